import { isDeepStrictEqual } from 'node:util';
import { DEMO_MUNICIPALITIES, DEMO_SEED, type DemoCitizen, generateStock } from '../../../seeds/population';
import type { CalendarDate } from '../../domain/shared/calendar-date';
import type { CitizenRow, SeedRepository } from './seed.repository';

/** Citizens compared to tell whether the generator still makes the population that is stored. */
const SAMPLE = 20;

function rowOf({ citizenNo, facts, spell }: DemoCitizen): CitizenRow {
  const fund = facts['insuranceFund'];
  return { no: Number(citizenNo.slice(citizenNo.lastIndexOf('-') + 1)), fund: typeof fund === 'string' ? fund : 'other', spell, facts };
}

function firstOf(citizens: Iterable<DemoCitizen>, atMost: number): CitizenRow[] {
  const rows: CitizenRow[] = [];
  for (const citizen of citizens) {
    rows.push(rowOf(citizen));
    if (rows.length === atMost) break;
  }
  return rows;
}

/** As the database gives it back: without undefined, whatever the order of keys. */
function isSame(stored: unknown, made: unknown): boolean {
  return isDeepStrictEqual(stored, JSON.parse(JSON.stringify(made)));
}

/**
 * Stores the demo population of the five university cities, each city whole or not at all. A city whose first citizens are those the generator makes is left
 * alone; another population is replaced. Returns how many citizens were stored.
 */
export async function seedPopulation(repository: SeedRepository, asOf: CalendarDate, log: (line: string) => void): Promise<number> {
  let stored = 0;
  for (const municipality of DEMO_MUNICIPALITIES) {
    const added = await repository.inMunicipality(municipality, async (transaction) => {
      const known = await transaction.firstCitizens(SAMPLE);
      const sample = firstOf(generateStock(municipality, DEMO_SEED, asOf), SAMPLE).sort((one, other) => one.no - other.no);
      if (known.length > 0 && isSame(known, sample)) return 0;
      await transaction.removeCitizens();
      const rows = firstOf(generateStock(municipality, DEMO_SEED, asOf), Infinity);
      await transaction.addCitizens(municipality, rows);
      return rows.length;
    });
    if (added > 0) log(`Demoborgere i kommune ${municipality}: ${added.toLocaleString('da-DK')} · Demo citizens`);
    stored += added;
  }
  return stored;
}

import { readPersonas } from '../../../seeds/read-seed-lists';
import { calendarDate } from '../../domain/shared/calendar-date';
import type { CasesService, DecisionRequest } from '../cases';

/**
 * Decides every persona's case once, as anybody's case is decided, so that a fresh console has decisions to open. A municipality that has a decision already is
 * left alone, and a persona whom the rules refuse (an edited pack may lack a measure the persona has begun) is named and left out. Returns how many were stored.
 */
export async function seedDemoDecisions(cases: Pick<CasesService, 'decideFirst'>, log: (line: string) => void): Promise<number> {
  const { asOf, personas } = readPersonas();
  let stored = 0;
  for (const municipality of new Set(personas.map((persona) => persona.municipality))) {
    const here = personas.filter((persona) => persona.municipality === municipality);
    const requests = here.map(({ spell, facts }): DecisionRequest => ({
      municipality,
      asOf: calendarDate(asOf),
      spell,
      conditions: {},
      facts,
    }));
    const first = await cases.decideFirst(municipality, requests);
    for (const { index, code } of first.refused)
      log(`Demoborgeren ${here[index]?.id} kan ikke afgøres efter reglerne (${code}) · Demo citizen left out`);
    stored += first.stored;
  }
  if (stored > 0) log(`Demoafgørelser: ${stored} · Demo decisions`);
  return stored;
}

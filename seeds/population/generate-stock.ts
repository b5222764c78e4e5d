import type { Spell } from '../../server/domain/decision';
import { addDays, type CalendarDate, dayNumber, daysBetween } from '../../server/domain/shared/calendar-date';
import { type SeededRandom, seededRandom } from '../../server/domain/shared/seeded-random';
import type { Pause } from '../../server/domain/shared/spell-clock';
import type { DemoCitizen, DemoFacts } from './demo-citizen';
import { deriveSeed } from './derive-seed';
import { drawAuditFacts } from './draw-audit-facts';
import { drawContacts } from './draw-contacts';
import { drawEffortFacts, drawGrantFacts } from './draw-effort-facts';
import { chance } from './draw-helpers';
import { drawPerson, personOf } from './draw-person';
import { type MunicipalityProfile, municipalityProfile } from './municipality-profile';
import { type Fund, FUNDS, type Person } from './person-facts';
import { recordFacts } from './record-facts';
import { drawSpellStart } from './season';
import { LONGEST_WEEKS, survival } from './spell-length';

const PAUSED_SHARE = 0.08;
const STILL_PAUSED_SHARE = 0.1;
/** Nobody pauses in the first six weeks. */
const FIRST_PAUSE_DAY = 42;
/** Share of the spells of two months or more in which a course was applied for. */
const APPLICANT_SHARE = 0.06;

/**
 * Everybody unemployed in one municipality on `asOf`: exactly the published number of people by fund (S2 table 5.1, one person for each full-time person).
 * Those in the stock are the survivors of a seasonal inflow, so long spells are over-represented as they are in life; only facts a municipality would have on
 * record are there. Same arguments, same bytes. Throws for a municipality without published figures.
 */
export function* generateStock(municipality: string, seed: number, asOf: CalendarDate): Generator<DemoCitizen> {
  const profile = municipalityProfile(municipality);
  if (!profile.hasPublishedStock) throw new Error(`no published stock for municipality ${municipality}`);
  const funds = shuffledFunds(profile, seed);
  for (let index = 0; index < funds.length; index++) {
    const citizenNo = `D-${municipality}-${String(index + 1).padStart(5, '0')}`;
    const fund = funds[index] ?? 'AK';
    yield generateCitizen(citizenNo, profile, fund, seed, asOf);
  }
}

/** Mixed, so that the first hundred citizens are not all of one fund. */
function shuffledFunds(profile: MunicipalityProfile, seed: number): Fund[] {
  const funds = FUNDS.flatMap((fund) => Array.from({ length: profile.stock[fund] }, () => fund));
  const random = seededRandom(deriveSeed(`shuffle:${seed}:${profile.code}`));
  for (let last = funds.length - 1; last > 0; last--) {
    const other = random.integer(0, last);
    [funds[last], funds[other]] = [funds[other] ?? 'AK', funds[last] ?? 'AK'];
  }
  return funds;
}

function generateCitizen(citizenNo: string, profile: MunicipalityProfile, fund: Fund, seed: number, asOf: CalendarDate): DemoCitizen {
  const random = seededRandom(deriveSeed(`stock:${seed}:${citizenNo}`));
  const { person, activeDays, pausedDays, startedOn } = drawSurvivor(random, profile, fund, asOf);
  const pauses = placePause(random, startedOn, activeDays, pausedDays, asOf);
  const contacts = drawContacts(random, profile.code, startedOn, pauses, asOf);
  const effort = drawEffortFacts(random, person, activeDays / 7);
  const applied = activeDays >= 60 && contacts.length >= 2 && chance(random, APPLICANT_SHARE);
  const truth = Object.assign({}, person, factsOn(random, person, startedOn, activeDays, asOf), effort);
  const facts: DemoFacts = {
    ...recordFacts(random, truth, contacts.length),
    ...(applied ? drawGrantFacts(random, person, effort) : {}),
  };
  const spell: Spell = { startedOn, pauses, contacts, measures: [] };
  const auditFacts = drawAuditFacts(seededRandom(deriveSeed(`audit:${seed}:${citizenNo}`)), person);
  return { citizenNo, municipality: profile.code, facts, auditFacts, spell };
}

interface Survivor {
  readonly person: Person;
  readonly startedOn: CalendarDate;
  /** Active days of the spell before the as-of day. */
  readonly activeDays: number;
  readonly pausedDays: number;
}

/** Draws people who began some time in the last 208 weeks until one is still unemployed on `asOf`. */
function drawSurvivor(random: SeededRandom, profile: MunicipalityProfile, fund: Fund, asOf: CalendarDate): Survivor {
  const today = dayNumber(asOf);
  const longestDays = LONGEST_WEEKS * 7;
  for (;;) {
    const start = drawSpellStart(random, today - longestDays + 1, longestDays);
    const days = daysBetween(start.startedOn, asOf);
    const pausedDays = days > 2 * FIRST_PAUSE_DAY && chance(random, PAUSED_SHARE) ? 7 * random.integer(1, 4) : 0;
    const activeDays = days - pausedDays;
    const drawn = drawPerson(random, profile, fund, start);
    const stillThere = survival(Math.exp(profile.logBaseHazard + drawn.relativeLogHazard), Math.floor(activeDays / 7));
    if (random.next() < stillThere) return { person: personOf(drawn), startedOn: start.startedOn, activeDays, pausedDays };
  }
}

function placePause(
  random: SeededRandom,
  startedOn: CalendarDate,
  activeDays: number,
  pausedDays: number,
  asOf: CalendarDate,
): readonly Pause[] {
  if (pausedDays === 0) return [];
  if (chance(random, STILL_PAUSED_SHARE)) return [{ from: addDays(asOf, -pausedDays) }];
  const from = addDays(startedOn, random.integer(FIRST_PAUSE_DAY, activeDays - 1));
  return [{ from, to: addDays(from, pausedDays) }];
}

/** The facts that move with time, as they are on the as-of day: the citizen grows older and the unemployed share of the last year grows. */
function factsOn(random: SeededRandom, person: Person, startedOn: CalendarDate, activeDays: number, asOf: CalendarDate): DemoFacts {
  const daysSinceBirthday = random.integer(0, 364);
  const activeLastYear = Math.min(activeDays, 365);
  const before = (person.unemployedShareLast12Months / 100) * (365 - activeLastYear);
  return {
    age: Math.min(person.age + Math.floor((daysSinceBirthday + daysBetween(startedOn, asOf)) / 365), 70),
    unemployedShareLast12Months: Math.round(((activeLastYear + before) / 365) * 100),
  };
}

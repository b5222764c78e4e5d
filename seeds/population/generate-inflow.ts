import { type CalendarDate, calendarDate, dayNumber } from '../../server/domain/shared/calendar-date';
import { seededRandom } from '../../server/domain/shared/seeded-random';
import type { InflowCitizen } from './demo-citizen';
import { deriveSeed } from './derive-seed';
import { drawAuditFacts } from './draw-audit-facts';
import { drawEffortFacts, drawGrantFacts } from './draw-effort-facts';
import { drawPerson, personOf } from './draw-person';
import { inflowMix } from './inflow-mix';
import { municipalityProfile } from './municipality-profile';
import { drawSpellStart } from './season';
import { spellWeeks } from './spell-length';

/** The inflow is that of the year of the published figures, unless the caller names another first day. */
export const INFLOW_FROM = calendarDate('2019-01-01');

/**
 * Simulates `n` people who become unemployed in the 365 days from `from`, all facts known as on the first day, and how long each spell lasts. The mean of
 * `durationWeeks` is the mean length of finished programmes (S2 table 5.2): every simulated spell is followed to its end, and in a steady state the spells
 * that end in a year are as long as those that begin. Same arguments, same people; person k does not depend on `n`.
 * `municipality`: one of the eight codes, or `DK`.
 */
export function* generateInflow(municipality: string, n: number, seed: number, from: CalendarDate = INFLOW_FROM): Generator<InflowCitizen> {
  const profile = municipalityProfile(municipality);
  const mix = inflowMix(profile);
  for (let index = 1; index <= n; index++) {
    const key = `inflow:${seed}:${municipality}:${index}`;
    const random = seededRandom(deriveSeed(key));
    const fund = random.pick(mix);
    const start = drawSpellStart(random, dayNumber(from), 365);
    const drawn = drawPerson(random, profile, fund, start);
    const durationWeeks = spellWeeks(random.next(), Math.exp(profile.logBaseHazard + drawn.relativeLogHazard));
    const person = personOf(drawn);
    const effort = drawEffortFacts(random, person, 0);
    yield {
      citizenNo: `S-${municipality}-${String(index).padStart(6, '0')}`,
      municipality,
      startedOn: start.startedOn,
      facts: Object.assign({}, person, effort, drawGrantFacts(random, person, effort)),
      auditFacts: drawAuditFacts(seededRandom(deriveSeed(`audit:${key}`)), person),
      durationWeeks,
    };
  }
}

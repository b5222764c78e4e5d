import type { CalendarDate } from '../../server/domain/shared/calendar-date';
import type { SeededRandom } from '../../server/domain/shared/seeded-random';
import { drawBackground } from './draw-background';
import { drawJobSearch } from './draw-job-search';
import { employability, UNSEEN_SPREAD } from './employability';
import type { MunicipalityProfile } from './municipality-profile';
import type { Fund, Person } from './person-facts';

export interface DrawnPerson {
  readonly person: Person;
  readonly startedOn: CalendarDate;
  /** The citizen's log hazard relative to a neutral person, what no fact shows included. */
  readonly relativeLogHazard: number;
}

/** Draws one newly unemployed member of a fund. `startOf` gives the first day of the spell. */
export function drawPerson(
  random: SeededRandom,
  profile: MunicipalityProfile,
  fund: Fund,
  startOf: (isGraduate: boolean) => CalendarDate,
): DrawnPerson {
  const { startedOn, background } = drawBackground(random, fund, startOf, profile.englishShare);
  const person: Person = { ...background, ...drawJobSearch(random, background, profile.moveShare) };
  return { person, startedOn, relativeLogHazard: employability(person) + UNSEEN_SPREAD * random.normal() };
}

/** Chance of leaving in a week at pace 1. */
export function weeklyHazard(profile: MunicipalityProfile, drawn: DrawnPerson): number {
  return Math.exp(profile.logBaseHazard + drawn.relativeLogHazard);
}

import type { SeededRandom } from '../../server/domain/shared/seeded-random';
import { drawBackground, type SpellStart } from './draw-background';
import { drawJobSearch } from './draw-job-search';
import { employability, UNSEEN_SPREAD } from './employability';
import type { MunicipalityProfile } from './municipality-profile';
import type { Background, Fund, JobSearch, Person } from './person-facts';

export interface DrawnPerson {
  readonly background: Background;
  readonly jobSearch: JobSearch;
  /** The citizen's log hazard relative to a neutral person, what no fact shows included. */
  readonly relativeLogHazard: number;
}

/** Draws a newly unemployed member of a fund, as on the first day of the spell. */
export function drawPerson(
  random: SeededRandom,
  profile: Pick<MunicipalityProfile, 'englishShare' | 'moveShare'>,
  fund: Fund,
  start: SpellStart,
): DrawnPerson {
  const background = drawBackground(random, fund, start, profile.englishShare);
  const jobSearch = drawJobSearch(random, background, profile.moveShare);
  return { background, jobSearch, relativeLogHazard: employability(background, jobSearch) + UNSEEN_SPREAD * random.normal() };
}

/** All the facts of a drawn person in one object. Apart from `drawPerson` because joining costs more than drawing and most candidates for a stock are discarded. */
export function personOf({ background, jobSearch }: DrawnPerson): Person {
  return Object.assign({}, background, jobSearch);
}

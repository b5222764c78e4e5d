import { type Facts } from '../api/types';
import { type AnyResult } from './decision-part';

/** The facts the conditions were put to: the citizen's, and what the engine found on the way and the later conditions ask about. */
export function seenFacts(result: AnyResult): Facts {
  const given = 'facts' in result ? result.facts : result.input.facts;
  const facts = { ...given, unemploymentWeek: result.unemploymentWeek };
  if ('criteria' in result) return { ...facts, ...courseFacts(result.input.course) };
  const { risk, score } = result.screening;
  return {
    ...facts,
    risk: risk === 'undecided' ? null : risk,
    score: score.min === score.max ? score.min : null,
    track: result.track.planFollows,
  };
}

type Course = Extract<AnyResult, { criteria: unknown }>['input']['course'];

function courseFacts(course: Course): Facts {
  if (!course) return {};
  const { priceOere, weeks, onPositiveList, onNeighbourList } = course;
  return { coursePriceOere: priceOere, courseWeeks: weeks, courseOnPositiveList: onPositiveList, courseOnNeighbourList: onNeighbourList };
}

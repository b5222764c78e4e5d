import type { Risk } from '../decision';
import type { Facts } from '../facts/fact';
import type { ScoreInterval } from './screen-citizen';

/**
 * Adds what the first stage found, so that bands and tracks are an explicit second stage. A score that is still an interval and a
 * risk that is undecided stay unknown. A value that is given already (an example, a what-if) is used as it is.
 */
export function withScreeningFacts(
  facts: Facts,
  screening: { readonly risk: Risk; readonly score: ScoreInterval },
  unemploymentWeek: number,
): Facts {
  return {
    ...facts,
    unemploymentWeek: facts['unemploymentWeek'] ?? unemploymentWeek,
    risk: facts['risk'] ?? (screening.risk === 'undecided' ? null : screening.risk),
    score: facts['score'] ?? (screening.score.min === screening.score.max ? screening.score.min : null),
  };
}

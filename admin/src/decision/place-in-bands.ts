import { type Localised, type RuleSetDocument } from '../api/types';
import { type PointsRange } from './points-range';

export interface PlacedBand {
  readonly id: string;
  readonly label: Localised;
  /** `here`: all the citizen's possible scores lie in the band; `mayBeHere`: some of them; `elsewhere`: none. */
  readonly position: 'here' | 'mayBeHere' | 'elsewhere';
}

/** The bands in their order, highest first, each with whether the score, certain or an interval, lies in it. A band begins at its `from`; the lowest has none. */
export function placeInBands(bands: RuleSetDocument['screening']['bands'], score: PointsRange): readonly PlacedBand[] {
  return bands.map(({ id, label, from = -Infinity }, index) => {
    const above = bands[index - 1]?.from ?? Infinity;
    const misses = score.max < from || score.min >= above;
    const isInside = score.min >= from && score.max < above;
    return { id, label, position: misses ? 'elsewhere' : isInside ? 'here' : 'mayBeHere' };
  });
}

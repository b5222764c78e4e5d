import { type Schema } from '../api/types';

export interface PointsRange {
  readonly min: number;
  readonly max: number;
}

/** What a factor adds to the score for sure and at most: nothing known yet leaves the way from 0 to its points open. */
export function pointsRange(verdict: Schema<'Verdict'>, points: number): PointsRange {
  switch (verdict) {
    case 'true':
      return { min: points, max: points };
    case 'false':
      return { min: 0, max: 0 };
    case 'unknown':
      return { min: Math.min(0, points), max: Math.max(0, points) };
  }
}

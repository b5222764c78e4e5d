import { type Schema } from '../api/types';

export type TrackLevel = Schema<'Track'>['level'];

/** From the least contact to the most; `special` stands beside the ladder's top and is counted as its last rung. */
export const TRACK_LEVELS = ['exempt', 'light', 'ordinary', 'intensive', 'special'] as const satisfies readonly TrackLevel[];

/** Rung of a level, from 1 (exempt) to 5 (special). */
export function rungOf(level: TrackLevel): number {
  return TRACK_LEVELS.indexOf(level) + 1;
}

import type { Localised } from '../shared/localised';
import type { Basis, Justification } from './basis';
import type { Condition } from './condition';
import type { MeasureKind } from './measure-rules';

export interface RiskFactor {
  readonly id: string;
  readonly label: Localised;
  readonly nature: 'objective' | 'subjective';
  /** Added to the score when the condition holds; negative lowers it. */
  readonly points: number;
  readonly pointsBasis: Basis;
  readonly when: Condition;
  readonly basis: Basis;
  readonly justification?: Justification;
}

/** Ordered by `from`, highest first; the last one takes everything below. */
export interface RiskBand {
  readonly id: 'high' | 'medium' | 'low';
  readonly label: Localised;
  /** Lowest score of the band; absent on the last. */
  readonly from?: number;
  readonly basis: Basis;
}

export interface TellTale {
  readonly id: string;
  readonly label: Localised;
  readonly when: Condition;
}

export interface Archetype {
  readonly id: string;
  readonly label: Localised;
  readonly story: Localised;
  /** Matches when at least this many tell-tale characteristics hold. */
  readonly atLeast: number;
  readonly tellTales: readonly TellTale[];
  /** What to look for early in the first conversation. */
  readonly lookFor: Localised;
  readonly earlyMeasures: readonly MeasureKind[];
  readonly basis: Basis;
  readonly justification?: Justification;
}

export interface Screening {
  readonly factors: readonly RiskFactor[];
  readonly bands: readonly RiskBand[];
  readonly archetypes: readonly Archetype[];
}

/** The levels of the ladder, from the lightest contact to the heaviest; `ordinary` is what most citizens get. */
export const TRACK_LEVELS = ['exempt', 'light', 'ordinary', 'intensive', 'special'] as const;
export type TrackLevel = (typeof TRACK_LEVELS)[number];

export interface Track {
  readonly id: string;
  readonly label: Localised;
  readonly level: TrackLevel;
  /** May use the stage-two facts `risk` and `score`. Absent on the default track only. */
  readonly when?: Condition;
  readonly description: Localised;
  readonly basis: Basis;
  readonly justification?: Justification;
  /** Share of the inflow the track should take, as fractions; a guard, never a hard stop. */
  readonly guidanceShare?: { readonly atLeast?: number; readonly atMost: number; readonly basis: Basis };
}

export interface Tracks {
  /** In order: the first whose condition holds is proposed. The default is last and has no condition. */
  readonly ordered: readonly Track[];
}

import type { Localised } from '../shared/localised';
import type { Basis, Justification } from './basis';
import type { Condition } from './condition';

export const MEASURE_KINDS = [
  'internship',
  'wageSubsidy',
  'placementOrder',
  'reverseMatching',
  'activationProgramme',
  'jobSearchCourse',
  'languageCourse',
  'positiveListCourse',
  'mentor',
  'employability',
  'cvDemand',
  'rightAndDuty',
  'contactCompany',
  'externalProgramme',
] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** "In week n" | "from week n" | "after week n" | "by week n" | "from week a by week b". */
export type MeasureTiming =
  | { readonly in: number }
  | { readonly from: number; readonly by?: number }
  | { readonly after: number; readonly by?: number }
  | { readonly by: number };

export interface Measure {
  readonly id: string;
  readonly kind: MeasureKind;
  readonly label: Localised;
  readonly description: Localised;
  /** May use the stage-two facts `risk`, `score` and `track`. Absent: everyone. */
  readonly when?: Condition;
  readonly timing: MeasureTiming;
  readonly mandatory: boolean;
  /** Length of the measure itself, when the source says it. */
  readonly durationWeeks?: number;
  readonly basis: Basis;
  readonly justification?: Justification;
  /** Id of a suspension rule of the same rule set. */
  readonly suspendedBy?: string;
}

/** A group of measures that falls away in high season or while unemployment rises. Season is judged on the day each measure opens. */
export interface MeasureSuspension {
  readonly id: string;
  /** 1-12 */
  readonly highSeasonMonths: readonly number[];
  readonly whenUnemploymentRising: boolean;
  /** What remains when some of the group is suspended and none of the group that is left is due by `by`. */
  readonly fallback: {
    readonly id: string;
    readonly kind: MeasureKind;
    readonly label: Localised;
    readonly by: number;
    readonly mandatory: boolean;
  };
  readonly basis: Basis;
}

export interface Measures {
  readonly items: readonly Measure[];
  readonly suspensions: readonly MeasureSuspension[];
}

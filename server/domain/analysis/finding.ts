import type { Facts } from '../facts/fact';
import type { Localised } from '../shared/localised';

export const FINDING_CODES = [
  'floor-violation',
  'floor-measure-missing',
  'never-true',
  'always-true',
  'not-decided',
  'unreachable-track',
  'dead-track',
  'track-overlap',
  'track-gap',
  'unreachable-band',
  'band-gap',
  'band-order',
  'never-granted',
  'dead-parameter',
  'forbidden-fact',
  'unjustified-fact',
  'unknown-fact',
  'missing-example',
  'failing-example',
  'mislabelled-example',
  'not-on-the-boundary',
  'example-of-unknown-rule',
  'example-with-unknown-fact',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** Something that must be put right before a rule set is published. */
export interface Finding {
  readonly code: FindingCode;
  /** A warning may be published with a reason; an error may not. */
  readonly severity: 'error' | 'warning';
  /** What the finding is about, as `kind:id` (`factor:education-delay`, `archetype:delayed-graduate/no-clear-goal`, `element:extra-three`). */
  readonly rule: string;
  readonly text: Localised;
  /** A citizen who shows it; null where no citizen can. */
  readonly witness: Facts | null;
  /** Unemployment week of a floor violation. */
  readonly week?: number;
  /** Contacts (or measures) missing at the end of that week. */
  readonly shortfall?: number;
  readonly track?: string;
}

/** Something to look at on a given day that is no fault of the rules: a review that is due, a value nobody has checked for a year. */
export interface Notice {
  readonly code: 'review-passed' | 'floor-not-verified' | 'draft-floor';
  readonly rule: string;
  readonly text: Localised;
  readonly witness: Facts | null;
}

import type { Localised } from '../shared/localised';
import type { Basis, Justification } from './basis';
import type { Condition } from './condition';
import type { MeasureKind } from './measure-rules';

export const CRITERION_ROLES = ['required', 'supporting', 'excluding', 'referring'] as const;
/**
 * `required`: false refuses, unknown refers. `excluding`: true refuses, unknown refers. `supporting`: never decides alone; shown.
 * `referring`: true sends the case to a person.
 */
export type CriterionRole = (typeof CRITERION_ROLES)[number];

export interface GrantCriterion {
  readonly id: string;
  readonly label: Localised;
  readonly role: CriterionRole;
  readonly when: Condition;
  readonly basis: Basis;
  readonly justification?: Justification;
}

export interface Grants {
  readonly criteria: readonly GrantCriterion[];
  /** When set, a grant needs at least so many supporting criteria; with fewer the case is referred. */
  readonly supportingAtLeast?: { readonly count: number; readonly basis: Basis };
  /** Øre. A dearer course is referred to a person. */
  readonly priceCeilingOere?: { readonly value: number; readonly basis: Basis };
  /** Yearly budget in øre, as the source states it; shown, spent only from the part that keeps the ledger. */
  readonly yearlyBudgetOere?: { readonly value: number; readonly basis: Basis };
  /** Fraction of granted courses that should be on the positive list. */
  readonly positiveListShare?: { readonly value: number; readonly basis: Basis };
  /** A granted course is followed by such a measure within so many weeks after it ends. */
  readonly followUpMeasure?: { readonly kinds: readonly MeasureKind[]; readonly withinWeeks: number; readonly basis: Basis };
}

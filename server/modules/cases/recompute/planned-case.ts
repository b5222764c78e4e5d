import type { ChosenRules } from '../../rulebook';
import type { CasePlan } from './plan-case';
import type { StoredCase } from './stored-case';

/** A case with its plan and the rules it was made by. */
export interface PlannedCase {
  readonly stored: StoredCase;
  readonly plan: CasePlan;
  readonly rules: ChosenRules;
}

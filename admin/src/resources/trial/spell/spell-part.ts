import { type RuleSet } from '../../../api/types';
import { type FieldProblem } from '../../../shared/field/field-problem';
import { type TrialDispatch } from '../draft/trial-action';
import { type RuleNames } from '../request/rule-names';
import { type TrialDraft } from '../draft/trial-draft';

/** What every part of the spell is given. */
export interface SpellPartProps {
  readonly draft: TrialDraft;
  readonly problems: ReadonlyMap<string, FieldProblem>;
  readonly dispatch: TrialDispatch;
}

/** For the parts that name rules of the chosen municipality. */
export interface RulesPartProps extends SpellPartProps {
  /** Undefined while it is fetched, or when the municipality has none. */
  readonly ruleSet: RuleSet | undefined;
  /** Id of the floor that governs. */
  readonly floor: string;
  /** Of the chosen municipality. */
  readonly municipality: string;
  /** For what only another municipality's rules have. */
  readonly names: RuleNames;
}

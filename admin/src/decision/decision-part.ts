import { type Decision, type Fact, type FactValue, type GrantDecision, type RuleSet, type Schema } from '../api/types';

/** A stored decision or an unstored trial: the same answer of the same rules. */
export type DecisionLike = Decision | Schema<'Trial'>;

/** Anything the engine answered about one citizen. */
export type AnyResult = DecisionLike | GrantDecision;

/** Takes a suggestion over: a new value for one fact. */
export type ApplyFact = (fact: string, value: FactValue) => void;

/** What every part of a decision's view is given. */
export interface DecisionPartProps {
  readonly decision: DecisionLike;
  /** The fact catalogue: labels, units, phrases. */
  readonly facts: readonly Fact[];
  /** The rules that decided; without them the parts show what the decision itself says. */
  readonly ruleSet?: RuleSet | undefined;
  /** Level of the part's own heading: h2 on its own sheet of a page (default), h3 inside a section. */
  readonly heading?: PartHeading | undefined;
}

export type PartHeading = 'h2' | 'h3';

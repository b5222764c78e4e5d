import type { FactCatalogue } from '../facts/fact';
import type { Condition } from './condition';
import type { CompiledCondition } from './condition-evaluator';
import type { Floor } from './floor';
import type { RuleSet } from './rule-set';

/** A rule set with its floor, its catalogue and every condition compiled once: what decisions are made with. */
export interface PreparedRuleSet {
  readonly ruleSet: RuleSet;
  readonly floor: Floor;
  readonly catalogue: FactCatalogue;
  readonly version: number;
  readonly contentHash: string;
  /** The compiled form of a condition of this rule set, by the condition object itself. */
  compiled(condition: Condition): CompiledCondition;
}

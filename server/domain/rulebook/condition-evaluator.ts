import type { Facts } from '../facts/fact';
import type { Condition, ConditionResult, Verdict } from './condition';

/** One meaning, several back ends: closures or generated code for many citizens, json-rules-engine as the reference for one. */
export interface CompiledCondition {
  readonly condition: Condition;
  /** Without trace: the fast way. */
  verdict(facts: Facts): Verdict;
  /** With missing facts and full trace. */
  explain(facts: Facts): ConditionResult;
}

/** Compiles a condition that `parseCondition` accepted. Never throws on an accepted condition and never on facts `readFacts` accepted. */
export type CompileCondition = (condition: Condition) => CompiledCondition;

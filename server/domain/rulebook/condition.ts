import type { FactValue } from '../facts/fact';

/** Kleene's three values. `unknown` means that a fact is missing, never "no". */
export const VERDICTS = ['true', 'false', 'unknown'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** json-rules-engine's own operator names. Which ones a fact's type allows: `operators-by-type.ts`. */
export const OPERATORS = [
  'equal',
  'notEqual',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
  'in',
  'notIn',
  'contains',
  'doesNotContain',
] as const;
export type Operator = (typeof OPERATORS)[number];

/** What a leaf compares with: a value of the fact's type, or for `in` and `notIn` a list of them. */
export type ConditionValue = FactValue | readonly number[];

/** The stored form: json-rules-engine's own JSON, each node with a stable id. Exactly one of all/any/not or a leaf; groups are never empty. */
export type Condition = AllCondition | AnyCondition | NotCondition | LeafCondition;

interface ConditionNode {
  /** Unique within its condition; stable over edits. */
  readonly id: string;
  readonly label?: string;
}
export interface AllCondition extends ConditionNode {
  readonly all: readonly Condition[];
}
export interface AnyCondition extends ConditionNode {
  readonly any: readonly Condition[];
}
export interface NotCondition extends ConditionNode {
  readonly not: Condition;
}
export interface LeafCondition extends ConditionNode {
  readonly fact: string;
  readonly operator: Operator;
  readonly value: ConditionValue;
}

export function isLeaf(condition: Condition): condition is LeafCondition {
  return 'fact' in condition;
}

/** What one evaluation says, with everything an auditor needs to follow it. */
export interface ConditionResult {
  readonly verdict: Verdict;
  /** Facts whose value would settle an unknown verdict, in the order of the condition; empty when it is settled. */
  readonly missing: readonly string[];
  /** Every node in reading order; leaves carry the value they saw (`null` when unknown). */
  readonly trace: readonly NodeTrace[];
}

export interface NodeTrace {
  readonly id: string;
  readonly verdict: Verdict;
  /** Leaves only. */
  readonly fact?: string;
  readonly operator?: Operator;
  readonly value?: ConditionValue;
  readonly saw?: FactValue | null;
}

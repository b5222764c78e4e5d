import type { Facts } from '../../../server/domain/facts/fact';
import type { Condition, Verdict } from '../../../server/domain/rulebook/condition';
import { evaluateWithReference } from '../../../server/rule-engine/evaluate-with-reference';
import type { World } from './arbitrary-world';

export interface Disagreement {
  readonly condition: Condition;
  readonly facts: Facts;
  readonly reference: Verdict;
  readonly other: Verdict;
}

/** What json-rules-engine says: one row per citizen, one verdict per condition. */
export type ReferenceVerdicts = readonly (readonly Verdict[])[];

/** One engine run decides all conditions of one citizen. */
export async function referenceVerdicts({ conditions, citizens }: World): Promise<ReferenceVerdicts> {
  const rows: (readonly Verdict[])[] = [];
  for (const facts of citizens) rows.push(await evaluateWithReference(conditions, facts));
  return rows;
}

/** The property both the proof and the planted bugs use: the first pair on which an evaluator differs from the reference, or null. */
export function firstDisagreement(
  { conditions, citizens }: World,
  reference: ReferenceVerdicts,
  evaluatorOf: (condition: Condition) => (facts: Facts) => Verdict,
): Disagreement | null {
  for (const [index, condition] of conditions.entries()) {
    const evaluate = evaluatorOf(condition);
    for (const [row, facts] of citizens.entries()) {
      const expected = reference[row]?.[index] as Verdict;
      const other = evaluate(facts);
      if (other !== expected) return { condition, facts, reference: expected, other };
    }
  }
  return null;
}

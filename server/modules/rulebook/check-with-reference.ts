import type { Facts } from '../../domain/facts/fact';
import type { Condition, Verdict } from '../../domain/rulebook/condition';
import { DomainError } from '../../domain/shared/domain-error';
import { evaluateWithReference } from '../../rule-engine/evaluate-with-reference';
import type { SeenVerdicts } from './record-verdicts';

export type Reference = (conditions: readonly Condition[], facts: Facts) => Promise<readonly Verdict[]>;

/**
 * Decides every condition a decision rested on a second time, with json-rules-engine. Throws `engine.disagreement` at the first verdict that differs: such a
 * decision must be neither stored nor shown.
 */
export async function checkWithReference(seen: SeenVerdicts, reference: Reference = evaluateWithReference): Promise<void> {
  for (const [facts, verdicts] of seen) {
    const conditions = [...verdicts.keys()];
    const expected = await reference(conditions, facts);
    conditions.forEach((condition, index) => {
      if (verdicts.get(condition) !== expected[index]) throw new DomainError('engine.disagreement', { condition: condition.id });
    });
  }
}

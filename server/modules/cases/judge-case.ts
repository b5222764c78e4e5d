import { decideCase } from '../../domain/case-flow';
import type { Decision, DecisionInput } from '../../domain/decision';
import type { PreparedRuleSet } from '../../domain/rulebook/prepared-rule-set';
import { checkWithReference, recordVerdicts } from '../rulebook';

/**
 * Decides a case. Every verdict the result rests on is checked with the reference evaluator (`engine.disagreement`); only the counterfactuals of "what would
 * change it" are not, which say nothing about the citizen's own case.
 */
export async function judgeCase(prepared: PreparedRuleSet, input: DecisionInput): Promise<Decision> {
  const recording = recordVerdicts(prepared);
  const checked = decideCase(recording.prepared, input, { whatWouldChange: false });
  await checkWithReference(recording.seen);
  const { whatWouldChange } = decideCase(prepared, input);
  return { ...checked, whatWouldChange };
}

import { decideCase, decideGrantApplication } from '../../domain/case-flow';
import type { Decision, DecisionInput, GrantDecision, GrantInput } from '../../domain/decision';
import type { PreparedRuleSet } from '../../domain/rulebook/prepared-rule-set';
import { checkWithReference, recordVerdicts } from '../rulebook';

/**
 * Decides a case. Every verdict the result rests on is checked with the reference evaluator (throws `engine.disagreement`); only the counterfactuals of "what
 * would change it" are not, which say nothing about the citizen's own case.
 */
export async function judgeCase(prepared: PreparedRuleSet, input: DecisionInput): Promise<Decision> {
  const recording = recordVerdicts(prepared);
  const checked = decideCase(recording.prepared, input, { whatWouldChange: false });
  await checkWithReference(recording.seen);
  const { whatWouldChange } = decideCase(prepared, input);
  return { ...checked, whatWouldChange };
}

/** Decides a grant application, with the same check. */
export async function judgeGrant(prepared: PreparedRuleSet, input: GrantInput): Promise<GrantDecision> {
  const recording = recordVerdicts(prepared);
  const decision = decideGrantApplication(recording.prepared, input);
  await checkWithReference(recording.seen);
  return decision;
}

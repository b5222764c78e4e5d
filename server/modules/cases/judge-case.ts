import { decideCase, decideGrantApplication } from '../../domain/case-flow';
import type { Decision, DecisionInput, GrantDecision, GrantInput } from '../../domain/decision';
import type { PreparedRuleSet } from '../../domain/rulebook/prepared-rule-set';
import { whatWouldChange } from '../../domain/what-would-change';
import { timeEvaluation } from '../../platform/metrics';
import { recordVerdicts, type ReferenceCheck } from '../rulebook';

/**
 * Decides a case, byte for byte as `decideCase` does. Every verdict the result rests on is checked with the reference evaluator (throws `engine.disagreement`);
 * only the counterfactuals of "what would change it" are not: they say nothing about the citizen's own case.
 */
export async function judgeCase(prepared: PreparedRuleSet, input: DecisionInput, reference: ReferenceCheck): Promise<Decision> {
  const recording = recordVerdicts(prepared);
  const decision = timeEvaluation(() => decideCase(recording.prepared, input, { whatWouldChange: false }));
  await reference.check(recording.seen);
  const { unemploymentWeek } = decision;
  return { ...decision, whatWouldChange: whatWouldChange(prepared, { ...input.facts, unemploymentWeek }, unemploymentWeek) };
}

/** Decides a grant application, with the same check. */
export async function judgeGrant(prepared: PreparedRuleSet, input: GrantInput, reference: ReferenceCheck): Promise<GrantDecision> {
  const recording = recordVerdicts(prepared);
  const decision = decideGrantApplication(recording.prepared, input);
  await reference.check(recording.seen);
  return decision;
}

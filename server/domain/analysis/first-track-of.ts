import type { Facts } from '../facts/fact';
import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';

/** The first track whose condition holds for sure; null when none does. Unlike the decision it does not fail on a rule set without a default. */
export function firstTrackOf(prepared: PreparedRuleSet, facts: Facts): string | null {
  const first = prepared.ruleSet.tracks.ordered.find(({ when }) => when === undefined || prepared.compiled(when).verdict(facts) === 'true');
  return first?.id ?? null;
}

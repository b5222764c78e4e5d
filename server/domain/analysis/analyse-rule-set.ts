import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';
import type { RuleExample } from '../rulebook/rule-example';
import { analyseInSteps } from './analyse-in-steps';
import type { Finding } from './finding';

/**
 * Everything that must be put right before a rule set is published, each with a citizen who shows it where one can: what is below the floor, what can never or
 * always happen, what nobody reaches, what changes nothing, what may not be asked, and rules without examples or with examples that do not hold.
 * Pure and repeatable. What only needs a look on a given day: `findNotices`.
 */
export function analyseRuleSet(prepared: PreparedRuleSet, examples: readonly RuleExample[]): Finding[] {
  return [...analyseInSteps(prepared, examples)].flat();
}

import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';
import type { RuleExample } from '../rulebook/rule-example';
import { CitizenSpace } from './citizen-space';
import { findConstantConditions } from './find-constant-conditions';
import { findExampleProblems } from './find-example-problems';
import { findMissingExamples } from './find-missing-examples';
import { findRefusedFacts } from './find-refused-facts';
import type { Finding } from './finding';

/**
 * Analyses shared factors and archetypes by themselves, whether or not any rule set uses them. `prepared` is any rule set whose screening is the
 * whole library; only what concerns factors and archetypes is looked at.
 */
export function analyseLibrary(prepared: PreparedRuleSet, examples: readonly RuleExample[]): Finding[] {
  const findings = [
    ...findRefusedFacts(prepared),
    ...findConstantConditions(prepared, new CitizenSpace(prepared)),
    ...findMissingExamples(prepared, examples),
  ].filter(({ rule }) => rule.startsWith('factor:') || rule.startsWith('archetype:'));
  return [...findings, ...findExampleProblems(prepared, examples)];
}

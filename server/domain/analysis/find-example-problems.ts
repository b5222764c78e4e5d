import { collectFactErrors } from '../facts/read-facts';
import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';
import type { RuleExample } from '../rulebook/rule-example';
import type { Finding, FindingCode } from './finding';
import { isOnTheBoundary } from './is-on-the-boundary';
import { namesOfRules } from './names-of-rules';
import { ruleNamedBy } from './rule-named-by';
import { runExample } from './run-example';

type Problem = { readonly code: FindingCode; readonly da: string; readonly en: string };

/** A verdict that contradicts what the example calls itself. */
function mislabelled({ case: kind, expect }: RuleExample): boolean {
  if (!('verdict' in expect)) return false;
  return (kind === 'passes' && expect.verdict !== 'true') || (kind === 'fails' && expect.verdict !== 'false');
}

function problemOf(prepared: PreparedRuleSet, names: ReadonlySet<string>, example: RuleExample): Problem | null {
  const rule = ruleNamedBy(example.expect);
  const { name } = example;
  if (!names.has(rule)) {
    return {
      code: 'example-of-unknown-rule',
      da: `Eksemplet "${name}" handler om "${rule}", som ikke findes.`,
      en: `The example "${name}" is about "${rule}", which does not exist.`,
    };
  }
  const errors = collectFactErrors(example.facts, prepared.catalogue);
  if (errors.length > 0) {
    const fields = errors.map(({ code, field }) => `${field} (${code})`).join(', ');
    return {
      code: 'example-with-unknown-fact',
      da: `Eksemplet "${name}" har oplysninger, kataloget ikke tillader: ${fields}.`,
      en: `The example "${name}" has facts the catalogue does not allow: ${fields}.`,
    };
  }
  const result = runExample(prepared, example);
  if (!result.ok)
    return {
      code: 'failing-example',
      da: `Eksemplet "${name}" holder ikke. ${result.explanation.da}`,
      en: `The example "${name}" does not hold. ${result.explanation.en}`,
    };
  if (mislabelled(example)) {
    return {
      code: 'mislabelled-example',
      da: `Eksemplet "${name}" kalder sig "${example.case}", men venter det modsatte.`,
      en: `The example "${name}" calls itself "${example.case}" but expects otherwise.`,
    };
  }
  if (example.case !== 'boundary' || isOnTheBoundary(prepared, example)) return null;
  return {
    code: 'not-on-the-boundary',
    da: `Eksemplet "${name}" kalder sig en grænse, men ingen oplysning ligger på en, og ingen mangler.`,
    en: `The example "${name}" calls itself a boundary, but no fact lies on one and none is missing.`,
  };
}

/** Examples that do not hold, name a rule or a fact that does not exist, or are not what they call themselves. */
export function findExampleProblems(prepared: PreparedRuleSet, examples: readonly RuleExample[]): Finding[] {
  const names = namesOfRules(prepared);
  return examples.flatMap((example): Finding[] => {
    const problem = problemOf(prepared, names, example);
    if (problem === null) return [];
    const { code, da, en } = problem;
    return [{ code, severity: 'error', rule: ruleNamedBy(example.expect), text: { da, en }, witness: example.facts }];
  });
}

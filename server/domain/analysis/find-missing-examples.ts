import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';
import type { RuleExample } from '../rulebook/rule-example';
import type { Localised } from '../shared/localised';
import type { Finding } from './finding';
import { ruleNamedBy } from './rule-named-by';
import { rulesWithConditions } from './rules-with-conditions';

const CASES: readonly { readonly case: RuleExample['case']; readonly label: Localised }[] = [
  { case: 'passes', label: { da: 'et, hvor den er opfyldt', en: 'one that passes' } },
  { case: 'fails', label: { da: 'et, hvor den ikke er opfyldt', en: 'one that does not' } },
  { case: 'boundary', label: { da: 'et på grænsen', en: 'one on the boundary' } },
];

function missing(rule: string, label: Localised, what: readonly Localised[]): Finding {
  const list = (language: 'da' | 'en'): string => what.map((one) => one[language]).join(', ');
  return {
    code: 'missing-example',
    severity: 'error',
    rule,
    text: { da: `"${label.da}" mangler eksempler: ${list('da')}.`, en: `"${label.en}" lacks examples: ${list('en')}.` },
    witness: null,
  };
}

/**
 * Rules nobody can check by reading: every condition (and every archetype) needs an example that passes, one that does not and one on the boundary;
 * every measure and every cadence element of the municipality needs one with dates worked out by hand. The floor's own rules are not asked for here.
 */
export function findMissingExamples(prepared: PreparedRuleSet, examples: readonly RuleExample[]): Finding[] {
  const { ruleSet } = prepared;
  const about = new Map<string, RuleExample[]>();
  for (const example of examples) {
    const rule = ruleNamedBy(example.expect);
    about.set(rule, [...(about.get(rule) ?? []), example]);
  }
  const judged = [
    ...rulesWithConditions(ruleSet, prepared.floor).filter(({ rule }) => !rule.startsWith('floor-')),
    ...ruleSet.screening.archetypes.map(({ id, label }) => ({ rule: `archetype:${id}`, label })),
  ];
  const cases = judged.flatMap(({ rule, label }) => {
    const lacking = CASES.filter((wanted) => !about.get(rule)?.some((example) => example.case === wanted.case));
    return lacking.length === 0
      ? []
      : [
          missing(
            rule,
            label,
            lacking.map((wanted) => wanted.label),
          ),
        ];
  });
  const dated = [
    ...ruleSet.measures.items.map(({ id, label }) => ({ rule: `measure:${id}`, label })),
    ...ruleSet.cadence.elements.map(({ id, label }) => ({ rule: `element:${id}`, label })),
  ];
  const dates = dated.flatMap(({ rule, label }) => {
    const has = about
      .get(rule)
      ?.some(({ expect }) => ('opensOn' in expect && expect.opensOn !== null) || ('element' in expect && expect.dueOn.length > 0));
    return has ? [] : [missing(rule, label, [{ da: 'et med datoer', en: 'one with dates' }])];
  });
  return [...cases, ...dates];
}

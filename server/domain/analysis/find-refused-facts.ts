import type { FactDefinition } from '../facts/fact';
import { factsOfCondition } from '../rulebook/facts-of-condition';
import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';
import type { Finding, FindingCode } from './finding';
import { leavesOf } from './leaves-of';
import { type ConditionalRule, rulesWithConditions } from './rules-with-conditions';

function refusal(
  fact: FactDefinition | undefined,
  key: string,
  { label, justification }: ConditionalRule,
): { code: FindingCode; da: string; en: string } | null {
  if (fact === undefined)
    return {
      code: 'unknown-fact',
      da: `"${label.da}" bruger "${key}", som ikke står i faktakataloget.`,
      en: `"${label.en}" uses "${key}", which is not in the fact catalogue.`,
    };
  if (fact.class === 'forbidden') {
    return {
      code: 'forbidden-fact',
      da: `"${label.da}" bruger "${fact.label.da}". Det må ingen regel.`,
      en: `"${label.en}" uses "${fact.label.en}". No rule may.`,
    };
  }
  const written = justification !== undefined && justification.da.trim() !== '' && justification.en.trim() !== '';
  if (fact.class !== 'justified' || written) return null;
  return {
    code: 'unjustified-fact',
    da: `"${label.da}" bruger "${fact.label.da}" uden en skriftlig begrundelse på dansk og engelsk.`,
    en: `"${label.en}" uses "${fact.label.en}" without a written justification in Danish and English.`,
  };
}

/** Rules that name a forbidden or unknown fact, or a justified one without its justification. The parser refuses them too; this is the second lock. */
export function findRefusedFacts(prepared: PreparedRuleSet): Finding[] {
  return rulesWithConditions(prepared.ruleSet, prepared.floor).flatMap((rule) =>
    factsOfCondition(rule.when).flatMap((key): Finding[] => {
      const found = refusal(prepared.catalogue.byKey.get(key), key, rule);
      if (found === null) return [];
      const leaf = leavesOf(rule.when).find(({ fact }) => fact === key);
      const { code, da, en } = found;
      return [
        { code, severity: 'error', rule: rule.rule, text: { da, en }, witness: leaf ? { [key]: [leaf.value].flat()[0] ?? null } : null },
      ];
    }),
  );
}

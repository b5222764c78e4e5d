import { useMemo } from 'react';
import { type Condition, type Fact, type FactValue, type RuleSet } from '../api/types';
import { useLanguage, useText } from '../i18n/use-text';
import {
  capitalised,
  conditionOutline,
  factValueText,
  type OutlineNode,
  plainSentence,
  plainText,
  type SentenceOptions,
  type Statement,
  statementSegments,
  valueLabelsOf,
} from '../sentences';

/** Facts and conditions in the reader's language, with the rule set's own names. */
export interface RuleWords {
  /** What a fact is called; one that is not in the catalogue (any longer) by its key. */
  readonly factLabel: (key: string) => string;
  readonly valueText: (key: string, value: FactValue | null | undefined) => string;
  /** "Hvis borgeren er dimittend og uddannelsen er forsinket mindst 6 måneder". */
  readonly sentence: (condition: Condition) => string;
  readonly statement: (statement: Statement) => string;
  readonly outline: (condition: Condition) => OutlineNode;
  readonly options: SentenceOptions;
}

export function useRuleWords(facts: readonly Fact[], ruleSet: RuleSet | undefined): RuleWords {
  const text = useText();
  const language = useLanguage();
  return useMemo(() => {
    const options: SentenceOptions = ruleSet ? { labels: valueLabelsOf(ruleSet.document, facts) } : {};
    const byKey = new Map(facts.map((fact) => [fact.key, fact]));
    return {
      options,
      factLabel: (key) => byKey.get(key)?.label[language] ?? key,
      valueText: (key, value) => factValueText(byKey.get(key) ?? { key }, value, language, options.labels),
      sentence: (condition) => text('decisions.view.if', { condition: plainSentence(condition, facts, language, options) }),
      statement: (statement) => capitalised(plainText(statementSegments(statement, facts, language, options.labels))),
      outline: (condition) => conditionOutline(condition, facts, language, options),
    };
  }, [facts, ruleSet, text, language]);
}

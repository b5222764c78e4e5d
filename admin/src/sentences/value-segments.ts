import { type Schema } from '../api/types';
import { comparisonWords, type Operator } from './comparison-words';
import { formatDate, formatKroner, formatList, formatNumber, plural } from './format';
import { type Language } from './language';
import { memberWords } from './member-words';
import { type Segment, textSegment } from './segment';
import { type SentenceFact, type ValueLabels } from './sentence-fact';

interface Compared {
  readonly fact: SentenceFact;
  readonly operator: Operator;
  readonly value: Schema<'ConditionValue'>;
}

const OR: Readonly<Record<Language, string>> = { da: 'eller', en: 'or' };
/** A list of one is a list all the same: somebody who adds a member should see where. */
const ONLY_ONE: Readonly<Record<Language, string>> = { da: 'eneste på listen', en: 'the only one on the list' };

function isOere({ unit }: SentenceFact): boolean {
  return unit?.da === 'øre';
}

function numberWords(fact: SentenceFact, values: readonly number[], language: Language, unitFirst: boolean): string {
  if (isOere(fact))
    return formatList(
      values.map((value) => formatKroner(value, language)),
      OR[language],
    );
  const numbers = formatList(
    values.map((value) => formatNumber(value, language)),
    OR[language],
  );
  const [only = 0] = values;
  const unit = plural(unitFirst || values.length > 1 ? 2 : only, fact, language);
  return (unitFirst ? [unit, numbers] : [numbers, unit]).filter((part) => part !== '').join(' ');
}

/**
 * What a statement compares with: "mindst 6 måneder", "før 23.11.2026", "humaniora eller jura". Booleans have none: their clause says it all. The pieces of one
 * comparison come without the fact's own clause around them.
 */
export function valueSegments({ fact, operator, value }: Compared, language: Language, labels: ValueLabels = {}): readonly Segment[] {
  const list = Array.isArray(value);
  const values: readonly (number | boolean | string)[] = list ? value : [value];
  const only = list && values.length === 1 ? [textSegment(' '), { kind: 'operator' as const, text: `(${ONLY_ONE[language]})` }] : [];
  const compared = (kind: 'amount' | 'count' | 'time' | 'day', text: string): readonly Segment[] => [
    { kind: 'operator', text: comparisonWords(kind, operator, language) },
    textSegment(' '),
    { kind: 'value', text },
    ...only,
  ];
  if (fact.type === 'integer' || fact.type === 'number') {
    const comparison = ('comparison' in fact.phrase && fact.phrase.comparison) || 'amount';
    return compared(comparison, numberWords(fact, values.map(Number), language, comparison === 'time'));
  }
  if (fact.type === 'date')
    return compared(
      'day',
      formatList(
        values.map((day) => formatDate(String(day), language)),
        OR[language],
      ),
    );
  const members = memberWords(fact, values.map(String), language, labels);
  return [{ kind: 'value', text: formatList(members, OR[language]) }, ...only];
}

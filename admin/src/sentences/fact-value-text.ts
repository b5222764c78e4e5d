import { type FactValue } from '../api/types';
import { formatDate, formatKroner, formatNumber, plural } from './format';
import { type Language } from './language';
import { type SentenceFact, type ValueLabels } from './sentence-fact';

const YES_NO: Readonly<Record<Language, readonly [string, string]>> = { da: ['ja', 'nej'], en: ['yes', 'no'] };
const UNKNOWN: Readonly<Record<Language, string>> = { da: 'ved ikke', en: 'not known' };
const NOTHING: Readonly<Record<Language, string>> = { da: 'ingen', en: 'none' };

/** A citizen's answer as one reads it: "8 måneder", "8.000 kr.", "Humaniora", "ja", "23.11.2026"; unknown is "ved ikke", an empty set "ingen". */
export function factValueText(
  fact: Pick<SentenceFact, 'key' | 'unit' | 'unitSingular' | 'values'>,
  value: FactValue | null | undefined,
  language: Language,
  labels: ValueLabels = {},
): string {
  if (value === null || value === undefined) return UNKNOWN[language];
  if (typeof value === 'boolean') return YES_NO[language][value ? 0 : 1];
  if (typeof value === 'number') {
    if (fact.unit?.da === 'øre') return formatKroner(value, language);
    return `${formatNumber(value, language)} ${plural(value, fact, language)}`.trimEnd();
  }
  const member = (text: string): string => {
    const known = labels[fact.key]?.[text] ?? fact.values?.find((candidate) => candidate.value === text)?.label;
    return known?.[language] ?? formatDate(text, language);
  };
  if (typeof value === 'string') return member(value);
  return value.length === 0 ? NOTHING[language] : value.map(member).join(', ');
}

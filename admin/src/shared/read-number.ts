import { type Language } from '../sentences';

/** Three digits after it: a thousands separator, the way the language writes it. */
const GROUPED = { da: /^-?[1-9]\d{0,2}(\.\d{3})+(,\d*)?$/, en: /^-?[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/ };
const PLAIN = /^-?(\d+([.,]\d*)?|[.,]\d+)$/;

/**
 * A number as people in Denmark type it: 0,5 and 1.234,5; a point that is no thousands separator is read as a comma, because it sits on the numeric keypad. In
 * English the other way round. Null when it is no number.
 */
export function readNumber(typed: string, language: Language): number | null {
  const text = typed.replace(/[\s\u00a0\u202f]/g, '').replace('\u2212', '-');
  const grouped = GROUPED[language].test(text) ? text.replaceAll(language === 'da' ? '.' : ',', '') : text;
  if (!PLAIN.test(grouped)) return null;
  const value = Number(grouped.replace(',', '.'));
  return Number.isFinite(value) ? value + 0 : null;
}

/** The other way: a number as it stands in its field, without thousands separators: 0.5 is 0,5 in Danish. */
export function numberInField(value: number, language: Language): string {
  return language === 'da' ? String(value).replace('.', ',') : String(value);
}

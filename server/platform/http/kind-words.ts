import type { Localised } from '../../domain/shared/localised';

/** How people name the kinds of value that errors speak of. */
const WORDS: Readonly<Record<string, Localised>> = {
  integer: { da: 'et helt tal', en: 'a whole number' },
  int: { da: 'et helt tal', en: 'a whole number' },
  number: { da: 'et tal', en: 'a number' },
  boolean: { da: 'ja eller nej (true/false)', en: 'yes or no (true/false)' },
  enum: { da: 'en værdi fra listen', en: 'a value of the list' },
  date: { da: 'en dato', en: 'a date' },
  set: { da: 'en liste af værdier', en: 'a list of values' },
  array: { da: 'en liste', en: 'a list' },
  list: { da: 'en liste', en: 'a list' },
  object: { da: 'et objekt', en: 'an object' },
  record: { da: 'et objekt', en: 'an object' },
  string: { da: 'tekst', en: 'text' },
  text: { da: 'tekst', en: 'text' },
  percent: { da: 'en procentdel (0-100)', en: 'a percentage (0-100)' },
  null: { da: 'ingenting', en: 'nothing' },
};

const DECIMAL_NUMBER: Localised = { da: 'et decimaltal', en: 'a decimal number' };

/** The words for a kind, or null when the text names none. Beside an expected whole number, a number is one with decimals. */
export function kindWords(kind: unknown, expected?: unknown): Localised | null {
  if (kind === 'number' && (expected === 'integer' || expected === 'int')) return DECIMAL_NUMBER;
  return typeof kind === 'string' && Object.hasOwn(WORDS, kind) ? (WORDS[kind] ?? null) : null;
}

import { type Language } from './language';

interface Words {
  readonly and: string;
  readonly or: string;
  readonly both: string;
  readonly either: string;
  readonly not: string;
  readonly allHold: string;
  readonly anyHolds: string;
  readonly doesNotHold: string;
  /** Who most clauses begin with, and need not begin with twice. */
  readonly subject: string;
  readonly if: string;
  readonly when: string;
}

/** The words that join statements. */
export const CONDITION_WORDS: Readonly<Record<Language, Words>> = {
  da: {
    and: 'og',
    or: 'eller',
    both: 'både',
    either: 'enten',
    not: 'det ikke er sådan, at',
    allHold: 'alle disse gælder',
    anyHolds: 'mindst én af disse gælder',
    doesNotHold: 'dette gælder ikke',
    subject: 'borgeren ',
    if: 'hvis',
    when: 'når',
  },
  en: {
    and: 'and',
    or: 'or',
    both: 'both',
    either: 'either',
    not: 'it is not the case that',
    allHold: 'all of these hold',
    anyHolds: 'at least one of these holds',
    doesNotHold: 'this does not hold',
    subject: 'the citizen ',
    if: 'if',
    when: 'when',
  },
};

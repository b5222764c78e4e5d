import { DomainError } from '../shared/domain-error';
import type { Localised } from '../shared/localised';
import { oneOf, readLocalised, refuseUnknownKeys } from './catalogue-readers';
import { COMPARISONS, type FactPhrase, type FactType } from './fact';
import { readPlainObject } from './read-plain';

const LANGUAGES = ['da', 'en'] as const;
/** Where the comparison and the value go. */
const SLOT = '{value}';

/**
 * Reads how a fact is said in a sentence: `yes` and `no` for a boolean, `is` and `isNot` with `{value}` exactly once for everything else, `comparison` for numbers
 * only. Throws `catalogue.phrase_missing`, `catalogue.phrase_slot` (no slot, two, or another in braces), `catalogue.phrase_slot_not_allowed`, `catalogue.phrase_shape` (a capital first, a full stop
 * last, spaces too many), `catalogue.phrase_same` (both clauses alike) and `catalogue.comparison_not_allowed`.
 */
export function readPhrase(type: FactType, raw: unknown, field: string): FactPhrase {
  if (raw === undefined || raw === null) throw new DomainError('catalogue.phrase_missing', {}, field);
  const entries = readPlainObject(raw, 'catalogue', field);
  if (type === 'boolean') {
    refuseUnknownKeys(entries, ['yes', 'no'], field);
    const yes = readClause(entries.get('yes'), 0, `${field}.yes`);
    return { yes, no: different(yes, readClause(entries.get('no'), 0, `${field}.no`), `${field}.no`) };
  }
  refuseUnknownKeys(entries, ['is', 'isNot', 'comparison'], field);
  const is = readClause(entries.get('is'), 1, `${field}.is`);
  const isNot = different(is, readClause(entries.get('isNot'), 1, `${field}.isNot`), `${field}.isNot`);
  if (!entries.has('comparison')) return { is, isNot };
  if (type !== 'integer' && type !== 'number') throw new DomainError('catalogue.comparison_not_allowed', { type }, `${field}.comparison`);
  return { is, isNot, comparison: oneOf(COMPARISONS, entries.get('comparison'), `${field}.comparison`) };
}

function readClause(raw: unknown, slots: 0 | 1, field: string): Localised {
  if (raw === undefined || raw === null) throw new DomainError('catalogue.phrase_missing', {}, field);
  const clause = readLocalised(raw, field);
  for (const language of LANGUAGES) {
    const text = clause[language];
    const found = text.split(SLOT).length - 1;
    if (found !== slots || /[{}]/.test(text.replace(SLOT, ''))) {
      throw new DomainError(slots === 1 ? 'catalogue.phrase_slot' : 'catalogue.phrase_slot_not_allowed', {}, `${field}.${language}`);
    }
    if (text !== text.trim() || text.includes('  ') || /^\p{Lu}\p{Ll}/u.test(text) || /[.:;!?]$/.test(text)) {
      throw new DomainError('catalogue.phrase_shape', {}, `${field}.${language}`);
    }
  }
  return clause;
}

function different(one: Localised, other: Localised, field: string): Localised {
  for (const language of LANGUAGES) {
    if (one[language] === other[language]) throw new DomainError('catalogue.phrase_same', {}, `${field}.${language}`);
  }
  return other;
}

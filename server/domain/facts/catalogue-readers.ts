import { DomainError } from '../shared/domain-error';
import type { Localised } from '../shared/localised';
import { readPlainObject } from './read-plain';

/** Throws `catalogue.unknown_key` for a key that is not among the known ones. */
export function refuseUnknownKeys(entries: ReadonlyMap<string, unknown>, known: readonly string[], field: string): void {
  for (const key of entries.keys()) {
    if (!known.includes(key)) throw new DomainError('catalogue.unknown_key', { key }, field === '' ? key : `${field}.${key}`);
  }
}

/** One of the allowed words. Throws `catalogue.not_in_list`. */
export function oneOf<T extends string>(allowed: readonly T[], raw: unknown, field: string): T {
  const found = allowed.find((candidate) => candidate === raw);
  if (found === undefined) throw new DomainError('catalogue.not_in_list', { allowed }, field);
  return found;
}

/** A text in both languages. Throws `catalogue.empty_text` when one is missing or blank. */
export function readLocalised(raw: unknown, field: string): Localised {
  const entries = readPlainObject(raw, 'catalogue', field);
  refuseUnknownKeys(entries, ['da', 'en'], field);
  return { da: readSentence(entries.get('da'), `${field}.da`), en: readSentence(entries.get('en'), `${field}.en`) };
}

/** A text that is not blank. Throws `catalogue.empty_text`. */
export function readSentence(raw: unknown, field: string): string {
  if (typeof raw !== 'string' || raw.trim() === '') throw new DomainError('catalogue.empty_text', {}, field);
  return raw;
}

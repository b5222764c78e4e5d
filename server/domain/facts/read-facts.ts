import { DomainError } from '../shared/domain-error';
import type { FactCatalogue, Facts, FactValue } from './fact';
import { looksLikeCpr } from './looks-like-cpr';
import { readFactValue } from './read-fact-value';
import { readPlainObject } from './read-plain';

/** More than this in one citizen is not a typing mistake; the rest is not listed. */
const MOST_ERRORS = 100;

/**
 * Reads one citizen's facts from JSON. Strict: what is not in the catalogue, of the wrong type, out of range or forbidden is refused with the FIRST error
 * (`fact.*`, field `facts.age`); error details never hold the value. `null` and absent are unknown and left out; keys come in catalogue order and sets in the
 * order of their list, so equal facts have equal bytes. Where all errors are wanted: `collectFactErrors`.
 */
export function readFacts(raw: unknown, catalogue: FactCatalogue): Facts {
  const { facts, errors } = readAll(raw, catalogue, 1);
  const [first] = errors;
  if (first) throw first;
  return facts;
}

/** Every error of one citizen's facts in the order they were given, at most 100; empty when `readFacts` would accept them. */
export function collectFactErrors(raw: unknown, catalogue: FactCatalogue): readonly DomainError[] {
  try {
    return readAll(raw, catalogue, MOST_ERRORS).errors;
  } catch (error) {
    if (error instanceof DomainError) return [error];
    throw error;
  }
}

function readAll(
  raw: unknown,
  catalogue: FactCatalogue,
  atMostErrors: number,
): { readonly facts: Facts; readonly errors: readonly DomainError[] } {
  const read = new Map<string, FactValue>();
  const errors: DomainError[] = [];
  for (const [key, given] of readPlainObject(raw, 'fact', 'facts')) {
    if (errors.length >= atMostErrors) break;
    try {
      const definition = catalogue.byKey.get(key);
      if (!definition) throw unknownFact(key, given);
      if (definition.class === 'forbidden') throw new DomainError('fact.forbidden', { fact: key }, `facts.${key}`);
      if (given !== null && given !== undefined) read.set(key, readFactValue(definition, given));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      errors.push(error);
    }
  }
  // fromEntries gives the object a shape that is fast to read; filled key by key it would become a slow dictionary.
  const facts = Object.fromEntries(catalogue.facts.filter(({ key }) => read.has(key)).map(({ key }) => [key, read.get(key)]));
  return { facts, errors };
}

/** A key may itself hold what must not be repeated: a CPR number, a name, a page of text. */
function unknownFact(key: string, given: unknown): DomainError {
  const speakable = /^[A-Za-z][A-Za-z0-9_]{0,39}$/.test(key) && !looksLikeCpr(key);
  const field = speakable ? `facts.${key}` : 'facts';
  if (looksLikeCpr(given) || looksLikeCpr(key)) return new DomainError('fact.looks_like_cpr', {}, field);
  return new DomainError('fact.unknown', speakable ? { fact: key } : {}, field);
}

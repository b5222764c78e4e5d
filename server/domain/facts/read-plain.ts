import { DomainError } from '../shared/domain-error';

/** Which family of error codes a reader speaks. */
export type ReadArea = 'catalogue' | 'fact' | 'rule' | 'rule_set' | 'example';

const MOST_KEYS = 1000;

/** Data as JSON and YAML give it: own keys only, no class instance. A borrowed prototype would carry keys nobody sees. */
function isPlainObject(raw: unknown): raw is Readonly<Record<string, unknown>> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return false;
  const prototype: unknown = Object.getPrototypeOf(raw);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * Copies the own keys of an untrusted object into a map, reading each key once, so that getters and proxies cannot answer differently the
 * second time and `__proto__` is a key like any other. Throws `<area>.not_an_object`, `<area>.too_large`, or `<area>.unreadable` when the object throws.
 */
export function readPlainObject(raw: unknown, area: ReadArea, field: string): ReadonlyMap<string, unknown> {
  const entries = new Map<string, unknown>();
  let problem: 'not_an_object' | 'too_large' | null = null;
  try {
    if (!isPlainObject(raw)) problem = 'not_an_object';
    else {
      const keys = Object.keys(raw);
      if (keys.length > MOST_KEYS) problem = 'too_large';
      else for (const key of keys) entries.set(key, raw[key]);
    }
  } catch {
    throw new DomainError(`${area}.unreadable`, {}, field);
  }
  if (problem) throw new DomainError(`${area}.${problem}`, problem === 'too_large' ? { atMost: MOST_KEYS } : {}, field);
  return entries;
}

/** Copies an untrusted list of at most `atMost` elements. Throws `<area>.not_a_list`, `<area>.too_large`, or `<area>.unreadable` when the list throws. */
export function readPlainList(raw: unknown, area: ReadArea, field: string, atMost: number): readonly unknown[] {
  const elements: unknown[] = [];
  let problem: 'not_a_list' | 'too_large' | null = null;
  try {
    if (!Array.isArray(raw)) problem = 'not_a_list';
    else {
      const length = raw.length;
      if (!(length <= atMost)) problem = 'too_large';
      else for (let index = 0; index < length; index++) elements.push(raw[index]);
    }
  } catch {
    throw new DomainError(`${area}.unreadable`, {}, field);
  }
  if (problem) throw new DomainError(`${area}.${problem}`, problem === 'too_large' ? { atMost } : {}, field);
  return elements;
}

import { looksLikeCpr } from '../facts/looks-like-cpr';
import { readPlainList, readPlainObject } from '../facts/read-plain';
import { type CalendarDate, isCalendarDate } from '../shared/calendar-date';
import { DomainError } from '../shared/domain-error';
import type { Localised } from '../shared/localised';

/** Turns one untrusted value into its type or throws a `rule_set.*` DomainError whose field is the path. `undefined` stands for an absent key. */
export type Read<T> = (value: unknown, path: string) => T;

export type Fields<T> = { readonly [K in keyof T]-?: Read<T[K]> };

const LONGEST_TEXT = 4000;
const ID_SHAPE = /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/;
const KEY_SHAPE = /^[a-z][A-Za-z0-9]*$/;
const LONGEST_ID = 60;
// Control characters have no place in a sentence; tab and line break are allowed.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

export function childPath(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function required(value: unknown, path: string): void {
  if (value === undefined) throw new DomainError('rule_set.missing_key', { key: path.slice(path.lastIndexOf('.') + 1) }, path);
}

/** The key may be absent. */
export function optional<T>(read: Read<T>): Read<T | undefined> {
  return (value, path) => (value === undefined ? undefined : read(value, path));
}

/** Only letters of the alphabet, digits, dot, hyphen and underscore are repeated to the author, so that no personal data travels in an error. */
function refuseUnknownKey(key: string, path: string): never {
  const speakable = /^[\w.-]{1,40}$/.test(key) && !looksLikeCpr(key);
  throw new DomainError('rule_set.unknown_key', speakable ? { key } : {}, speakable ? childPath(path, key) : path);
}

/** An object with exactly these keys; absent optional ones stay absent, so that a parsed document has the same JSON as its source. */
export function record<T extends object>(fields: Fields<T>): Read<T> {
  const reads = Object.entries(fields) as [string, Read<unknown>][];
  const known = new Set(Object.keys(fields));
  return (value, path) => {
    required(value, path);
    const entries = readPlainObject(value, 'rule_set', path);
    for (const key of entries.keys()) if (!known.has(key)) refuseUnknownKey(key, path);
    const result: Record<string, unknown> = {};
    for (const [key, read] of reads) {
      const part = read(entries.get(key), childPath(path, key));
      if (part !== undefined) result[key] = part;
    }
    return result as T;
  };
}

/** An object with free keys in lowerCamelCase and values of one kind, at most 100. */
export function dictionary<T>(read: Read<T>): Read<Readonly<Record<string, T>>> {
  return (value, path) => {
    required(value, path);
    const entries = readPlainObject(value, 'rule_set', path);
    if (entries.size > 100) throw new DomainError('rule_set.too_large', { atMost: 100 }, path);
    const result: Record<string, T> = {};
    for (const [key, part] of entries) {
      if (!KEY_SHAPE.test(key) || key.length > LONGEST_ID || key in {} || looksLikeCpr(key)) refuseUnknownKey(key, path);
      result[key] = read(part, childPath(path, key));
    }
    return result;
  };
}

export function listOf<T>(read: Read<T>, atLeast: number, atMost: number): Read<readonly T[]> {
  return (value, path) => {
    required(value, path);
    const elements = readPlainList(value, 'rule_set', path, atMost);
    if (elements.length < atLeast) throw new DomainError('rule_set.too_few', { atLeast }, path);
    return elements.map((element, index) => {
      // A hole or an undefined element cannot come from JSON; it is a missing element, not an optional one.
      required(element, `${path}[${index}]`);
      return read(element, `${path}[${index}]`);
    });
  };
}

/** A list in which no value occurs twice. */
export function distinctListOf<T extends string | number>(read: Read<T>, atLeast: number, atMost: number): Read<readonly T[]> {
  const readList = listOf(read, atLeast, atMost);
  return (value, path) => {
    const list = readList(value, path);
    list.forEach((element, index) => {
      if (list.indexOf(element) < index) throw new DomainError('rule_set.duplicate_value', { value: element }, `${path}[${index}]`);
    });
    return list;
  };
}

export const readText: Read<string> = (value, path) => {
  required(value, path);
  if (typeof value !== 'string') throw new DomainError('rule_set.wrong_type', { expected: 'text' }, path);
  if (value.trim() === '') throw new DomainError('rule_set.empty_text', {}, path);
  if (value.length > LONGEST_TEXT) throw new DomainError('rule_set.text_too_long', { atMost: LONGEST_TEXT }, path);
  if (CONTROL.test(value)) throw new DomainError('rule_set.control_character', {}, path);
  if (looksLikeCpr(value)) throw new DomainError('rule_set.looks_like_cpr', {}, path);
  return value;
};

export const readLocalised: Read<Localised> = record<Localised>({ da: readText, en: readText });

export const readBoolean: Read<boolean> = (value, path) => {
  required(value, path);
  if (typeof value !== 'boolean') throw new DomainError('rule_set.wrong_type', { expected: 'boolean' }, path);
  return value;
};

/** A finite number inside its bounds, both included; -0 becomes 0. */
export function numberBetween(min: number, max: number): Read<number> {
  return (value, path) => {
    required(value, path);
    if (typeof value !== 'number' || !Number.isFinite(value)) throw new DomainError('rule_set.wrong_type', { expected: 'number' }, path);
    if (value < min || value > max) throw new DomainError('rule_set.out_of_range', { min, max }, path);
    return value === 0 ? 0 : value;
  };
}

export function integerBetween(min: number, max: number): Read<number> {
  const read = numberBetween(min, max);
  return (value, path) => {
    const number = read(value, path);
    if (!Number.isInteger(number)) throw new DomainError('rule_set.wrong_type', { expected: 'integer' }, path);
    return number;
  };
}

/** A number above 0. */
export function positiveUpTo(max: number): Read<number> {
  const read = numberBetween(0, max);
  return (value, path) => {
    const number = read(value, path);
    if (number === 0) throw new DomainError('rule_set.out_of_range', { above: 0, max }, path);
    return number;
  };
}

export function oneOf<const T extends string>(allowed: readonly T[]): Read<T> {
  return (value, path) => {
    required(value, path);
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) throw new DomainError('rule_set.not_in_list', { allowed }, path);
    return found;
  };
}

export const readDate: Read<CalendarDate> = (value, path) => {
  required(value, path);
  if (!isCalendarDate(value)) throw new DomainError('rule_set.invalid_date', {}, path);
  return value;
};

/** Letters, digits and single hyphens, at most 60; never a name every object inherits (`constructor`), never a CPR number. */
export const readId: Read<string> = (value, path) => {
  required(value, path);
  if (typeof value !== 'string' || value.length > LONGEST_ID || !ID_SHAPE.test(value) || value in {} || looksLikeCpr(value)) {
    throw new DomainError('rule_set.invalid_id', {}, path);
  }
  return value;
};

/** Like an id, in lowerCamelCase. */
export const readKey: Read<string> = (value, path) => {
  const id = readId(value, path);
  if (!KEY_SHAPE.test(id)) throw new DomainError('rule_set.invalid_id', {}, path);
  return id;
};

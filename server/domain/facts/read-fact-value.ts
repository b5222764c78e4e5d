import { assertNever } from '../shared/assert-never';
import { isCalendarDate } from '../shared/calendar-date';
import { DomainError } from '../shared/domain-error';
import type { FactDefinition, FactValue } from './fact';
import { looksLikeCpr } from './looks-like-cpr';
import { readPlainList } from './read-plain';

/**
 * Reads one known value of a fact. Throws `fact.wrong_type`, `fact.out_of_range`, `fact.not_in_list`, `fact.invalid_date`, `fact.duplicate_value` or
 * `fact.looks_like_cpr` with field `facts.<key>`; the details name the type and the bounds, never the value. -0 becomes 0, a set its list's order.
 */
export function readFactValue(definition: FactDefinition, given: unknown): FactValue {
  const field = `facts.${definition.key}`;
  switch (definition.type) {
    case 'integer':
    case 'number':
      return readNumber(definition, given, field);
    case 'boolean':
      if (typeof given !== 'boolean') throw refuse('fact.wrong_type', definition, given, field);
      return given;
    case 'enum':
      return readMember(definition, given, field);
    case 'date':
      if (typeof given !== 'string') throw refuse('fact.wrong_type', definition, given, field);
      if (!isCalendarDate(given)) throw refuse('fact.invalid_date', definition, given, field);
      return given;
    case 'set':
      return readSet(definition, given, field);
    default:
      return assertNever(definition.type);
  }
}

function readNumber(definition: FactDefinition, given: unknown, field: string): number {
  const integer = definition.type === 'integer';
  if (typeof given !== 'number' || !Number.isFinite(given) || (integer && !Number.isInteger(given))) {
    throw refuse('fact.wrong_type', definition, given, field);
  }
  const { min = -Number.MAX_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = definition;
  if (given < min || given > max) throw refuse('fact.out_of_range', definition, given, field);
  return given === 0 ? 0 : given;
}

function readMember(definition: FactDefinition, given: unknown, field: string): string {
  if (typeof given !== 'string') throw refuse('fact.wrong_type', definition, given, field);
  const found = definition.values?.find(({ value }) => value === given);
  if (!found) throw refuse('fact.not_in_list', definition, given, field);
  return found.value;
}

function readSet(definition: FactDefinition, given: unknown, field: string): readonly string[] {
  if (typeof given !== 'object' || given === null) throw refuse('fact.wrong_type', definition, given, field);
  const values = definition.values ?? [];
  // Twice as long as any correct set: long enough to name a duplicate, short enough for a hostile one.
  const members = new Set<string>();
  readPlainList(given, 'fact', field, 2 * values.length + 10).forEach((raw, index) => {
    const member = readMember(definition, raw, `${field}[${index}]`);
    if (members.has(member)) throw refuse('fact.duplicate_value', definition, raw, `${field}[${index}]`);
    members.add(member);
  });
  return values.map(({ value }) => value).filter((value) => members.has(value));
}

function refuse(code: string, definition: FactDefinition, given: unknown, field: string): DomainError {
  if (looksLikeCpr(given)) return new DomainError('fact.looks_like_cpr', { fact: definition.key }, field);
  const { key: fact, type: expected, min, max } = definition;
  if (code === 'fact.out_of_range') return new DomainError(code, { fact, min: min ?? null, max: max ?? null }, field);
  if (code === 'fact.not_in_list')
    return new DomainError(code, { fact, allowed: definition.values?.map(({ value }) => value) ?? [] }, field);
  return new DomainError(code, { fact, expected, got: kindOf(given) }, field);
}

function kindOf(given: unknown): string {
  if (given === null) return 'null';
  if (typeof given === 'string') return 'text';
  if (typeof given === 'object') return Array.isArray(given) ? 'list' : 'object';
  return typeof given;
}

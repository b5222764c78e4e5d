import { assertNever } from '../shared/assert-never';
import { isCalendarDate } from '../shared/calendar-date';
import { DomainError } from '../shared/domain-error';
import type { FactDefinition } from '../facts/fact';
import { readPlainList } from '../facts/read-plain';
import type { ConditionValue, Operator } from './condition';

/** Members of an `in` or `notIn` list. */
export const LONGEST_LIST = 200;

/**
 * Reads the value a rule compares a fact with: of the fact's own type, inside its range or list; for `in` and `notIn` a list of 1-200 such values without
 * duplicates (never a text, which json-rules-engine would search for substrings). Throws `rule.*` with the field.
 */
export function parseConditionValue(raw: unknown, definition: FactDefinition, operator: Operator, field: string): ConditionValue {
  if (operator !== 'in' && operator !== 'notIn') return parseScalar(raw, definition, field);
  const elements = readPlainList(raw, 'rule', field, LONGEST_LIST);
  if (elements.length === 0) throw new DomainError('rule.empty_list', {}, field);
  const values = new Set<number | boolean | string>();
  elements.forEach((element, index) => {
    const value = parseScalar(element, definition, `${field}[${index}]`);
    if (values.has(value)) throw new DomainError('rule.duplicate_value', { fact: definition.key }, `${field}[${index}]`);
    values.add(value);
  });
  // Operators by type leave lists to numbers and enums, so the members are of one kind.
  return [...values] as readonly number[] | readonly string[];
}

function parseScalar(raw: unknown, definition: FactDefinition, field: string): number | boolean | string {
  switch (definition.type) {
    case 'integer':
    case 'number':
      return parseNumber(raw, definition, field);
    case 'boolean':
      if (typeof raw !== 'boolean') throw wrongType(definition, field);
      return raw;
    case 'date':
      if (typeof raw !== 'string') throw wrongType(definition, field);
      if (!isCalendarDate(raw)) throw new DomainError('rule.invalid_date', { fact: definition.key }, field);
      return raw;
    case 'enum':
    case 'set': {
      if (typeof raw !== 'string') throw wrongType(definition, field);
      const member = definition.values?.find(({ value }) => value === raw);
      if (!member)
        throw new DomainError(
          'rule.value_not_in_list',
          { fact: definition.key, allowed: definition.values?.map(({ value }) => value) ?? [] },
          field,
        );
      return member.value;
    }
    default:
      return assertNever(definition.type);
  }
}

function parseNumber(raw: unknown, definition: FactDefinition, field: string): number {
  if (typeof raw !== 'number' || !Number.isFinite(raw) || (definition.type === 'integer' && !Number.isInteger(raw))) {
    throw wrongType(definition, field);
  }
  const { min = -Number.MAX_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = definition;
  if (raw < min || raw > max) throw new DomainError('rule.value_out_of_range', { fact: definition.key, min, max }, field);
  return raw === 0 ? 0 : raw;
}

function wrongType(definition: FactDefinition, field: string): DomainError {
  return new DomainError(
    'rule.wrong_value_type',
    { fact: definition.key, expected: definition.type === 'set' ? 'enum' : definition.type },
    field,
  );
}

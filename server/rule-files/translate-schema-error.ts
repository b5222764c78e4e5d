import type { ErrorObject } from 'ajv';
import { DomainError } from '../domain/shared/domain-error';

/** `/measures/items/2/when` → `['measures', 'items', 2, 'when']`. */
function pathOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part.replace(/~1/g, '/').replace(/~0/g, '~')));
}

/** `measures.items[2].when`, the form all errors use. */
export function fieldOf(path: readonly (string | number)[]): string {
  return path.reduce<string>((field, key) => (typeof key === 'number' ? `${field}[${key}]` : field === '' ? key : `${field}.${key}`), '');
}

function isSpeakable(key: string): boolean {
  return /^[\w.-]{1,40}$/.test(key) && !/\d{6}/.test(key);
}

function alternatives(error: ErrorObject): readonly string[] {
  const schema = error.schema as readonly { readonly required?: readonly string[] }[];
  return schema.map(({ required }) => (required ?? []).join(' + ')).filter((names) => names !== '');
}

const EXPECTED: Readonly<Record<string, string>> = {
  object: 'object',
  array: 'list',
  string: 'text',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  null: 'null',
};

/** Says a schema's refusal in the same codes as the parser, so that an author reads one language. Never repeats a value. */
export function translateSchemaError(error: ErrorObject): DomainError {
  const path = pathOf(error.instancePath);
  const field = fieldOf(path);
  const params = error.params as Readonly<Record<string, unknown>>;
  const within = (key: unknown): string => (isSpeakable(String(key)) ? fieldOf([...path, String(key)]) : field);
  const keyed = (key: unknown): Readonly<Record<string, unknown>> => (isSpeakable(String(key)) ? { key } : {});
  switch (error.keyword) {
    case 'required':
    case 'dependencies':
      return new DomainError('rule_set.missing_key', keyed(params['missingProperty']), within(params['missingProperty']));
    case 'additionalProperties':
      return new DomainError('rule_set.unknown_key', keyed(params['additionalProperty']), within(params['additionalProperty']));
    case 'propertyNames':
      return new DomainError('rule_set.unknown_key', keyed(params['propertyName']), within(params['propertyName']));
    case 'false schema':
      return new DomainError('rule_set.unknown_key', keyed(path.at(-1)), field);
    case 'type':
      return wrongType(params['type'], field);
    case 'enum':
      return new DomainError('rule_set.not_in_list', { allowed: params['allowedValues'] }, field);
    case 'const':
      return new DomainError('rule_set.wrong_type', { expected: String(params['allowedValue']) }, field);
    case 'minimum':
      return new DomainError('rule_set.out_of_range', { min: params['limit'] }, field);
    case 'exclusiveMinimum':
      return new DomainError('rule_set.out_of_range', { above: params['limit'] }, field);
    case 'maximum':
      return new DomainError('rule_set.out_of_range', { max: params['limit'] }, field);
    case 'minItems':
    case 'minProperties':
      return new DomainError('rule_set.too_few', { atLeast: params['limit'] }, field);
    case 'maxItems':
    case 'maxProperties':
      return new DomainError('rule_set.too_large', { atMost: params['limit'] }, field);
    case 'minLength':
      return new DomainError('rule_set.empty_text', {}, field);
    case 'maxLength':
      return new DomainError('rule_set.text_too_long', { atMost: params['limit'] }, field);
    case 'uniqueItems':
      return new DomainError('rule_set.duplicate_value', {}, `${field}[${String(params['i'])}]`);
    case 'oneOf':
    case 'anyOf':
      return new DomainError('rule_set.not_exactly_one', { oneOf: alternatives(error) }, field);
    case 'pattern':
      return wrongShape(String(params['pattern']), field);
    default:
      return new DomainError('rule_set.wrong_shape', {}, field);
  }
}

function wrongType(type: unknown, field: string): DomainError {
  if (type === 'object') return new DomainError('rule_set.not_an_object', {}, field);
  if (type === 'array') return new DomainError('rule_set.not_a_list', {}, field);
  const names = (Array.isArray(type) ? type : [type]) as readonly string[];
  return new DomainError('rule_set.wrong_type', { expected: names.map((name) => EXPECTED[name] ?? name).join(', ') }, field);
}

function wrongShape(pattern: string, field: string): DomainError {
  if (pattern.startsWith('^(19|20|21)')) return new DomainError('rule_set.invalid_date', {}, field);
  if (pattern === '\\S') return new DomainError('rule_set.empty_text', {}, field);
  if (pattern.startsWith('^[A-Za-z0-9]+(')) return new DomainError('rule_set.invalid_id', {}, field);
  if (pattern === '^[0-9]{3}$') return new DomainError('rule_set.invalid_municipality', {}, field);
  return new DomainError('rule_set.wrong_shape', {}, field);
}

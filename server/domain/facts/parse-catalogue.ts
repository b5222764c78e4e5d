import { DomainError } from '../shared/domain-error';
import { oneOf, readLocalised, readSentence, refuseUnknownKeys } from './catalogue-readers';
import {
  FACT_CLASSES,
  FACT_SOURCES,
  FACT_TYPES,
  type FactCatalogue,
  type FactDefinition,
  type FactPhrase,
  type FactType,
  type FactValueLabel,
  FIRST_KNOWN,
} from './fact';
import { readPhrase } from './read-phrase';
import { readPlainList, readPlainObject } from './read-plain';

const KEY_SHAPE = /^[a-z][A-Za-z0-9]{0,59}$/;
const VALUE_SHAPE = /^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/;
const MOST_FACTS = 500;
const MOST_VALUES = 200;

const KNOWN_KEYS = [
  'key',
  'type',
  'label',
  'phrase',
  'help',
  'source',
  'firstKnown',
  'class',
  'changeable',
  'unit',
  'unitSingular',
  'min',
  'max',
  'values',
  'reference',
  'legalReference',
];

/**
 * Reads the fact catalogue from its raw form `{facts: […]}`. Closed and strict: an unknown key, a missing label, a range on a text, a value listed
 * twice or a fact that cannot be said in a sentence is refused with a `catalogue.*` error that names the field (`facts[3].min`).
 */
export function parseCatalogue(raw: unknown): FactCatalogue {
  const document = readPlainObject(raw, 'catalogue', '');
  refuseUnknownKeys(document, ['facts'], '');
  const list = readPlainList(document.get('facts'), 'catalogue', 'facts', MOST_FACTS);
  if (list.length === 0) throw new DomainError('catalogue.empty', {}, 'facts');
  const byKey = new Map<string, FactDefinition>();
  const said = new Set<string>();
  list.forEach((element, index) => {
    const definition = readDefinition(element, `facts[${index}]`);
    if (byKey.has(definition.key)) throw new DomainError('catalogue.duplicate_key', { key: definition.key }, `facts[${index}].key`);
    refuseSaidBefore(definition.phrase, said, `facts[${index}].phrase`);
    byKey.set(definition.key, definition);
  });
  return { facts: [...byKey.values()], byKey };
}

function readDefinition(raw: unknown, field: string): FactDefinition {
  const entries = readPlainObject(raw, 'catalogue', field);
  refuseUnknownKeys(entries, KNOWN_KEYS, field);
  const type = oneOf(FACT_TYPES, entries.get('type'), `${field}.type`);
  const source = oneOf(FACT_SOURCES, entries.get('source'), `${field}.source`);
  const range = readRange(type, entries, field);
  const definition: FactDefinition = {
    key: readKey(entries.get('key'), `${field}.key`),
    type,
    label: readLocalised(entries.get('label'), `${field}.label`),
    phrase: readPhrase(type, entries.get('phrase'), `${field}.phrase`),
    help: readLocalised(entries.get('help'), `${field}.help`),
    source,
    firstKnown: oneOf(FIRST_KNOWN, entries.get('firstKnown'), `${field}.firstKnown`),
    class: oneOf(FACT_CLASSES, entries.get('class'), `${field}.class`),
    changeable: readBoolean(entries.get('changeable'), `${field}.changeable`),
    ...readUnit(entries, field),
    ...range,
    ...readValues(type, source === 'derived', entries, field),
    ...readText('reference', entries, field),
    ...readText('legalReference', entries, field),
  };
  return definition;
}

/** Two facts that are said alike would make two different rules one sentence. */
function refuseSaidBefore(phrase: FactPhrase, said: Set<string>, field: string): void {
  for (const [clause, texts] of Object.entries(phrase)) {
    if (typeof texts !== 'object') continue;
    for (const language of ['da', 'en'] as const) {
      const text = `${language} ${texts[language]}`;
      if (said.has(text)) throw new DomainError('catalogue.phrase_same', {}, `${field}.${clause}.${language}`);
      said.add(text);
    }
  }
}

function readKey(raw: unknown, field: string): string {
  // A key that every object inherits (`constructor`) would be "known" for every citizen.
  if (typeof raw !== 'string' || !KEY_SHAPE.test(raw) || raw in {}) throw new DomainError('catalogue.invalid_key', {}, field);
  return raw;
}

function readBoolean(raw: unknown, field: string): boolean {
  if (typeof raw !== 'boolean') throw new DomainError('catalogue.wrong_type', { expected: 'boolean' }, field);
  return raw;
}

function readText<K extends 'reference' | 'legalReference'>(
  key: K,
  entries: ReadonlyMap<string, unknown>,
  field: string,
): { readonly [P in K]?: string } {
  if (!entries.has(key)) return {};
  return { [key]: readSentence(entries.get(key), `${field}.${key}`) } as { readonly [P in K]: string };
}

function readUnit(entries: ReadonlyMap<string, unknown>, field: string): Pick<FactDefinition, 'unit' | 'unitSingular'> {
  const units: { -readonly [key in 'unit' | 'unitSingular']?: FactDefinition[key] } = {};
  for (const key of ['unit', 'unitSingular'] as const) {
    if (entries.has(key)) units[key] = readLocalised(entries.get(key), `${field}.${key}`);
  }
  if (units.unitSingular && !units.unit) throw new DomainError('catalogue.unit_missing', {}, `${field}.unit`);
  return units;
}

function readRange(type: FactType, entries: ReadonlyMap<string, unknown>, field: string): Pick<FactDefinition, 'min' | 'max'> {
  const range: { min?: number; max?: number } = {};
  for (const bound of ['min', 'max'] as const) {
    if (!entries.has(bound)) continue;
    if (type !== 'integer' && type !== 'number') throw new DomainError('catalogue.range_on_text', { type }, `${field}.${bound}`);
    const value = entries.get(bound);
    if (typeof value !== 'number' || !Number.isFinite(value) || (type === 'integer' && !Number.isSafeInteger(value))) {
      throw new DomainError('catalogue.wrong_type', { expected: type }, `${field}.${bound}`);
    }
    range[bound] = value;
  }
  if (range.min !== undefined && range.max !== undefined && range.min > range.max) {
    throw new DomainError('catalogue.empty_range', { min: range.min, max: range.max }, `${field}.max`);
  }
  return range;
}

/** A list belongs to enum and set. A derived fact may leave it out: `track` gets its values from each rule set. */
function readValues(
  type: FactType,
  derived: boolean,
  entries: ReadonlyMap<string, unknown>,
  field: string,
): Pick<FactDefinition, 'values'> {
  const needed = type === 'enum' || type === 'set';
  if (!entries.has('values')) {
    if (needed && !derived) throw new DomainError('catalogue.values_missing', { type }, `${field}.values`);
    return {};
  }
  if (!needed) throw new DomainError('catalogue.values_not_allowed', { type }, `${field}.values`);
  const seen = new Set<string>();
  const values = readPlainList(entries.get('values'), 'catalogue', `${field}.values`, MOST_VALUES).map((raw, index) => {
    const value = readValueLabel(raw, `${field}.values[${index}]`);
    if (seen.has(value.value))
      throw new DomainError('catalogue.duplicate_value', { value: value.value }, `${field}.values[${index}].value`);
    seen.add(value.value);
    return value;
  });
  if (values.length === 0 && !derived) throw new DomainError('catalogue.values_missing', { type }, `${field}.values`);
  return { values };
}

function readValueLabel(raw: unknown, field: string): FactValueLabel {
  const entries = readPlainObject(raw, 'catalogue', field);
  refuseUnknownKeys(entries, ['value', 'label', 'inSentence'], field);
  const value = entries.get('value');
  if (typeof value !== 'string' || !VALUE_SHAPE.test(value)) throw new DomainError('catalogue.invalid_value', {}, `${field}.value`);
  return {
    value,
    label: readLocalised(entries.get('label'), `${field}.label`),
    ...(entries.has('inSentence') ? { inSentence: readLocalised(entries.get('inSentence'), `${field}.inSentence`) } : {}),
  };
}

import type { FactCatalogue, FactDefinition } from '../facts/fact';
import { looksLikeCpr } from '../facts/looks-like-cpr';
import { readPlainList, readPlainObject } from '../facts/read-plain';
import { DomainError } from '../shared/domain-error';
import { type Condition, type ConditionValue, type Operator, OPERATORS } from './condition';
import { OPERATORS_BY_TYPE } from './operators-by-type';
import { parseConditionValue } from './parse-condition-value';

/** Levels from the root to the deepest leaf, both counted. */
export const DEEPEST_CONDITION = 12;
/** Groups and leaves of one condition. */
export const MOST_NODES = 500;

const ID_SHAPE = /^[a-z0-9.-]{1,40}$/;
const LONGEST_LABEL = 200;
const KINDS = ['all', 'any', 'not', 'fact'] as const;
type Kind = (typeof KINDS)[number];
const GROUP_KEYS = new Set(['id', 'label']);
const LEAF_KEYS = new Set(['id', 'label', 'operator', 'value']);

export interface ParseConditionOptions {
  /** Facts that may not be used in this place (e.g. stage-two facts in a screening factor) are refused with `rule.fact_not_allowed`. */
  readonly allow?: (fact: FactDefinition) => boolean;
  /** Path of the condition in its document, e.g. `screening.factors[3].when`. */
  readonly field?: string;
}

/** A condition without ids for the nodes that had none. */
interface Draft {
  readonly id: string | null;
  readonly label: string | null;
  readonly body:
    | { readonly kind: 'all' | 'any'; readonly children: readonly Draft[] }
    | { readonly kind: 'not'; readonly child: Draft }
    | { readonly kind: 'leaf'; readonly fact: string; readonly operator: Operator; readonly value: ConditionValue };
}

interface Reading {
  readonly catalogue: FactCatalogue;
  readonly allow: (fact: FactDefinition) => boolean;
  readonly ids: Set<string>;
  nodes: number;
}

/**
 * Reads a condition from its raw form by the closed, strict schema: exactly one of all/any/not or a leaf, never empty, known facts, operators allowed for the
 * fact's type, values of the right type and in range, depth at most 12, at most 500 nodes, unknown keys refused. Nodes without an id get `n1`, `n2` … in reading
 * order. Every refusal is a DomainError `rule.*` whose field names the place (`when.all[2].value`); no input makes it crash or hang.
 */
export function parseCondition(raw: unknown, catalogue: FactCatalogue, options: ParseConditionOptions = {}): Condition {
  const reading: Reading = { catalogue, allow: options.allow ?? (() => true), ids: new Set(), nodes: 0 };
  const draft = parseNode(raw, reading, options.field ?? 'when', 1);
  return numberNodes(draft, reading.ids);
}

function parseNode(raw: unknown, reading: Reading, field: string, depth: number): Draft {
  if (depth > DEEPEST_CONDITION) throw new DomainError('rule.too_deep', { atMost: DEEPEST_CONDITION }, field);
  reading.nodes += 1;
  if (reading.nodes > MOST_NODES) throw new DomainError('rule.too_large', { atMost: MOST_NODES }, field);
  const entries = readPlainObject(raw, 'rule', field);
  const kind = kindOf(entries, field);
  refuseOtherKeys(entries, kind, field);
  const head = { id: readId(entries, reading.ids, field), label: readLabel(entries, field) };
  switch (kind) {
    case 'fact':
      return { ...head, body: parseLeaf(entries, reading, field) };
    case 'not':
      return { ...head, body: { kind, child: parseNode(entries.get('not'), reading, `${field}.not`, depth + 1) } };
    case 'all':
    case 'any': {
      const elements = readPlainList(entries.get(kind), 'rule', `${field}.${kind}`, MOST_NODES);
      if (elements.length === 0) throw new DomainError('rule.empty_group', { group: kind }, `${field}.${kind}`);
      return {
        ...head,
        body: { kind, children: elements.map((element, index) => parseNode(element, reading, `${field}.${kind}[${index}]`, depth + 1)) },
      };
    }
  }
}

function kindOf(entries: ReadonlyMap<string, unknown>, field: string): Kind {
  const kinds = KINDS.filter((kind) => entries.has(kind));
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) throw new DomainError('rule.not_exactly_one', { oneOf: KINDS, found: kinds }, field);
  return kind;
}

function refuseOtherKeys(entries: ReadonlyMap<string, unknown>, kind: Kind, field: string): void {
  const known = kind === 'fact' ? LEAF_KEYS : GROUP_KEYS;
  for (const key of entries.keys()) {
    if (key === kind || known.has(key)) continue;
    const speakable = /^[\w.-]{1,40}$/.test(key) && !looksLikeCpr(key);
    throw new DomainError('rule.unknown_key', speakable ? { key } : {}, speakable ? `${field}.${key}` : field);
  }
}

function readId(entries: ReadonlyMap<string, unknown>, ids: Set<string>, field: string): string | null {
  if (!entries.has('id')) return null;
  const id = entries.get('id');
  if (typeof id !== 'string' || !ID_SHAPE.test(id)) throw new DomainError('rule.invalid_id', {}, `${field}.id`);
  if (ids.has(id)) throw new DomainError('rule.duplicate_id', { id }, `${field}.id`);
  ids.add(id);
  return id;
}

function readLabel(entries: ReadonlyMap<string, unknown>, field: string): string | null {
  if (!entries.has('label')) return null;
  const label = entries.get('label');
  if (typeof label !== 'string' || label.trim() === '' || label.length > LONGEST_LABEL) {
    throw new DomainError('rule.invalid_label', { atMost: LONGEST_LABEL }, `${field}.label`);
  }
  if (looksLikeCpr(label)) throw new DomainError('rule.looks_like_cpr', {}, `${field}.label`);
  return label;
}

function parseLeaf(entries: ReadonlyMap<string, unknown>, reading: Reading, field: string): Draft['body'] {
  const key = entries.get('fact');
  const definition = typeof key === 'string' ? reading.catalogue.byKey.get(key) : undefined;
  if (!definition) throw new DomainError('rule.unknown_fact', {}, `${field}.fact`);
  const fact = definition.key;
  if (definition.class === 'forbidden') throw new DomainError('rule.forbidden_fact', { fact }, `${field}.fact`);
  if (!reading.allow(definition)) throw new DomainError('rule.fact_not_allowed', { fact }, `${field}.fact`);
  const given = entries.get('operator');
  const operator = OPERATORS.find((candidate) => candidate === given);
  if (!operator) throw new DomainError('rule.unknown_operator', { allowed: OPERATORS_BY_TYPE[definition.type] }, `${field}.operator`);
  if (!OPERATORS_BY_TYPE[definition.type].includes(operator)) {
    throw new DomainError(
      'rule.operator_not_allowed',
      { fact, operator, allowed: OPERATORS_BY_TYPE[definition.type] },
      `${field}.operator`,
    );
  }
  return { kind: 'leaf', fact, operator, value: parseConditionValue(entries.get('value'), definition, operator, `${field}.value`) };
}

/** Gives the nodes without an id the next free number, in reading order. */
function numberNodes(root: Draft, taken: ReadonlySet<string>): Condition {
  let count = 0;
  const nextId = (): string => {
    do count += 1;
    while (taken.has(`n${count}`));
    return `n${count}`;
  };
  const build = ({ id, label, body }: Draft): Condition => {
    const head = { id: id ?? nextId(), ...(label === null ? {} : { label }) };
    switch (body.kind) {
      case 'leaf':
        return { ...head, fact: body.fact, operator: body.operator, value: body.value };
      case 'not':
        return { ...head, not: build(body.child) };
      case 'all':
        return { ...head, all: body.children.map(build) };
      case 'any':
        return { ...head, any: body.children.map(build) };
    }
  };
  return build(root);
}

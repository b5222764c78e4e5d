import { DomainError } from '../shared/domain-error';
import { listOf, numberBetween, oneOf, optional, type Read, readId, readLocalised, readText, record } from './document-readers';
import { readBasis } from './read-basis';
import type { NotARule, Parameter } from './rule-set';

const readFinite = numberBetween(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);

const readValue: Read<Parameter['value']> = (value, path) => {
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' ? readText(value, path) : readFinite(value, path);
};

const readLooseParameter = record<Parameter>({
  id: readId,
  label: readLocalised,
  value: readValue,
  unit: optional(readLocalised),
  min: optional(readFinite),
  max: optional(readFinite),
  basis: readBasis,
  steers: oneOf(['informs', 'capacity', 'grants', 'conversations', 'measures', 'screening']),
});

const readParameter: Read<Parameter> = (value, path) => {
  const parameter = readLooseParameter(value, path);
  const { min = -Infinity, max = Infinity } = parameter;
  if (min > max) throw new DomainError('rule_set.range_order', { min }, `${path}.max`);
  if (typeof parameter.value === 'number') {
    if (parameter.value < min || parameter.value > max) throw new DomainError('rule_set.out_of_range', { min, max }, `${path}.value`);
  } else if (parameter.min !== undefined || parameter.max !== undefined) {
    throw new DomainError('rule_set.range_without_number', {}, `${path}.${parameter.min === undefined ? 'max' : 'min'}`);
  }
  return parameter;
};

/** Figures that rest beside the rules; a number lies inside its own range. */
export const readParameters: Read<readonly Parameter[]> = listOf(readParameter, 0, 200);

export const readNotRules: Read<readonly NotARule[]> = listOf(
  record<NotARule>({ statement: readLocalised, source: readText, reason: readLocalised }),
  0,
  200,
);

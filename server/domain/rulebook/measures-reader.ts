import type { FactCatalogue } from '../facts/fact';
import { readPlainObject } from '../facts/read-plain';
import { DomainError } from '../shared/domain-error';
import {
  distinctListOf,
  integerBetween,
  listOf,
  oneOf,
  optional,
  positiveUpTo,
  type Read,
  readBoolean,
  readId,
  readLocalised,
  record,
} from './document-readers';
import { readBasis } from './read-basis';
import { checkJustification, conditionAt } from './rule-reading';
import type { RuleStage } from './rule-stage';
import { type Measure, MEASURE_KINDS, type Measures, type MeasureSuspension, type MeasureTiming } from './rule-set';

const readWeek = integerBetween(1, 104);

type TimingWith<K extends string> = Extract<MeasureTiming, { readonly [P in K]: number }>;

const readIn = record<TimingWith<'in'>>({ in: readWeek });
const readFrom = record<TimingWith<'from'>>({ from: readWeek, by: optional(readWeek) });
const readAfter = record<TimingWith<'after'>>({ after: readWeek, by: optional(readWeek) });
const readBy = record<{ readonly by: number }>({ by: readWeek });

/** `{in}`, `{from, by?}`, `{after, by?}` or `{by}`; "after week n by week m" needs m later than n. */
const readTiming: Read<MeasureTiming> = (value, path) => {
  if (value === undefined) throw new DomainError('rule_set.missing_key', { key: 'timing' }, path);
  const keys = readPlainObject(value, 'rule_set', path);
  if (keys.has('in')) return readIn(value, path);
  if (keys.has('from')) {
    const timing = readFrom(value, path);
    if (timing.by !== undefined && timing.by < timing.from)
      throw new DomainError('rule_set.window_order', { from: timing.from }, `${path}.by`);
    return timing;
  }
  if (keys.has('after')) {
    const timing = readAfter(value, path);
    if (timing.by !== undefined && timing.by <= timing.after)
      throw new DomainError('rule_set.window_order', { after: timing.after }, `${path}.by`);
    return timing;
  }
  return readBy(value, path);
};

export function measureReader(catalogue: FactCatalogue, stage: RuleStage): Read<Measure> {
  const read = record<Measure>({
    id: readId,
    kind: oneOf(MEASURE_KINDS),
    label: readLocalised,
    description: readLocalised,
    when: optional(conditionAt(stage, catalogue)),
    timing: readTiming,
    mandatory: readBoolean,
    durationWeeks: optional(positiveUpTo(104)),
    basis: readBasis,
    justification: optional(readLocalised),
    suspendedBy: optional(readId),
  });
  return (value, path) => {
    const measure = read(value, path);
    const conditions = measure.when === undefined ? [] : [{ when: measure.when, path: `${path}.when` }];
    checkJustification(catalogue, path, measure.justification, conditions);
    return measure;
  };
}

const readSuspension = record<MeasureSuspension>({
  id: readId,
  highSeasonMonths: distinctListOf(integerBetween(1, 12), 0, 12),
  whenUnemploymentRising: readBoolean,
  fallback: record<MeasureSuspension['fallback']>({
    id: readId,
    kind: oneOf(MEASURE_KINDS),
    label: readLocalised,
    by: readWeek,
    mandatory: readBoolean,
  }),
  basis: readBasis,
});

export function measuresReader(catalogue: FactCatalogue): Read<Measures> {
  return record<Measures>({
    items: listOf(measureReader(catalogue, 'measures'), 0, 100),
    suspensions: listOf(readSuspension, 0, 20),
  });
}

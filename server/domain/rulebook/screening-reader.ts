import type { FactCatalogue } from '../facts/fact';
import { DomainError } from '../shared/domain-error';
import {
  distinctListOf,
  integerBetween,
  listOf,
  numberBetween,
  oneOf,
  optional,
  type Read,
  readId,
  readLocalised,
  record,
} from './document-readers';
import { readBasis } from './read-basis';
import { checkJustification, conditionAt } from './rule-reading';
import { type Archetype, MEASURE_KINDS, type RiskBand, type RiskFactor, type Screening, type TellTale } from './rule-set';

function readFactor(catalogue: FactCatalogue): Read<RiskFactor> {
  const read = record<RiskFactor>({
    id: readId,
    label: readLocalised,
    nature: oneOf(['objective', 'subjective']),
    points: numberBetween(-100, 100),
    pointsBasis: readBasis,
    when: conditionAt('screening', catalogue),
    basis: readBasis,
    justification: optional(readLocalised),
  });
  return (value, path) => {
    const factor = read(value, path);
    checkJustification(catalogue, path, factor.justification, [{ when: factor.when, path: `${path}.when` }]);
    return factor;
  };
}

const readBand = record<RiskBand>({
  id: oneOf(['high', 'medium', 'low']),
  label: readLocalised,
  from: optional(numberBetween(-100, 200)),
  basis: readBasis,
});

const readBandList = listOf(readBand, 1, 3);

/** Highest first: high, medium, low as far as they exist; the last one takes everything below. */
const readBands: Read<readonly RiskBand[]> = (value, path) => {
  const bands = readBandList(value, path);
  const order = ['high', 'medium', 'low'];
  bands.forEach((band, index) => {
    const at = `${path}[${index}]`;
    const before = bands[index - 1];
    if (bands.some((other, earlier) => earlier < index && other.id === band.id)) {
      throw new DomainError('rule_set.duplicate_id', { id: band.id }, `${at}.id`);
    }
    if (before && order.indexOf(band.id) < order.indexOf(before.id)) throw new DomainError('rule_set.band_order', {}, `${at}.id`);
    const last = index === bands.length - 1;
    if (last && band.from !== undefined) throw new DomainError('rule_set.last_band_is_closed', {}, `${at}.from`);
    if (!last && band.from === undefined) throw new DomainError('rule_set.missing_key', { key: 'from' }, `${at}.from`);
    if (before?.from !== undefined && band.from !== undefined && band.from >= before.from) {
      throw new DomainError('rule_set.band_order', { below: before.from }, `${at}.from`);
    }
  });
  return bands;
};

function readArchetype(catalogue: FactCatalogue): Read<Archetype> {
  const read = record<Archetype>({
    id: readId,
    label: readLocalised,
    story: readLocalised,
    atLeast: integerBetween(1, 50),
    tellTales: listOf(record<TellTale>({ id: readId, label: readLocalised, when: conditionAt('screening', catalogue) }), 1, 50),
    lookFor: readLocalised,
    earlyMeasures: distinctListOf(oneOf(MEASURE_KINDS), 1, MEASURE_KINDS.length),
    basis: readBasis,
    justification: optional(readLocalised),
  });
  return (value, path) => {
    const archetype = read(value, path);
    const { atLeast, tellTales } = archetype;
    if (atLeast > tellTales.length) throw new DomainError('rule_set.out_of_range', { min: 1, max: tellTales.length }, `${path}.atLeast`);
    checkJustification(
      catalogue,
      path,
      archetype.justification,
      tellTales.map(({ when }, index) => ({ when, path: `${path}.tellTales[${index}].when` })),
    );
    return archetype;
  };
}

/** The score no set of factors may leave, as the catalogue's `score` fact says. */
function checkScoreRange(catalogue: FactCatalogue, factors: readonly RiskFactor[], path: string): void {
  const { min = -Infinity, max = Infinity } = catalogue.byKey.get('score') ?? {};
  const sum = (points: readonly number[]): number => points.reduce((total, value) => total + value, 0);
  const highest = sum(factors.map(({ points }) => Math.max(points, 0)));
  const lowest = sum(factors.map(({ points }) => Math.min(points, 0)));
  if (highest > max || lowest < min) throw new DomainError('rule_set.score_out_of_range', { lowest, highest, min, max }, path);
}

export function screeningReader(catalogue: FactCatalogue): Read<Screening> {
  const read = record<Screening>({
    factors: listOf(readFactor(catalogue), 0, 100),
    bands: readBands,
    archetypes: listOf(readArchetype(catalogue), 0, 50),
  });
  return (value, path) => {
    const screening = read(value, path);
    checkScoreRange(catalogue, screening.factors, `${path}.factors`);
    return screening;
  };
}

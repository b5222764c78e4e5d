import type { FactCatalogue, FactDefinition, Facts, FactValue } from '../../server/domain/facts/fact';
import { readFacts } from '../../server/domain/facts/read-facts';
import type { Condition } from '../../server/domain/rulebook/condition';
import { OPERATORS_BY_TYPE } from '../../server/domain/rulebook/operators-by-type';
import { parseCondition } from '../../server/domain/rulebook/parse-condition';
import { addDays, type CalendarDate, calendarDate } from '../../server/domain/shared/calendar-date';
import type { SeededRandom } from '../../server/domain/shared/seeded-random';
import { aCatalogue } from '../builders/a-catalogue';
import { aFact } from '../builders/a-fact';

const FIRST_DAY = calendarDate('2022-01-01');
const FIELDS = [
  'humanities',
  'communication',
  'socialScience',
  'business',
  'law',
  'engineering',
  'it',
  'naturalScience',
  'healthScience',
  'arts',
];
const MEASURES = ['internship', 'wageSubsidy', 'placementOrder', 'activationProgramme', 'jobSearchCourse', 'languageCourse', 'mentor'];

/** 27 facts in the mixture a municipality's rules use. */
export function benchCatalogue(): FactCatalogue {
  const facts: FactDefinition[] = [];
  for (let index = 0; index < 9; index++) facts.push(aFact({ key: `integer${index}`, type: 'integer', min: 0, max: 10 + 20 * index }));
  for (let index = 0; index < 3; index++) facts.push(aFact({ key: `number${index}`, type: 'number', min: 0, max: 60 }));
  for (let index = 0; index < 8; index++) facts.push(aFact({ key: `boolean${index}`, type: 'boolean' }));
  for (let index = 0; index < 4; index++) facts.push(aFact({ key: `enum${index}`, type: 'enum', values: FIELDS.slice(0, 4 + 2 * index) }));
  facts.push(
    aFact({ key: 'date0', type: 'date' }),
    aFact({ key: 'set0', type: 'set', values: MEASURES }),
    aFact({ key: 'set1', type: 'set', values: FIELDS }),
  );
  return aCatalogue(...facts);
}

/** `rules` rules of four leaves each: two groups of two, half of them under `any`, a quarter of the inner groups negated. */
export function benchRules(catalogue: FactCatalogue, rules: number, random: SeededRandom): readonly Condition[] {
  return Array.from({ length: rules }, (_, index) => {
    const pair = (group: 'all' | 'any'): unknown => ({ [group]: [randomLeaf(catalogue, random), randomLeaf(catalogue, random)] });
    const outer = index % 2 === 0 ? 'all' : 'any';
    const inner = outer === 'all' ? 'any' : 'all';
    const second = pair(inner);
    return parseCondition({ [outer]: [pair(inner), index % 4 === 3 ? { not: second } : second] }, catalogue);
  });
}

function randomLeaf(catalogue: FactCatalogue, random: SeededRandom): unknown {
  const definition = oneOf(random, catalogue.facts);
  const operator = oneOf(random, OPERATORS_BY_TYPE[definition.type]);
  const fact = definition.key;
  if (operator === 'in' || operator === 'notIn') {
    return { fact, operator, value: [...new Set([scalar(definition, random), scalar(definition, random), scalar(definition, random)])] };
  }
  return { fact, operator, value: scalar(definition, random) };
}

/** Distinct citizens. `unknownShare` of the facts are missing. */
export function benchCitizens(catalogue: FactCatalogue, count: number, unknownShare: number, random: SeededRandom): readonly Facts[] {
  const seen = new Set<string>();
  const citizens: Facts[] = [];
  while (citizens.length < count) {
    const given: [string, FactValue][] = [];
    for (const definition of catalogue.facts) {
      if (random.next() < unknownShare) continue;
      given.push([
        definition.key,
        definition.type === 'set' ? members(definition).filter(() => random.next() < 0.3) : scalar(definition, random),
      ]);
    }
    const facts: Facts = readFacts(Object.fromEntries(given), catalogue);
    const text = JSON.stringify(facts);
    if (seen.has(text)) continue;
    seen.add(text);
    citizens.push(facts);
  }
  return citizens;
}

function scalar(definition: FactDefinition, random: SeededRandom): number | boolean | CalendarDate | string {
  const { type, min = 0, max = 0 } = definition;
  if (type === 'integer') return random.integer(min, max);
  if (type === 'number') return random.integer(min * 2, max * 2) / 2;
  if (type === 'boolean') return random.next() < 0.5;
  if (type === 'date') return addDays(FIRST_DAY, random.integer(0, 1800));
  return oneOf(random, members(definition));
}

const members = (definition: FactDefinition): string[] => (definition.values ?? []).map(({ value }) => value);
const oneOf = <T>(random: SeededRandom, choices: readonly T[]): T => choices[random.integer(0, choices.length - 1)] as T;

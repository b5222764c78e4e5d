import fc from 'fast-check';
import { catalogueWithTracks } from '../../server/domain/rulebook/catalogue-with-tracks';
import type { FactCatalogue, FactDefinition } from '../../server/domain/facts/fact';
import type { Condition, ConditionValue } from '../../server/domain/rulebook/condition';
import { OPERATORS_BY_TYPE } from '../../server/domain/rulebook/operators-by-type';
import type { RuleSet } from '../../server/domain/rulebook/rule-set';
import { type Labels, type Language, type Read, SentenceReader } from './read-sentence';
import { loaded, shippedConditions } from './shipped-conditions';

interface Segment {
  readonly kind: string;
  readonly text: string;
  readonly fact?: string;
  readonly nodeId?: string;
}
type Say<Answer> = (
  condition: Condition,
  facts: readonly FactDefinition[],
  language: Language,
  options?: { readonly labels?: Labels },
) => Answer;
/** The console shares no code with the rest, so its sentences are loaded as what they are: a program of its own. */
const { plainSentence, conditionSentence, valueLabelsOf } = jest.requireActual<{
  plainSentence: Say<string>;
  conditionSentence: Say<readonly Segment[]>;
  valueLabelsOf: (ruleSet: Pick<RuleSet, 'tracks' | 'screening'>, facts: readonly FactDefinition[]) => Labels;
}>('../../admin/src/sentences');

const LANGUAGES: readonly Language[] = ['da', 'en'];
const shipped = shippedConditions();
const optionsOf = (ruleSet: RuleSet | null, { facts }: FactCatalogue): { readonly labels: Labels } => ({
  labels: ruleSet ? valueLabelsOf(ruleSet, facts) : {},
});

/** Without ids and notes, booleans always as `equal`: what a sentence says. */
function meaning(condition: Condition): Read {
  if ('all' in condition) return { all: condition.all.map(meaning) };
  if ('any' in condition) return { any: condition.any.map(meaning) };
  if ('not' in condition) return { not: meaning(condition.not) };
  const { fact, operator, value } = condition;
  return typeof value === 'boolean' ? { fact, operator: 'equal', value: value === (operator === 'equal') } : { fact, operator, value };
}

function leavesOf(condition: Condition): readonly Extract<Condition, { fact: string }>[] {
  if ('fact' in condition) return [condition];
  if ('not' in condition) return leavesOf(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(leavesOf);
}

test('there are shipped conditions of every kind of place', () => {
  const kinds = new Set(shipped.map(({ place }) => place.split(' ').at(1)));
  expect([...kinds].sort()).toEqual(['archetype', 'criterion', 'factor', 'measure', 'track']);
  expect(new Set(shipped.map(({ place }) => place.split(' ').at(0))).size).toBe(loaded.ruleSets.length + 1);
});

describe.each(LANGUAGES)('every shipped condition in %s', (language) => {
  test('reads back to itself and to nothing else', () => {
    for (const { place, condition, catalogue, ruleSet } of shipped) {
      const options = optionsOf(ruleSet, catalogue);
      const sentence = plainSentence(condition, catalogue.facts, language, options);
      const readings = new SentenceReader(catalogue, language, options.labels).readings(sentence);
      expect({ place, sentence, readings }).toEqual({ place, sentence, readings: [meaning(condition)] });
    }
  });

  test('marks each fact, comparison and value', () => {
    for (const { place, condition, catalogue, ruleSet } of shipped) {
      const segments = conditionSentence(condition, catalogue.facts, language, optionsOf(ruleSet, catalogue));
      for (const { id, fact, operator, value } of leavesOf(condition)) {
        const kinds = segments.filter((segment) => segment.nodeId === id && segment.fact === fact).map(({ kind }) => kind);
        const type = catalogue.byKey.get(fact)?.type;
        const wanted = [
          'fact',
          ...(type === 'boolean' ? [] : ['value']),
          ...(type === 'integer' || type === 'number' || operator === 'notEqual' || value === false ? ['operator'] : []),
        ];
        expect({ place, fact, missing: wanted.filter((kind) => !kinds.includes(kind)) }).toEqual({ place, fact, missing: [] });
      }
      const marked = segments.filter(({ kind }) => kind !== 'text' && kind !== 'joiner');
      expect({ place, spaced: marked.filter(({ text }) => text !== text.trim()) }).toEqual({ place, spaced: [] });
    }
  });
});

/** The catalogue and the names of Aarhus: four tracks, so that `track` has members. */
const aarhus = loaded.ruleSets.find(({ name }) => name === 'aarhus')?.ruleSet as RuleSet;
const world = catalogueWithTracks(loaded.catalogue, aarhus.tracks.ordered);
const worldLabels = valueLabelsOf(aarhus, world.facts);

const DAYS = fc
  .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

function scalarOf({ type, min = -1_000_000, max = 1_000_000, values = [] }: FactDefinition): fc.Arbitrary<number | boolean | string> {
  switch (type) {
    case 'integer':
      return fc.integer({ min, max });
    case 'number':
      return fc.oneof(
        fc.integer({ min: min * 4, max: max * 4 }).map((quarters) => quarters / 4),
        fc.double({ min, max, noNaN: true }).map((value) => (value === 0 ? 0 : value)),
      );
    case 'boolean':
      return fc.boolean();
    case 'date':
      return DAYS;
    default:
      return fc.constantFrom(...values.map(({ value }) => value));
  }
}

const leafArb: fc.Arbitrary<Condition> = fc.constantFrom(...world.facts).chain((fact) =>
  fc.constantFrom(...OPERATORS_BY_TYPE[fact.type]).chain((operator) => {
    const one = scalarOf(fact);
    const isList = operator === 'in' || operator === 'notIn';
    const value: fc.Arbitrary<unknown> = isList ? fc.uniqueArray(one, { minLength: 1, maxLength: 4 }) : one;
    return value.map((chosen): Condition => ({ id: 'n', fact: fact.key, operator, value: chosen as ConditionValue }));
  }),
);

function conditionArb(depth: number): fc.Arbitrary<Condition> {
  if (depth === 1) return leafArb;
  const inner = conditionArb(depth - 1);
  const group = fc.array(inner, { minLength: 1, maxLength: 4 });
  return fc.oneof(
    { arbitrary: leafArb, weight: 2 },
    { arbitrary: group.map((all): Condition => ({ id: 'n', all })), weight: 3 },
    { arbitrary: group.map((any): Condition => ({ id: 'n', any })), weight: 3 },
    { arbitrary: inner.map((not): Condition => ({ id: 'n', not })), weight: 1 },
  );
}

describe.each(LANGUAGES)('any condition in %s', (language) => {
  const reader = new SentenceReader(world, language, worldLabels);
  const say = (condition: Condition): string => plainSentence(condition, world.facts, language, { labels: worldLabels });

  test.each([1, 2, 3, 4, 5])('nested %i deep reads back to itself and to nothing else', (depth) => {
    fc.assert(
      fc.property(conditionArb(depth), (condition) => {
        expect(reader.readings(say(condition))).toEqual([meaning(condition)]);
      }),
      { numRuns: 250 },
    );
  });

  test('each operator of each fact is said differently', () => {
    for (const fact of world.facts) {
      const value = fc.sample(scalarOf(fact), { numRuns: 1, seed: 7 })[0] as ConditionValue;
      const said = OPERATORS_BY_TYPE[fact.type].map((operator) =>
        say({ id: 'n', fact: fact.key, operator, value: operator === 'in' || operator === 'notIn' ? ([value] as ConditionValue) : value }),
      );
      expect(new Set(said).size).toBe(said.length);
    }
  });
});

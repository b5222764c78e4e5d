import fc from 'fast-check';
import type { FactCatalogue, FactDefinition, Facts } from '../../../server/domain/facts/fact';
import type { Condition } from '../../../server/domain/rulebook/condition';
import { OPERATORS_BY_TYPE } from '../../../server/domain/rulebook/operators-by-type';
import { parseCondition } from '../../../server/domain/rulebook/parse-condition';
import { aCatalogue } from '../../builders/a-catalogue';
import { aFact } from '../../builders/a-fact';

/** Rules and citizens over one vocabulary: what evaluators are compared on. */
export interface World {
  readonly catalogue: FactCatalogue;
  readonly conditions: readonly Condition[];
  readonly citizens: readonly Facts[];
}

/** Members that are parts of one another and texts that look like numbers: what substring search and text order get wrong. */
const WORDS = ['a', 'ab', 'abc', 'b', '9', '10', 'true', 'null'];
/** Around month ends, a leap day and the turn of a year, so that thresholds and values meet. */
const DAYS = ['2019-12-31', '2020-01-01', '2020-02-28', '2020-02-29', '2020-03-01', '2020-09-30', '2020-10-01', '1900-01-01', '2199-12-31'];
/** What no fact may be, and what naive comparisons stumble over. */
const DIRT: readonly unknown[] = [
  NaN,
  NaN,
  NaN,
  Infinity,
  -Infinity,
  -0,
  0,
  1,
  '',
  ' ',
  '0',
  '1',
  '3',
  '9',
  '10',
  'a,b',
  '2020-02-30',
  '2020-13-01',
  '2020-00-10',
  '2020-1-1',
  '2020-03-01T00:00:00Z',
  '0000-00-00',
  true,
  false,
  [],
  ['a'],
  ['a', 'a'],
  [3],
  [null],
  {},
  { fact: 'f0' },
  { length: 1, 0: 'a' },
  3n,
  Symbol.for('a'),
  () => 3,
];

const factArb = (key: string): fc.Arbitrary<FactDefinition> =>
  fc.oneof(
    fc
      .tuple(fc.integer({ min: -4, max: 3 }), fc.integer({ min: 0, max: 8 }))
      .map(([min, width]) => aFact({ key, type: 'integer', min, max: min + width })),
    fc.constant(aFact({ key, type: 'integer', min: 5, max: 14 })),
    fc
      .tuple(fc.integer({ min: -2, max: 2 }), fc.integer({ min: 0, max: 4 }))
      .map(([min, width]) => aFact({ key, type: 'number', min, max: min + width })),
    fc.constant(aFact({ key, type: 'boolean' })),
    fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((values) => aFact({ key, type: 'enum', values })),
    fc.constant(aFact({ key, type: 'date' })),
    fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((values) => aFact({ key, type: 'set', values })),
  );

const catalogueArb: fc.Arbitrary<FactCatalogue> = fc
  .integer({ min: 2, max: 7 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => factArb(`f${index}`))))
  .map((facts) => aCatalogue(...facts));

const memberArb = (fact: FactDefinition): fc.Arbitrary<string> => fc.constantFrom(...(fact.values ?? []).map(({ value }) => value));

/** A value the rule may name and the fact may have; half of the numbers lie on the rules' own grid by construction. */
const scalarArb = (fact: FactDefinition): fc.Arbitrary<number | boolean | string> => {
  const { min = 0, max = 0 } = fact;
  if (fact.type === 'integer') return fc.integer({ min, max });
  if (fact.type === 'number') return fc.integer({ min: min * 4, max: max * 4 }).map((quarters) => quarters / 4);
  if (fact.type === 'boolean') return fc.boolean();
  if (fact.type === 'date') return fc.constantFrom(...DAYS);
  return memberArb(fact);
};

const leafArb = (catalogue: FactCatalogue): fc.Arbitrary<unknown> =>
  fc.constantFrom(...catalogue.facts).chain((fact) =>
    fc.constantFrom(...OPERATORS_BY_TYPE[fact.type]).chain((operator) => {
      const list = operator === 'in' || operator === 'notIn';
      const value = list ? fc.uniqueArray(scalarArb(fact), { minLength: 1, maxLength: 4 }) : scalarArb(fact);
      return value.map((chosen) => ({ fact: fact.key, operator, value: chosen }));
    }),
  );

/** A condition in its raw form, as a rule author would write it. */
export const rawConditionArb = (catalogue: FactCatalogue): fc.Arbitrary<unknown> => {
  const leaf = leafArb(catalogue);
  const level = (depth: number): fc.Arbitrary<unknown> => {
    if (depth === 0) return leaf;
    const inner = level(depth - 1);
    const group = fc.array(inner, { minLength: 1, maxLength: 5 });
    return fc.oneof(
      { arbitrary: leaf, weight: 2 },
      { arbitrary: group.map((all) => ({ all })), weight: 2 },
      { arbitrary: group.map((any) => ({ any })), weight: 2 },
      { arbitrary: inner.map((not) => ({ not })), weight: 2 },
    );
  };
  return level(3);
};

/** A value `readFacts` accepts. */
export const cleanValueArb = (fact: FactDefinition): fc.Arbitrary<unknown> =>
  fact.type === 'set' ? fc.subarray((fact.values ?? []).map(({ value }) => value)) : scalarArb(fact);

const unknownArb = fc.constantFrom(null, undefined);

/** Clean citizens have known and unknown facts; dirty ones also what only a bug in the border would let in. */
const citizenArb = (catalogue: FactCatalogue, dirty: boolean): fc.Arbitrary<Facts> =>
  fc.record(
    Object.fromEntries(
      catalogue.facts.map((fact) => [
        fact.key,
        fc.oneof(
          { arbitrary: cleanValueArb(fact), weight: 6 },
          { arbitrary: unknownArb, weight: 2 },
          { arbitrary: fc.constantFrom(...DIRT), weight: dirty ? 3 : 0 },
          // The right value as text: what a careless reader of files would hand over.
          { arbitrary: cleanValueArb(fact).map(String), weight: dirty ? 1 : 0 },
        ),
      ]),
    ),
    { requiredKeys: [] },
  ) as fc.Arbitrary<Facts>;

export interface WorldSize {
  readonly conditions: number;
  readonly citizens: number;
}

/** A random vocabulary with exactly so many random conditions and citizens over it; every third citizen is dirty. */
export const worldArb = ({ conditions, citizens }: WorldSize): fc.Arbitrary<World> =>
  catalogueArb.chain((catalogue) =>
    fc.record({
      catalogue: fc.constant(catalogue),
      conditions: exactly(conditions, rawConditionArb(catalogue)).map((raws) => raws.map((raw) => parseCondition(raw, catalogue))),
      citizens: fc.tuple(...Array.from({ length: citizens }, (_, index) => citizenArb(catalogue, index % 3 === 2))),
    }),
  );

const exactly = <T>(length: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(arbitrary, { minLength: length, maxLength: length });

import fc from 'fast-check';
import type { Facts, FactValue } from '../../../server/domain/facts/fact';
import { readFacts } from '../../../server/domain/facts/read-facts';
import { compileCondition } from '../../../server/domain/rulebook/compile-condition';
import type { Condition, Verdict } from '../../../server/domain/rulebook/condition';
import { factsOfCondition } from '../../../server/domain/rulebook/facts-of-condition';
import { cleanValueArb, type World, worldArb } from './arbitrary-world';

const RUNS = { numRuns: 150 };
const world = worldArb({ conditions: 8, citizens: 8 });

const verdict = (condition: Condition, facts: Facts): Verdict => compileCondition(condition).verdict(facts);
const not = (inner: Condition): Condition => ({ id: 'not', not: inner });
const all = (...children: readonly Condition[]): Condition => ({ id: 'all', all: children });
const any = (...children: readonly Condition[]): Condition => ({ id: 'any', any: children });

function forEachPair({ conditions, citizens }: World, check: (condition: Condition, facts: Facts, next: Condition) => void): void {
  conditions.forEach((condition, index) => {
    const next = conditions[(index + 1) % conditions.length] as Condition;
    for (const facts of citizens) check(condition, facts, next);
  });
}

test('double negation, De Morgan, order and repetition hold in three values', () => {
  fc.assert(
    fc.property(world, (given) => {
      forEachPair(given, (a, facts, b) => {
        const of = (condition: Condition): Verdict => verdict(condition, facts);
        expect(of(not(not(a)))).toBe(of(a));
        expect(of(not(all(a, b)))).toBe(of(any(not(a), not(b))));
        expect(of(not(any(a, b)))).toBe(of(all(not(a), not(b))));
        expect(of(all(a, b))).toBe(of(all(b, a)));
        expect(of(any(a, b, a))).toBe(of(any(b, a)));
        expect(of(all(a, any(a, b)))).toBe(of(a));
      });
    }),
    RUNS,
  );
});

test('the law of the excluded middle does not hold: an unknown fact stays unknown on both sides', () => {
  const leaf: Condition = { id: 'n1', fact: 'age', operator: 'lessThan', value: 40 };
  expect(verdict(any(leaf, not(leaf)), {})).toBe('unknown');
  expect(verdict(all(leaf, not(leaf)), {})).toBe('unknown');
});

/** Only what the border lets in: the laws below are about facts somebody learns. */
function cleanFacts({ catalogue }: World, facts: Facts): Facts | null {
  try {
    return readFacts(facts, catalogue);
  } catch {
    return null;
  }
}

/** Fills in the named unknown facts with random values. */
function filled(given: World, facts: Facts, keys: readonly string[], seed: number): Facts {
  const values: Record<string, FactValue> = {};
  keys.forEach((key, index) => {
    const definition = given.catalogue.byKey.get(key);
    if (!definition || facts[key] !== undefined) return;
    values[key] = fc.sample(cleanValueArb(definition), { numRuns: 1, seed: seed + index })[0] as FactValue;
  });
  return { ...facts, ...values };
}

test('learning a fact never flips a settled verdict', () => {
  let settled = 0;
  fc.assert(
    fc.property(world, fc.integer(), (given, seed) => {
      forEachPair(given, (condition, dirty) => {
        const facts = cleanFacts(given, dirty);
        if (!facts) return;
        const before = verdict(condition, facts);
        if (before === 'unknown') return;
        settled += 1;
        expect(
          verdict(
            condition,
            filled(
              given,
              facts,
              given.catalogue.facts.map(({ key }) => key),
              seed,
            ),
          ),
        ).toBe(before);
      });
    }),
    RUNS,
  );
  expect(settled).toBeGreaterThan(1000);
});

test('the missing facts are the ones that matter: all of them settle the verdict, all others leave it unknown', () => {
  let open = 0;
  fc.assert(
    fc.property(world, fc.integer(), (given, seed) => {
      forEachPair(given, (condition, dirty) => {
        const facts = cleanFacts(given, dirty);
        if (!facts) return;
        const { verdict: now, missing } = compileCondition(condition).explain(facts);
        expect(missing.length > 0).toBe(now === 'unknown');
        if (now !== 'unknown') return;
        open += 1;
        expect(new Set(missing).size).toBe(missing.length);
        const unknownOnes = factsOfCondition(condition).filter((key) => facts[key] === undefined);
        expect(missing.filter((key) => !unknownOnes.includes(key))).toEqual([]);
        expect(verdict(condition, filled(given, facts, missing, seed))).not.toBe('unknown');
        const others = given.catalogue.facts.map(({ key }) => key).filter((key) => !missing.includes(key));
        expect(verdict(condition, filled(given, facts, others, seed))).toBe('unknown');
      });
    }),
    RUNS,
  );
  expect(open).toBeGreaterThan(1000);
});

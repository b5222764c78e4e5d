import { all, any, leaf, prepareSmall, smallCatalogue, smallRuleSet } from '../../../test/builders/small-rule-set';
import type { FactDefinition } from '../facts/fact';
import type { LeafCondition } from '../rulebook/condition';
import { candidateValues } from './candidate-values';
import { CitizenSpace } from './citizen-space';

const about = (key: string): FactDefinition => {
  const fact = smallCatalogue.byKey.get(key);
  if (!fact) throw new Error(`no fact ${key}`);
  return fact;
};
const leaves = (...list: unknown[]): LeafCondition[] => list as LeafCondition[];

it('tries a whole number below, on and above each threshold, inside the bounds, once for each part', () => {
  expect(candidateValues(about('delayMonths'), leaves(leaf('delayMonths', 'lessThan', 6)))).toEqual([5, 6, 7]);
  expect(candidateValues(about('delayMonths'), leaves(leaf('delayMonths', 'lessThan', 6), leaf('delayMonths', 'greaterThan', 7)))).toEqual([
    5, 6, 7, 8,
  ]);
  expect(candidateValues(about('delayMonths'), leaves(leaf('delayMonths', 'lessThan', 0)))).toEqual([0, 1]);
});

it('tries a number between two thresholds however near they are', () => {
  const values = candidateValues(about('score'), leaves(leaf('score', 'greaterThan', 1), leaf('score', 'lessThan', 1.1)));
  expect(values.some((value) => (value as number) > 1 && (value as number) < 1.1)).toBe(true);
});

it('tries the named choices and one other; days around a day; every subset of named members', () => {
  expect(candidateValues(about('field'), leaves(leaf('field', 'equal', 'law')))).toEqual(['law', 'arts']);
  const date: FactDefinition = { ...about('field'), key: 'graduatedOn', type: 'date', values: undefined };
  expect(candidateValues(date, leaves(leaf('graduatedOn', 'lessThan', '2024-03-01')))).toEqual(['2024-02-29', '2024-03-01', '2024-03-02']);
  const set: FactDefinition = { ...about('field'), key: 'tried', type: 'set' };
  const members = candidateValues(set, leaves(leaf('tried', 'contains', 'a'), leaf('tried', 'doesNotContain', 'b')));
  expect(members).toHaveLength(4);
});

it('knows every score there is, and only those: 0, 2, 3 and 5', () => {
  expect([...new CitizenSpace(prepareSmall()).scores().keys()].sort()).toEqual([0, 2, 3, 5]);
});

it('adds up factors that exclude each other only as far as one citizen can have them', () => {
  const small = smallRuleSet();
  const [delayed] = small.screening.factors;
  if (!delayed) throw new Error('the small rule set has factors');
  const prompt = { ...delayed, id: 'prompt', points: 4, when: leaf('delayMonths', 'lessThan', 6) };
  const prepared = prepareSmall({ ...small, screening: { ...small.screening, factors: [...small.screening.factors, prompt] } });
  // Delayed (3) and prompt (4) never come together: no 7 and no 9.
  expect([...new CitizenSpace(prepared).scores().keys()].sort()).toEqual([0, 2, 3, 4, 5, 6]);
});

it('hands out citizens whose score, risk and track follow from their facts', () => {
  const prepared = prepareSmall();
  const { exact, list } = new CitizenSpace(prepared).citizens([
    all(leaf('track', 'equal', 'intensive'), any(leaf('age', 'greaterThan', 60), leaf('field', 'equal', 'arts'))),
  ]);
  expect(exact).toBe(true);
  expect(list.length).toBeGreaterThan(0);
  for (const facts of list) {
    const delayed = facts['isGraduate'] === true && (facts['delayMonths'] as number) >= 6 ? 3 : 0;
    const score = delayed + ((facts['age'] as number) > 40 ? 2 : 0);
    expect(facts).toMatchObject({ score, risk: score >= 5 ? 'high' : 'low', track: score >= 5 ? 'intensive' : 'ordinary' });
  }
  expect(new Set(list.map(({ track }) => track))).toEqual(new Set(['intensive', 'ordinary']));
});

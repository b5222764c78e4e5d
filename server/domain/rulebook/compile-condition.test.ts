import { compileCondition } from './compile-condition';
import type { Condition, Operator } from './condition';
import type { ConditionValue, Verdict } from './condition';
import type { Facts } from '../facts/fact';

const leaf = (fact: string, operator: Operator, value: ConditionValue, id = fact): Condition => ({ id, fact, operator, value });
const verdict = (condition: Condition, facts: Facts): Verdict => compileCondition(condition).verdict(facts);

describe('operators at their bounds', () => {
  const at = (operator: Operator): Verdict[] => [39, 40, 41].map((age) => verdict(leaf('age', operator, 40), { age }));

  test('numbers: the day before, on and after', () => {
    expect(at('equal')).toEqual(['false', 'true', 'false']);
    expect(at('notEqual')).toEqual(['true', 'false', 'true']);
    expect(at('lessThan')).toEqual(['true', 'false', 'false']);
    expect(at('lessThanInclusive')).toEqual(['true', 'true', 'false']);
    expect(at('greaterThan')).toEqual(['false', 'false', 'true']);
    expect(at('greaterThanInclusive')).toEqual(['false', 'true', 'true']);
  });

  test('days compare as days, over the turn of a month and of a year', () => {
    const before = (day: string): Verdict => verdict(leaf('graduatedOn', 'lessThan', '2026-01-01'), { graduatedOn: day });
    expect([before('2025-12-31'), before('2026-01-01'), before('2026-01-02'), before('2025-02-28')]).toEqual([
      'true',
      'false',
      'false',
      'true',
    ]);
    const by = (day: string): Verdict => verdict(leaf('graduatedOn', 'lessThanInclusive', '2024-02-29'), { graduatedOn: day });
    expect([by('2024-02-28'), by('2024-02-29'), by('2024-03-01')]).toEqual(['true', 'true', 'false']);
  });

  test('nine is less than ten', () => {
    expect(verdict(leaf('age', 'lessThan', 10), { age: 9 })).toBe('true');
  });

  test('lists and sets', () => {
    expect(verdict(leaf('fund', 'in', ['AK', 'JKS']), { fund: 'JKS' })).toBe('true');
    expect(verdict(leaf('fund', 'in', ['AK', 'JKS']), { fund: 'K' })).toBe('false');
    expect(verdict(leaf('fund', 'notIn', ['AK', 'JKS']), { fund: 'MA' })).toBe('true');
    expect(verdict(leaf('age', 'in', [30, 31]), { age: 31 })).toBe('true');
    expect(verdict(leaf('tried', 'contains', 'mentor'), { tried: ['internship', 'mentor'] })).toBe('true');
    expect(verdict(leaf('tried', 'contains', 'mentor'), { tried: [] })).toBe('false');
    expect(verdict(leaf('tried', 'doesNotContain', 'mentor'), { tried: [] })).toBe('true');
  });
});

test('every operator is unknown on a missing fact and on a value of the wrong kind', () => {
  const leaves = [
    ...(['equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'] as const).map((operator) =>
      leaf('x', operator, 3),
    ),
    ...(['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'] as const).map((operator) =>
      leaf('x', operator, '2026-01-01'),
    ),
    leaf('x', 'equal', true),
    leaf('x', 'notEqual', 'law'),
    leaf('x', 'in', [3]),
    leaf('x', 'notIn', ['law']),
    leaf('x', 'contains', 'law'),
    leaf('x', 'doesNotContain', 'law'),
  ];
  const wrong = [undefined, null, NaN, {}, () => 3, Symbol('x'), 3n];
  for (const condition of leaves) {
    expect(verdict(condition, {})).toBe('unknown');
    for (const x of wrong) expect(verdict(condition, { x } as unknown as Facts)).toBe('unknown');
  }
  for (const x of [
    '2025-02-29',
    '2025-02-30',
    '2025-04-31',
    '2025-13-01',
    '2025-00-01',
    '2025-01-00',
    '1899-12-31',
    '2200-01-01',
    '2025-1-01',
    '2025-01-1x',
    '2025/01/01',
    '',
  ]) {
    expect(verdict(leaf('x', 'lessThan', '2026-01-01'), { x })).toBe('unknown');
  }
  expect(verdict(leaf('x', 'lessThan', 3), { x: '2' })).toBe('unknown');
  expect(verdict(leaf('x', 'contains', 'law'), { x: 'law' })).toBe('unknown');
});

describe('Kleene tables', () => {
  // t is true, f is false, u is unknown.
  const facts = { t: true, f: false };
  const of = (name: string): Condition => leaf(name, 'equal', true);
  const all = (names: string): Verdict => verdict({ id: 'g', all: [...names].map(of) }, facts);
  const any = (names: string): Verdict => verdict({ id: 'g', any: [...names].map(of) }, facts);

  test.each([
    ['t', 'true', 'true'],
    ['f', 'false', 'false'],
    ['u', 'unknown', 'unknown'],
    ['tf', 'false', 'true'],
    ['tu', 'unknown', 'true'],
    ['ut', 'unknown', 'true'],
    ['fu', 'false', 'unknown'],
    ['uf', 'false', 'unknown'],
    ['uu', 'unknown', 'unknown'],
    ['ttu', 'unknown', 'true'],
    ['utt', 'unknown', 'true'],
    ['uff', 'false', 'unknown'],
    ['fuf', 'false', 'unknown'],
    ['tttt', 'true', 'true'],
    ['ffff', 'false', 'false'],
    ['uttt', 'unknown', 'true'],
    ['tttu', 'unknown', 'true'],
    ['fffu', 'false', 'unknown'],
    ['uffft', 'false', 'true'],
  ])('%s: all is %s, any is %s', (names, allVerdict, anyVerdict) => {
    expect([all(names), any(names)]).toEqual([allVerdict, anyVerdict]);
  });

  test('not', () => {
    expect(['t', 'f', 'u'].map((name) => verdict({ id: 'g', not: of(name) }, facts))).toEqual(['false', 'true', 'unknown']);
  });
});

describe('explain', () => {
  // Young and (a lawyer or tried nothing) and not exposed.
  const condition: Condition = {
    id: 'root',
    all: [
      leaf('age', 'lessThan', 30, 'young'),
      { id: 'either', any: [leaf('field', 'equal', 'law', 'lawyer'), leaf('tried', 'doesNotContain', 'mentor', 'no-mentor')] },
      { id: 'sheltered', not: leaf('exposed', 'equal', true, 'exposed') },
    ],
  };

  test('lists every node in reading order with the value it saw, also where the verdict is settled earlier', () => {
    const { verdict: said, missing, trace } = compileCondition(condition).explain({ age: 30, field: 'law', tried: ['mentor'] });
    expect(said).toBe('false');
    expect(missing).toEqual([]);
    expect(trace).toEqual([
      { id: 'root', verdict: 'false' },
      { id: 'young', verdict: 'false', fact: 'age', operator: 'lessThan', value: 30, saw: 30 },
      { id: 'either', verdict: 'true' },
      { id: 'lawyer', verdict: 'true', fact: 'field', operator: 'equal', value: 'law', saw: 'law' },
      { id: 'no-mentor', verdict: 'false', fact: 'tried', operator: 'doesNotContain', value: 'mentor', saw: ['mentor'] },
      { id: 'sheltered', verdict: 'unknown' },
      { id: 'exposed', verdict: 'unknown', fact: 'exposed', operator: 'equal', value: true, saw: null },
    ]);
  });

  test('misses only what could still settle it, in the order of the condition', () => {
    const missing = (facts: Facts): readonly string[] => compileCondition(condition).explain(facts).missing;
    expect(missing({})).toEqual(['age', 'field', 'tried', 'exposed']);
    expect(missing({ field: 'law' })).toEqual(['age', 'exposed']);
    expect(missing({ age: 29, exposed: false })).toEqual(['field', 'tried']);
    expect(missing({ exposed: true })).toEqual([]);
  });

  test('names a fact once, at its first open leaf', () => {
    const twice: Condition = {
      id: 'g',
      any: [
        { id: 'closed', all: [leaf('a', 'equal', 1, 'a1'), leaf('b', 'equal', 1, 'b1')] },
        leaf('c', 'equal', 1),
        leaf('a', 'equal', 2, 'a2'),
        leaf('a', 'equal', 3, 'a3'),
      ],
    };
    expect(compileCondition(twice).explain({ b: 2 }).missing).toEqual(['c', 'a']);
  });

  test('two explanations do not share what they hold', () => {
    const compiled = compileCondition(condition);
    const first = compiled.explain({ age: 20 });
    const before = JSON.stringify(first);
    compiled.explain({ age: 50, exposed: true });
    expect(JSON.stringify(first)).toBe(before);
  });
});

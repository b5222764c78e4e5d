import { compileCondition } from './compile-condition';
import type { Condition } from './condition';
import { generateConditionCode } from './generate-condition-code';

const YOUNG: Condition = { id: 'n1', fact: 'age', operator: 'lessThan', value: 30 };

test('the generated code says what the condition says', () => {
  const condition: Condition = {
    id: 'g',
    any: [
      { id: 'a', all: [YOUNG, { id: 'n2', not: { id: 'n3', fact: 'field', operator: 'in', value: ['law', 'it'] } }] },
      { id: 'n4', fact: 'debt', operator: 'lessThan', value: -5 },
    ],
  };
  const verdict = generateConditionCode(condition);
  expect(verdict?.({ age: 29, field: 'arts' })).toBe('true');
  expect(verdict?.({ age: 29, field: 'law' })).toBe('unknown');
  expect(verdict?.({ age: 29, field: 'law', debt: -5 })).toBe('false');
  expect(verdict?.({ debt: -6 })).toBe('true');
  expect(verdict?.({})).toBe('unknown');
});

test('a long list is looked up, a short one compared', () => {
  const listed = (length: number): Condition => ({
    id: 'n1',
    fact: 'age',
    operator: 'notIn',
    value: Array.from({ length }, (_, index) => index),
  });
  for (const length of [1, 8, 9, 200]) {
    const verdict = generateConditionCode(listed(length));
    expect([verdict?.({ age: length - 1 }), verdict?.({ age: length }), verdict?.({ age: NaN })]).toEqual(['false', 'true', 'unknown']);
  }
});

test('a key or value that looks like code stays a text', () => {
  const hostile = '\'];globalThis.broken=1;//"\\\n\u2028${1}`';
  for (const operator of ['equal', 'contains'] as const) {
    const verdict = generateConditionCode({ id: 'n1', fact: hostile, operator, value: hostile });
    expect(verdict?.({ [hostile]: operator === 'equal' ? hostile : [hostile] })).toBe('true');
    expect(verdict?.({ [hostile]: operator === 'equal' ? 'other' : [] })).toBe('false');
  }
  expect((globalThis as { broken?: unknown }).broken).toBeUndefined();
  const smuggled = { id: 'n1', fact: 'age', operator: 'equal', value: { toJSON: () => 'globalThis.broken=1' } } as unknown as Condition;
  expect(() => generateConditionCode(smuggled)).toThrow('only scalars');
});

test('where code from text is forbidden, closures go on serving', () => {
  const original = globalThis.Function;
  globalThis.Function = function forbidden() {
    throw new EvalError('Code generation from strings disallowed for this context');
  } as unknown as FunctionConstructor;
  try {
    expect(generateConditionCode(YOUNG)).toBeNull();
    const { verdict } = compileCondition(YOUNG);
    const ages = Array.from({ length: 1200 }, (_, index) => 29 + (index % 2));
    expect(ages.map((age) => verdict({ age }))).toEqual(ages.map((age) => (age === 29 ? 'true' : 'false')));
  } finally {
    globalThis.Function = original;
  }
});

test('a condition answers the same before and after it becomes hot', () => {
  const { verdict } = compileCondition(YOUNG);
  const seen = Array.from({ length: 1200 }, (_, index) => verdict(index % 3 === 0 ? {} : { age: 28 + (index % 3) }));
  expect(seen).toEqual(Array.from({ length: 1200 }, (_, index) => ['unknown', 'true', 'false'][index % 3]));
});

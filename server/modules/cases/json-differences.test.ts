import { jsonDifferences } from './json-differences';

describe('where two results differ', () => {
  it('is nowhere when they are the same', () => {
    expect(jsonDifferences({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toEqual([]);
  });

  it('names each leaf with both values', () => {
    expect(jsonDifferences({ plan: [{ due: '1', week: 5 }], x: 1 }, { plan: [{ due: '2', week: 5 }], x: 1 })).toEqual([
      { path: 'plan[0].due', stored: '1', now: '2' },
    ]);
  });

  it('shows what is only on one side without the other', () => {
    expect(jsonDifferences({ a: 1, list: [1, 2] }, { b: 2, list: [1] })).toEqual([
      { path: 'a', stored: 1 },
      { path: 'list[1]', stored: 2 },
      { path: 'b', now: 2 },
    ]);
  });

  it('does not take a list for an object or null for nothing', () => {
    expect(jsonDifferences({ a: [], b: null }, { a: {}, b: {} })).toEqual([
      { path: 'a', stored: [], now: {} },
      { path: 'b', stored: null, now: {} },
    ]);
  });

  it('stops at a hundred', () => {
    expect(
      jsonDifferences(
        Array.from({ length: 500 }, () => 0),
        Array.from({ length: 500 }, () => 1),
      ),
    ).toHaveLength(100);
  });
});

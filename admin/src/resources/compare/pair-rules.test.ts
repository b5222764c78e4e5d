import { pairRules } from './pair-rules';

interface Rule {
  readonly id: string;
  readonly kind: string;
}
const rule = (id: string, kind = id): Rule => ({ id, kind });
const pairs = (left: Rule[], right: Rule[], withKind = false): string[] =>
  pairRules(left, right, ({ id }) => id, withKind ? ({ kind }) => kind : undefined).map(
    (pair) => `${pair.left?.id ?? '-'}/${pair.right?.id ?? '-'}`,
  );

describe('rules of two rule sets side by side', () => {
  it('puts the same id together, in the order of the left side, and what only one has alone', () => {
    expect(pairs([rule('b'), rule('a')], [rule('c'), rule('a')])).toEqual(['b/-', 'a/a', '-/c']);
  });

  it('puts different ids of one kind together when there is one of the kind on each side', () => {
    expect(pairs([rule('early', 'internship')], [rule('late', 'internship')], true)).toEqual(['early/late']);
  });

  it('does not guess when a side has two of the kind', () => {
    expect(pairs([rule('early', 'internship')], [rule('one', 'internship'), rule('two', 'internship')], true)).toEqual([
      'early/-',
      '-/one',
      '-/two',
    ]);
  });

  it('lets the id decide before the kind', () => {
    expect(pairs([rule('a', 'x'), rule('b', 'x')], [rule('b', 'y'), rule('c', 'x')], true)).toEqual(['a/c', 'b/b']);
  });

  it('loses no rule and shows none twice', () => {
    const left = ['a', 'b', 'c', 'd'].map((id) => rule(id, id < 'c' ? 'k' : id));
    const right = ['d', 'e', 'f', 'a'].map((id) => rule(id, id === 'f' ? 'c' : 'k'));
    const found = pairRules(
      left,
      right,
      ({ id }) => id,
      ({ kind }) => kind,
    );
    expect(found.flatMap((pair) => (pair.left ? [pair.left] : []))).toEqual(left);
    expect(new Set(found.flatMap((pair) => (pair.right ? [pair.right] : [])))).toEqual(new Set(right));
    expect(found.filter(({ right: other }) => other !== null)).toHaveLength(4);
  });
});

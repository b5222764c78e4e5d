import { analyse, codes, small } from '../../../test/builders/planted-faults';
import { smallExamples } from '../../../test/builders/small-rule-set';
import type { RuleExample } from '../rulebook/rule-example';
import type { Finding } from './finding';

describe('examples', () => {
  const without = (drop: (example: RuleExample) => boolean): string[] =>
    codes(
      analyse(
        small,
        smallExamples().filter((example) => !drop(example)),
      ),
    );
  const changed = (name: string, change: Partial<RuleExample>): Finding[] =>
    analyse(
      small,
      smallExamples().map((example) => (example.name.startsWith(name) ? { ...example, ...change } : example)),
    );

  it.each([
    ['factor:delayed', (expect: object) => 'factor' in expect && expect.factor === 'delayed'],
    ['archetype:late-artist/artist', (expect: object) => 'tellTale' in expect && expect.tellTale === 'artist'],
    ['archetype:late-artist', (expect: object) => 'archetype' in expect && !('tellTale' in expect)],
    ['track:intensive', (expect: object) => 'track' in expect && expect.track === 'intensive'],
    ['criterion:statement', (expect: object) => 'criterion' in expect],
    ['measure:later', (expect: object) => 'measure' in expect && expect.measure === 'later'],
  ] as const)('are missed for %s: one that passes, one that does not, one on the boundary', (rule, about) => {
    for (const kind of ['passes', 'fails', 'boundary'] as const) {
      expect(without((example) => example.case === kind && about(example.expect))).toContain(`missing-example ${rule}`);
    }
  });

  it('with dates are missed for a measure and for a conversation of the municipality', () => {
    expect(without(({ expect }) => 'opensOn' in expect && expect.measure === 'subsidy')).toEqual(['missing-example measure:subsidy']);
    // An example that says when a measure is not planned has no dates.
    expect(without(({ expect }) => 'opensOn' in expect && expect.measure === 'early' && expect.opensOn !== null)).toEqual([
      'missing-example measure:early',
      'missing-example measure:early',
    ]);
    expect(without(({ expect }) => 'element' in expect && expect.dueOn.length === 2)).toEqual(['missing-example element:more']);
  });

  it('that do not hold say what was expected and what came', () => {
    const found = changed('boundary {"factor":"delayed"', { facts: { isGraduate: true, delayMonths: 5 } });
    expect(found).toMatchObject([{ code: 'failing-example', rule: 'factor:delayed', witness: { delayMonths: 5 } }]);
    expect(found[0]?.text.en).toContain('expects true, the rules give false');
  });

  it('about a rule that does not exist', () => {
    const [first] = smallExamples();
    if (!first) throw new Error('there are examples');
    const found = analyse(small, [...smallExamples(), { ...first, expect: { factor: 'delay', verdict: 'true' } }]);
    expect(codes(found)).toEqual(['example-of-unknown-rule factor:delay']);
  });

  it('with a fact the catalogue does not know, or a value it does not allow', () => {
    const [first] = smallExamples();
    if (!first) throw new Error('there are examples');
    for (const facts of [
      { ...first.facts, concern: true },
      { ...first.facts, age: 14 },
      { ...first.facts, religion: 'none' },
    ]) {
      expect(codes(analyse(small, [...smallExamples(), { ...first, facts }]))).toEqual(['example-with-unknown-fact factor:delayed']);
    }
  });

  it('that are not what they call themselves', () => {
    const [passes] = smallExamples();
    if (!passes) throw new Error('there are examples');
    expect(codes(analyse(small, [...smallExamples(), { ...passes, case: 'fails' }]))).toEqual(['mislabelled-example factor:delayed']);
    expect(codes(analyse(small, [...smallExamples(), { ...passes, case: 'boundary' }]))).toEqual(['not-on-the-boundary factor:delayed']);
  });
});

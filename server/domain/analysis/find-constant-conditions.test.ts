import { faults, codes, small, withMeasure, withFactor, measure } from '../../../test/builders/planted-faults';
import { all, any, leaf, named, smallCatalogue, smallExamples, smallFloor } from '../../../test/builders/small-rule-set';
import { compileCondition } from '../rulebook/compile-condition';
import { prepareRuleSet } from '../rulebook/prepare-rule-set';
import { analyseRuleSet } from './analyse-rule-set';
import type { RuleSet } from '../rulebook/rule-set';

describe('conditions', () => {
  it('never true: two demands on one fact that exclude each other, with the citizen who comes nearest', () => {
    const planted = withFactor({
      when: all(leaf('delayMonths', 'lessThan', 3), leaf('delayMonths', 'greaterThan', 6), leaf('isGraduate', 'equal', true)),
    });
    const found = faults(planted);
    expect(codes(found)).toEqual(['never-true factor:planted']);
    expect(found[0]?.witness).toMatchObject({ isGraduate: true });
    expect(
      faults(
        withFactor({
          when: all(leaf('delayMonths', 'greaterThan', 3), leaf('delayMonths', 'lessThan', 6), leaf('isGraduate', 'equal', true)),
        }),
      ),
    ).toEqual([]);
  });

  it('never true: a risk no citizen can have', () => {
    const planted = withMeasure(measure({ when: leaf('risk', 'equal', 'medium') }));
    expect(codes(faults(planted))).toEqual(['never-true measure:planted']);
    expect(faults(withMeasure(measure({ when: leaf('risk', 'equal', 'high') })))).toEqual([]);
  });

  it('never true: a risk and a fact that no citizen has together', () => {
    // Without the delay there are at most 2 points, and high begins at 5.
    const planted = withMeasure(measure({ when: all(leaf('risk', 'equal', 'high'), leaf('delayMonths', 'lessThan', 6)) }));
    expect(codes(faults(planted))).toEqual(['never-true measure:planted']);
    expect(faults(withMeasure(measure({ when: all(leaf('risk', 'equal', 'high'), leaf('delayMonths', 'lessThan', 7)) })))).toEqual([]);
  });

  it('never true: a track and a risk that no citizen has together', () => {
    const planted = withMeasure(measure({ when: all(leaf('track', 'equal', 'intensive'), leaf('risk', 'equal', 'low')) }));
    expect(codes(faults(planted))).toEqual(['never-true measure:planted']);
  });

  it('always true: one side or the other of a threshold, with a citizen who meets it', () => {
    const planted = withMeasure(measure({ when: any(leaf('delayMonths', 'lessThan', 6), leaf('delayMonths', 'greaterThanInclusive', 6)) }));
    const found = faults(planted);
    expect(codes(found)).toEqual(['always-true measure:planted']);
    expect(found[0]?.witness).toHaveProperty('delayMonths');
    expect(faults(withMeasure(measure({ when: any(leaf('delayMonths', 'lessThan', 6), leaf('delayMonths', 'greaterThan', 6)) })))).toEqual(
      [],
    );
  });

  it('always true: a threshold at the end of what the catalogue allows', () => {
    expect(codes(faults(withMeasure(measure({ when: leaf('delayMonths', 'greaterThanInclusive', 0) }))))).toEqual([
      'always-true measure:planted',
    ]);
  });

  it('never matched: an archetype that wants more characteristics than can hold at once', () => {
    const [archetype] = small.screening.archetypes;
    if (!archetype) throw new Error('the small rule set has an archetype');
    const lawyer = { id: 'lawyer', label: named('lawyer'), when: leaf('field', 'equal', 'law') };
    const plant = (atLeast: number): RuleSet => ({
      ...small,
      screening: { ...small.screening, archetypes: [{ ...archetype, atLeast, tellTales: [...archetype.tellTales, lawyer] }] },
    });
    expect(codes(faults(plant(3)))).toEqual(['never-true archetype:late-artist']);
    expect(faults(plant(2))).toEqual([]);
  });

  it('is searched with a proof where there are too many combinations to try', () => {
    const many = smallCatalogue.facts[0];
    if (!many) throw new Error('the small catalogue has facts');
    const switches = Array.from({ length: 20 }, (_, index) => ({ ...many, key: `switch${index}` }));
    const facts = [...smallCatalogue.facts, ...switches];
    const catalogue = { facts, byKey: new Map(facts.map((one) => [one.key, one])) };
    const run = (...more: Parameters<typeof all>): string[] => {
      const ruleSet = withMeasure(measure({ when: all(...switches.map(({ key }) => leaf(key, 'equal', true)), ...more) }));
      const prepared = prepareRuleSet({
        ruleSet,
        floor: smallFloor(),
        catalogue,
        version: 1,
        contentHash: 'none',
        compile: compileCondition,
      });
      return codes(analyseRuleSet(prepared, smallExamples())).filter(
        (code) => code.endsWith('measure:planted') && !code.startsWith('missing'),
      );
    };
    expect(run()).toEqual([]);
    expect(run(leaf('switch7', 'equal', false))).toEqual(['never-true measure:planted']);
  });
});

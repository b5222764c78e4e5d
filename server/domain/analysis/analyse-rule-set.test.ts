import { basis, analyse, faults, codes, small, withMeasure, withFactor, measure } from '../../../test/builders/planted-faults';
import { any, leaf, named, not } from '../../../test/builders/small-rule-set';
import type { RuleSet } from '../rulebook/rule-set';

it('finds nothing in a rule set in which nothing is wrong', () => {
  expect(analyse(small)).toEqual([]);
});

it('finds grant criteria that exclude each other, and more support asked for than there is', () => {
  const excluding = {
    id: 'planted',
    label: named('planted'),
    role: 'excluding' as const,
    when: leaf('employerStatement', 'equal', true),
    basis,
  };
  const found = faults({ ...small, grants: { criteria: [...small.grants.criteria, excluding] } });
  expect(codes(found)).toEqual(['never-granted grants']);
  expect(found[0]?.witness).toHaveProperty('employerStatement');
  expect(codes(faults({ ...small, grants: { ...small.grants, supportingAtLeast: { count: 1, basis } } }))).toEqual([
    'never-granted grants',
  ]);
  expect(
    faults({ ...small, grants: { criteria: [...small.grants.criteria, { ...excluding, when: leaf('field', 'equal', 'law') }] } }),
  ).toEqual([]);
});

describe('facts a rule may not use', () => {
  it('forbidden, also deep inside a condition', () => {
    const found = faults(withFactor({ points: 2, when: any(leaf('field', 'equal', 'law'), not(leaf('religion', 'equal', 'some'))) }));
    expect(found).toMatchObject([{ code: 'forbidden-fact', rule: 'factor:planted', witness: { religion: 'some' } }]);
  });

  it('justified, without a justification in both languages', () => {
    const planted = (justification?: { da: string; en: string }): RuleSet =>
      withMeasure(measure({ when: leaf('age', 'greaterThan', 55), justification }));
    expect(codes(faults(planted()))).toEqual(['unjustified-fact measure:planted']);
    expect(codes(faults(planted({ da: 'saglig', en: ' ' })))).toEqual(['unjustified-fact measure:planted']);
    expect(faults(planted(named('a legitimate aim')))).toEqual([]);
  });

  it('unknown to the catalogue', () => {
    expect(codes(faults(withFactor({ points: 2, when: any(leaf('field', 'equal', 'law'), leaf('concern', 'equal', true)) })))).toEqual([
      'unknown-fact factor:planted',
    ]);
  });
});

import { leaf, named, smallCatalogue, smallFloor, smallRuleSet } from '../../../test/builders/small-rule-set';
import { compileCondition } from '../rulebook/compile-condition';
import { prepareRuleSet } from '../rulebook/prepare-rule-set';
import type { GrantCriterion, Grants } from '../rulebook/rule-set';
import { decideGrant } from './decide-grant';

const basis = { source: 'S2 5.7' };
const criterion = (role: GrantCriterion['role'], id = 'statement'): GrantCriterion => ({
  id,
  label: named(id),
  role,
  basis,
  when: leaf('employerStatement', 'equal', true),
});

function judge(grants: Grants, facts: Parameters<typeof decideGrant>[1], priceOere = 500_000) {
  const prepared = prepareRuleSet({
    ruleSet: { ...smallRuleSet(), grants },
    floor: smallFloor(),
    catalogue: smallCatalogue,
    version: 1,
    contentHash: 'hash',
    compile: compileCondition,
  });
  return decideGrant(prepared, facts, { priceOere, weeks: 2, onPositiveList: false, onNeighbourList: false });
}

describe('what one criterion does to the case, by its role', () => {
  // Holds, does not hold, unknown.
  test.each([
    ['required', ['grant', 'refuse', 'refer']],
    ['excluding', ['refuse', 'grant', 'refer']],
    ['referring', ['refer', 'grant', 'refer']],
    ['supporting', ['grant', 'grant', 'grant']],
  ] as const)('%s', (role, outcomes) => {
    const grants = { criteria: [criterion(role)] };
    expect([{ employerStatement: true }, { employerStatement: false }, {}].map((facts) => judge(grants, facts).outcome)).toEqual(outcomes);
  });

  test('a missing fact is told apart from a case a person must look at', () => {
    const grants = { criteria: [criterion('referring')] };
    expect(judge(grants, {}).because[0]?.text.en).toBe('statement: facts are missing.');
    expect(judge(grants, { employerStatement: true }).because[0]?.text.en).toBe('statement: needs a person.');
  });

  test('what refuses is the reason even where something else refers', () => {
    const judged = judge({ criteria: [criterion('referring', 'look'), criterion('excluding', 'never')] }, { employerStatement: true });
    expect(judged.because.map(({ code }) => code)).toEqual(['criterion:never:refuses']);
  });
});

describe('the ceiling, the support and the follow-up', () => {
  const met = { employerStatement: true };

  test('a price at the ceiling is granted, one øre more is referred and never refused', () => {
    const grants: Grants = { criteria: [criterion('required')], priceCeilingOere: { value: 1_000_000, basis } };
    expect([999_999, 1_000_000, 1_000_001].map((price) => judge(grants, met, price).outcome)).toEqual(['grant', 'grant', 'refer']);
  });

  test('exactly as many supporting circumstances as asked for are enough; a required one is no support', () => {
    const support = (count: number): Grants => ({
      criteria: [criterion('required', 'must'), criterion('supporting', 'one'), criterion('supporting', 'two')],
      supportingAtLeast: { count, basis },
    });
    expect([1, 2, 3].map((count) => judge(support(count), met).outcome)).toEqual(['grant', 'grant', 'refer']);
    expect(judge(support(3), met).because[0]?.text.en).toBe('2 of at least 3 supporting circumstances are present.');
  });

  test('a refused course is followed by nothing, a referred one may still be', () => {
    const grants = (role: GrantCriterion['role']): Grants => ({
      criteria: [criterion(role)],
      followUpMeasure: { kinds: ['internship'], withinWeeks: 4, basis },
    });
    expect(judge(grants('excluding'), met).followUp).toBeNull();
    expect(judge(grants('referring'), met).followUp).toMatchObject({ kinds: ['internship'], withinWeeks: 4 });
    expect(judge(grants('required'), met).followUp).toMatchObject({ kinds: ['internship'], withinWeeks: 4 });
  });
});

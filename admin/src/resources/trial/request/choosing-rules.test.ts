import { type Condition, type DecisionRequest, type RuleSet, type RuleSetSummary, type Schema } from '../../../api/types';
import { fitToRuleSet } from './fit-to-rule-set';
import { governingFloor } from './governing-floor';
import { ruleSetOn } from './rule-set-on';
import { usedFacts } from './used-facts';

function aVersion(own: Partial<RuleSetSummary>): RuleSetSummary {
  return {
    id: 'a',
    owner: '147',
    kind: 'municipality',
    name: 'Frederiksberg',
    municipality: '147',
    version: 1,
    contentHash: '',
    floor: 'dk-2020',
    validFrom: '2020-01-01',
    status: 'published',
    createdAt: '2026-01-01T00:00:00Z',
    ...own,
  };
}

describe('the version a municipality decides with', () => {
  const versions = [
    aVersion({ id: 'new', version: 2, validFrom: '2026-07-01' }),
    aVersion({ id: 'old' }),
    aVersion({ id: 'draft', version: 3, validFrom: '2026-07-01', status: 'draft' }),
    aVersion({ id: 'other', municipality: '101' }),
  ];

  it('is the newest that is valid on the day', () => {
    expect(ruleSetOn(versions, '147', '2026-06-30')?.id).toBe('old');
    expect(ruleSetOn(versions, '147', '2026-07-01')?.id).toBe('new');
  });

  it('is the oldest before any is valid, and none where there is none', () => {
    expect(ruleSetOn(versions, '147', '2019-12-31')?.id).toBe('old');
    expect(ruleSetOn(versions, '153', '2026-07-01')).toBeNull();
  });
});

describe('the floor that governs', () => {
  const aFloor = (id: string, validFrom: string, validTo?: string, status: 'inForce' | 'draft' = 'inForce') =>
    ({ id, validFrom, status, ...(validTo ? { validTo } : {}) }) as Schema<'FloorSummary'>;
  const floors = [
    aFloor('dk-2020', '2020-01-01', '2024-01-01'),
    aFloor('dk-2024', '2024-01-01', '2026-07-01'),
    aFloor('dk-2026', '2026-07-01'),
    aFloor('dk-2027', '2027-01-01', undefined, 'draft'),
  ];

  it('is the one in force on the first day of the unemployment, to the day', () => {
    expect(governingFloor(floors, '2023-12-31')?.id).toBe('dk-2020');
    expect(governingFloor(floors, '2024-01-01')?.id).toBe('dk-2024');
    expect(governingFloor(floors, '2026-06-30')?.id).toBe('dk-2024');
    expect(governingFloor(floors, '2026-07-01')?.id).toBe('dk-2026');
  });

  it('is never a draft, and the earliest for an unemployment older than all of them', () => {
    expect(governingFloor(floors, '2027-06-01')?.id).toBe('dk-2026');
    expect(governingFloor(floors, '2019-12-31')?.id).toBe('dk-2020');
    expect(governingFloor([], '2026-07-01')).toBeNull();
  });

  it('is no longer in force on the day it ends: in a gap the earliest, as the service chooses', () => {
    const withGap = [aFloor('first', '2010-01-01', '2020-01-01'), aFloor('second', '2020-01-01', '2024-01-01')];
    expect(governingFloor(withGap, '2023-12-31')?.id).toBe('second');
    expect(governingFloor(withGap, '2024-01-01')?.id).toBe('first');
  });
});

const leaf = (fact: string): Condition => ({ id: fact, fact, operator: 'equal', value: true });
const ruleSet = {
  floor: 'dk-2020',
  document: {
    screening: {
      factors: [{ when: { id: 'n', all: [leaf('age'), { id: 'o', not: leaf('professionExposed') }] } }],
      archetypes: [{ tellTales: [{ when: { id: 'p', any: [leaf('motivation')] } }] }],
    },
    tracks: { ordered: [{ id: 'intensive', when: leaf('risk') }, { id: 'ordinary' }] },
    measures: { items: [{ id: 'own', when: leaf('language') }], suspensions: [{ fallback: { id: 'fallback' } }] },
    grants: { criteria: [{ when: leaf('employerStatement') }] },
  },
  floorDocument: { id: 'dk-2020', measures: [{ id: 'of-floor', when: leaf('priorLongSpell') }] },
} as unknown as RuleSet;

describe('the facts the rules use', () => {
  it('are those of factors, archetypes, tracks and measures, and what a worked-out fact is worked out from', () => {
    expect([...usedFacts(ruleSet)].sort()).toEqual([
      'age',
      'insuranceFund',
      'language',
      'motivation',
      'priorLongSpell',
      'professionExposed',
      'risk',
    ]);
  });
});

describe('the same citizen under other rules', () => {
  const body: DecisionRequest = {
    municipality: '147',
    asOf: '2026-11-23',
    spell: {
      startedOn: '2026-11-02',
      pauses: [],
      contacts: [],
      measures: [
        { id: 'own', from: '2026-11-03' },
        { id: 'fallback', from: '2026-11-03' },
        { id: 'of-floor', from: '2026-11-03' },
        { id: 'elsewhere', from: '2026-11-03' },
      ],
      confirmedTrack: { id: 'special', confirmedOn: '2026-11-10' },
    },
    conditions: {},
    facts: {},
  };

  it('is asked about without the measures and the track these rules do not have, and they are named', () => {
    const fitted = fitToRuleSet(body, ruleSet, 'dk-2020');
    expect(fitted.body.spell.measures?.map(({ id }) => id)).toEqual(['own', 'fallback', 'of-floor']);
    expect('confirmedTrack' in fitted.body.spell).toBe(false);
    expect(fitted).toMatchObject({ unknownMeasures: ['elsewhere'], unknownTrack: true });
  });

  it('keeps a floor measure only where that floor governs', () => {
    expect(fitToRuleSet(body, ruleSet, 'dk-2026').unknownMeasures).toEqual(['of-floor', 'elsewhere']);
  });

  it('is asked about unchanged when the rules have all of it', () => {
    const known = { ...body, spell: { ...body.spell, measures: [], confirmedTrack: { id: 'ordinary', confirmedOn: '2026-11-10' } } };
    expect(fitToRuleSet(known, ruleSet, 'dk-2020')).toEqual({ body: known, unknownMeasures: [], unknownTrack: false });
  });
});

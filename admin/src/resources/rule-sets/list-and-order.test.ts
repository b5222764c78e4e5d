import { type RuleSetSummary, type Schema } from '../../api/types';
import { criteriaByRole } from './criteria-by-role';
import { lastDayBefore } from './last-day-before';
import { newerVersion } from './newer-version';
import { otherRuleSets } from './other-rule-sets';
import { sameAllYear } from './same-all-year';
import { scoreRange } from './score-range';
import { rungOf } from '../../shared/track-level';

type Criterion = Schema<'Grants'>['criteria'][number];

const criterion = (id: string, role: Criterion['role']): Criterion => ({
  id,
  role,
  label: { da: id, en: id },
  basis: { source: 'S2 5.7' },
  when: { id: `${id}-when`, fact: 'employerStatement', operator: 'equal', value: true },
});

const version = (owner: string, number: number, more: Partial<RuleSetSummary> = {}): RuleSetSummary => ({
  id: `${owner}-${number}`,
  owner,
  kind: 'municipality',
  name: owner,
  municipality: owner,
  version: number,
  contentHash: 'a',
  floor: 'dk-2020',
  validFrom: '2020-01-01',
  status: 'published',
  createdAt: '2026-01-01T00:00:00.000Z',
  ...more,
});

describe('the checklist of a grant', () => {
  it('puts what can end the case before what only weighs, each group in the order of the rule set', () => {
    const groups = criteriaByRole([
      criterion('listed', 'supporting'),
      criterion('assessed', 'required'),
      criterion('too-soon', 'excluding'),
      criterion('asked', 'referring'),
      criterion('used', 'required'),
    ]);
    expect(groups.map(({ role, criteria }) => [role, criteria.map(({ id }) => id)])).toEqual([
      ['required', ['assessed', 'used']],
      ['excluding', ['too-soon']],
      ['referring', ['asked']],
      ['supporting', ['listed']],
    ]);
  });

  it('has no group for a role nobody has, and none at all without criteria', () => {
    expect(criteriaByRole([criterion('listed', 'supporting')]).map(({ role }) => role)).toEqual(['supporting']);
    expect(criteriaByRole([])).toEqual([]);
  });
});

describe('the last day of a period', () => {
  it.each([
    ['2024-01-01', '2023-12-31'],
    ['2024-03-01', '2024-02-29'],
    ['2026-03-30', '2026-03-29'],
    ['2026-10-26', '2026-10-25'],
  ])('the day before %s is %s', (date, before) => {
    expect(lastDayBefore(date)).toBe(before);
  });
});

describe('the range of the score', () => {
  it('goes from 0 to the sum of the points', () => {
    expect(scoreRange([{ points: 3 }, { points: 2 }])).toEqual({ least: 0, most: 5 });
  });
  it('goes below 0 where factors take points off', () => {
    expect(scoreRange([{ points: 3 }, { points: -2 }, { points: -1 }])).toEqual({ least: -3, most: 3 });
  });
  it('is 0 without factors', () => {
    expect(scoreRange([])).toEqual({ least: 0, most: 0 });
  });
});

describe('conversations by month', () => {
  it('are one number when all months agree', () => {
    expect(sameAllYear(Array.from({ length: 12 }, () => 30))).toBe(30);
    expect(sameAllYear([0, 0])).toBe(0);
  });
  it('are not when one month differs, or there are none', () => {
    expect(sameAllYear([18, 18, 23])).toBeNull();
    expect(sameAllYear([])).toBeNull();
  });
});

describe('a newer version', () => {
  const all = [version('147', 1), version('147', 2), version('147', 3, { status: 'draft' }), version('101', 9)];
  it('is the newest published one of the same owner', () => {
    expect(newerVersion({ owner: '147', version: 1 }, all)?.id).toBe('147-2');
  });
  it('is none for the newest published, whatever drafts and others there are', () => {
    expect(newerVersion({ owner: '147', version: 2 }, all)).toBeUndefined();
  });
});

describe('what a rule set can be compared with', () => {
  const all = [
    version('selection', 1, { kind: 'strategy', name: 'Selektionsstrategien' }),
    version('751', 1, { name: 'Aarhus' }),
    version('101', 1, { name: 'København' }),
    version('147', 1),
    version('147', 2),
    version('147', 3),
    version('101', 2, { name: 'København', status: 'draft' }),
  ];
  it('is its own other versions, then municipalities as Danes sort, then strategies, never itself', () => {
    expect(otherRuleSets(all, { id: '147-2', owner: '147' }).map(({ id }) => id)).toEqual([
      '147-3',
      '147-1',
      '101-1',
      '751-1',
      'selection-1',
    ]);
  });
});

it('counts the rungs of the ladder from exempt to special', () => {
  expect((['exempt', 'light', 'ordinary', 'intensive', 'special'] as const).map(rungOf)).toEqual([1, 2, 3, 4, 5]);
});

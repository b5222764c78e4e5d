import { prepareSmall, smallFloor, smallRuleSet } from '../../../test/builders/small-rule-set';
import type { MeasureSlot } from '../decision';
import { calendarDate } from '../shared/calendar-date';
import { findNotices } from './find-notices';
import { coverageOf } from './find-uncovered-floor-measures';

const codes = (prepared: ReturnType<typeof prepareSmall>, today: string): string[] =>
  findNotices(prepared, calendarDate(today)).map(({ code }) => code);

it('says so from the day after the rules were due for review', () => {
  // reviewBy 2027-01-01; the floor was verified on 2026-06-01.
  expect(codes(prepareSmall(), '2027-01-01')).toEqual([]);
  expect(codes(prepareSmall(), '2027-01-02')).toEqual(['review-passed']);
});

it('says so when nobody has verified the floor for twelve months, or ever, or when it is a draft', () => {
  const small = { ...smallRuleSet(), header: { ...smallRuleSet().header, reviewBy: calendarDate('2030-01-01') } };
  expect(codes(prepareSmall(small), '2027-06-01')).toEqual([]);
  expect(codes(prepareSmall(small), '2027-06-02')).toEqual(['floor-not-verified']);
  expect(codes(prepareSmall(small, { ...smallFloor(), verifiedOn: null }), '2026-11-21')).toEqual(['floor-not-verified']);
  expect(codes(prepareSmall(small, { ...smallFloor(), status: 'draft' }), '2026-11-21')).toEqual(['draft-floor']);
});

it('tells a duty in time from an offer, from one too late, and from what only prepares', () => {
  const dueOn = calendarDate('2021-08-29');
  const slot = (more: Partial<MeasureSlot>): MeasureSlot => ({
    id: 'one',
    kind: 'internship',
    label: { da: '', en: '' },
    week: 26,
    opensOn: calendarDate('2021-03-01'),
    dueOn,
    latestOn: null,
    mandatory: true,
    state: 'planned',
    because: [],
    trace: [],
    ...more,
  });
  expect(coverageOf([slot({})], dueOn)).toBe('duty');
  expect(coverageOf([slot({ mandatory: false })], dueOn)).toBe('offer');
  expect(coverageOf([slot({ dueOn: calendarDate('2021-08-30') })], dueOn)).toBe('none');
  expect(coverageOf([slot({ dueOn: null })], dueOn)).toBe('none');
  expect(coverageOf([slot({ kind: 'placementOrder' })], dueOn)).toBe('none');
  expect(coverageOf([slot({ state: 'conditional' })], dueOn)).toBe('none');
});

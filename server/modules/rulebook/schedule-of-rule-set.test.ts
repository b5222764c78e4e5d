import { CODES, shippedRules } from '../../../test/builders/shipped-rules';
import { calendarDate } from '../../domain/shared/calendar-date';
import { mondayOf, scheduleOfRuleSet } from './schedule-of-rule-set';

describe('the Monday of the week', () => {
  it.each([
    ['2026-11-15', '2026-11-09'],
    ['2026-11-16', '2026-11-16'],
    ['2026-11-22', '2026-11-16'],
    ['2026-11-23', '2026-11-23'],
    ['2027-01-01', '2026-12-28'],
    ['2024-03-03', '2024-02-26'],
  ])('of %s is %s', (day, monday) => {
    expect(mondayOf(calendarDate(day))).toBe(monday);
  });
});

it('draws the tracks in the order in which they are tried, the default last', () => {
  const { tracks, weeks, floor } = scheduleOfRuleSet(shippedRules(CODES.frederiksberg), calendarDate('2026-11-16'));
  expect(tracks.map(({ id, level, isDefault }) => [id, level, isDefault])).toEqual([
    ['intensive', 'intensive', false],
    ['ordinary', 'ordinary', true],
  ]);
  expect([weeks, floor.id]).toEqual([104, 'dk-2020']);
});

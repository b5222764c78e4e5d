import fc from 'fast-check';
import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  dateOfDay,
  dayNumber,
  daysBetween,
  isCalendarDate,
  isoWeekOf,
  weekdayOf,
} from './calendar-date';

const on = (text: string): CalendarDate => calendarDate(text);
const aDay = fc.integer({ min: dayNumber(on('1900-01-01')), max: dayNumber(on('2199-12-31')) });

describe('a calendar date', () => {
  test.each([
    '2026-02-30',
    '2025-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00',
    '1899-12-31',
    '2200-01-01',
    '',
    '２０26-01-01',
  ])('%s is refused, not moved', (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(() => calendarDate(text)).toThrow('date.invalid');
  });

  test.each(['2024-02-29', '2000-02-29', '2026-12-31', '1900-01-01'])('%s exists', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  test('day numbers agree with the platform’s own UTC calendar on every day of three centuries', () => {
    for (let day = dayNumber(on('1900-01-01')); day <= dayNumber(on('2199-12-31')); day += 1) {
      const expected = new Date(day * 86_400_000).toISOString().slice(0, 10);
      if (dateOfDay(day) !== expected || dayNumber(expected as CalendarDate) !== day)
        throw new Error(`day ${day} is ${expected}, not ${dateOfDay(day)}`);
    }
  });

  test('adding days and taking the distance are inverse', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        const date = dateOfDay(day);
        expect(daysBetween(date, dateOfDay(day + days))).toBe(days);
        expect(dayNumber(addDays(date, days))).toBe(day + days);
      }),
    );
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-10', -1, '2026-02-10'],
    ['2020-02-29', 12, '2021-02-28'],
  ])('%s and %i months is %s', (from, months, expected) => {
    expect(addMonths(on(from), months)).toBe(expected);
  });

  // 2026-11-23 is a Monday in ISO week 48; 2020 and 2026 have a week 53.
  test.each([
    ['2026-11-23', 2026, 48, 1],
    ['2020-12-31', 2020, 53, 4],
    ['2021-01-03', 2020, 53, 7],
    ['2021-01-04', 2021, 1, 1],
    ['2026-12-31', 2026, 53, 4],
    ['2027-01-03', 2026, 53, 7],
    ['2024-12-30', 2025, 1, 1],
  ])('%s lies in ISO week %i-W%i on weekday %i', (text, isoYear, isoWeek, weekday) => {
    expect(isoWeekOf(on(text))).toEqual({ isoYear, isoWeek });
    expect(weekdayOf(on(text))).toBe(weekday);
  });
});

import { type CalendarDate, calendarDate, dateOfDay, dayNumber } from '../shared/calendar-date';
import { type CivilTime, copenhagenInstant } from './civil-time';

const on = (text: string): CalendarDate => calendarDate(text);
const FIRST = dayNumber(on('2024-01-01'));
const LAST = dayNumber(on('2035-12-31'));

/** The platform's own time zone data. */
const WALL = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});
const wall = (instant: number): string => WALL.format(instant);

describe('civil time in Denmark', () => {
  test.each<[string, string, CivilTime, string]>([
    ['winter', '2026-11-23', '08:00', '2026-11-23T07:00:00.000Z'],
    ['summer', '2026-07-01', '08:00', '2026-07-01T06:00:00.000Z'],
    ['the day summer time begins', '2026-03-29', '07:00', '2026-03-29T05:00:00.000Z'],
    ['the day it ends', '2026-10-25', '07:00', '2026-10-25T06:00:00.000Z'],
    ['just before the hour that is skipped', '2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['a time that does not exist: the first instant after', '2026-03-29', '02:30', '2026-03-29T01:00:00.000Z'],
    ['the first time after the gap', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['a time that occurs twice: the first', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['the first time after the doubled hour', '2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
    ['midnight at New Year', '2027-01-01', '00:00', '2026-12-31T23:00:00.000Z'],
    ['29 February', '2028-02-29', '08:00', '2028-02-29T07:00:00.000Z'],
  ])('%s', (_when, day, time, expected) => {
    expect(new Date(copenhagenInstant(on(day), time)).toISOString()).toBe(expected);
  });

  test('at 00:00, 07:00, 08:00 and 23:59 of every day from 2024 to 2035 the clock on the wall shows it', () => {
    const wrong: string[] = [];
    for (let days = FIRST; days <= LAST; days += 1) {
      const day = dateOfDay(days);
      for (const time of ['00:00', '07:00', '08:00', '23:59'] as const) {
        if (wall(copenhagenInstant(day, time)) !== `${day} ${time}`) wrong.push(`${day} ${time}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('every minute of both nights of each year is shown, or is the first instant after the gap, and never the second of two', () => {
    const nights = Array.from({ length: LAST - FIRST + 1 }, (_, index) => dateOfDay(FIRST + index)).filter((day) => {
      const next = dateOfDay(dayNumber(day) + 1);
      return copenhagenInstant(next, '00:00') - copenhagenInstant(day, '00:00') !== 86_400_000;
    });
    expect(nights).toHaveLength(24);
    const wrong: string[] = [];
    for (const day of nights) {
      for (let minute = 0; minute < 240; minute += 1) {
        const time = `0${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}` as CivilTime;
        const instant = copenhagenInstant(day, time);
        const isSkipped = day.slice(5, 7) === '03' && time.startsWith('02:');
        const expected = isSkipped ? `${day} 03:00` : `${day} ${time}`;
        if (wall(instant) !== expected || wall(instant - 3_600_000) === expected) wrong.push(`${day} ${time}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each(['24:00', '7:00', '07:60', '07:00:00'])('%s is no time of day', (time) => {
    expect(() => copenhagenInstant(on('2026-11-23'), time as CivilTime)).toThrow('not a time of day');
  });
});

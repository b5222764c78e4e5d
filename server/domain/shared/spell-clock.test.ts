import fc from 'fast-check';
import { addDays, type CalendarDate, calendarDate, dateOfDay, dayNumber } from './calendar-date';
import { type Pause, spellClock } from './spell-clock';

const on = (text: string): CalendarDate => calendarDate(text);

describe('the unemployment week', () => {
  const clock = spellClock(on('2026-10-05'), []);

  test.each([
    ['2026-10-04', 0],
    ['2026-10-05', 1],
    ['2026-10-11', 1],
    ['2026-10-12', 2],
    ['2026-11-22', 7],
    ['2026-11-23', 8],
  ])('of a spell from 5 October 2026, on %s it is week %i', (day, week) => {
    expect(clock.weekOn(on(day))).toBe(week);
  });

  test('a start in the middle of the week begins its own weeks: Thursday to Wednesday', () => {
    const midweek = spellClock(on('2026-10-08'), []);
    expect(midweek.firstDayOfWeek(2)).toBe('2026-10-15');
    expect(midweek.lastDayOfWeek(2)).toBe('2026-10-21');
  });

  test('neither the end of summer time nor its beginning adds or loses a day', () => {
    // Summer time ends 2026-10-25 and begins 2027-03-28: week 3 and week 25 are seven days like all others.
    expect([clock.firstDayOfWeek(3), clock.lastDayOfWeek(3)]).toEqual(['2026-10-19', '2026-10-25']);
    expect([clock.firstDayOfWeek(25), clock.lastDayOfWeek(25)]).toEqual(['2027-03-22', '2027-03-28']);
  });

  test('runs on through calendar week 53 and the new year', () => {
    const late = spellClock(on('2026-12-28'), []);
    expect([late.firstDayOfWeek(1), late.lastDayOfWeek(1), late.firstDayOfWeek(2)]).toEqual(['2026-12-28', '2027-01-03', '2027-01-04']);
  });

  test('a pause of ten days in week 2 moves everything after it by ten days', () => {
    const paused = spellClock(on('2026-10-05'), [{ from: on('2026-10-14'), to: on('2026-10-24') }]);
    expect(paused.weekOn(on('2026-10-13'))).toBe(2);
    expect(paused.weekOn(on('2026-10-20'))).toBe(2);
    expect(paused.weekOn(on('2026-10-24'))).toBe(2);
    expect(paused.lastDayOfWeek(2)).toBe('2026-10-28');
    expect(paused.firstDayOfWeek(3)).toBe('2026-10-29');
    expect(paused.firstDayOfWeek(13)).toBe('2027-01-07');
  });

  test('an open pause hides what comes after it', () => {
    const open = spellClock(on('2026-10-05'), [{ from: on('2026-10-19') }]);
    expect(open.lastDayOfWeek(2)).toBe('2026-10-18');
    expect(open.firstDayOfWeek(3)).toBeNull();
    expect(open.weekOn(on('2027-10-19'))).toBe(3);
  });
});

const aPause = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 90 }));

describe('for any pauses, overlapping or not', () => {
  const start = on('2024-02-26');
  const pauses = (parts: readonly (readonly [number, number])[]): Pause[] =>
    parts.map(([after, length]) => ({ from: addDays(start, after), to: addDays(start, after + length) }));

  test('the week equals a count of active days, one by one', () => {
    fc.assert(
      fc.property(fc.array(aPause, { maxLength: 5 }), fc.integer({ min: 0, max: 900 }), (parts, after) => {
        const gaps = pauses(parts);
        const date = addDays(start, after);
        let active = 0;
        for (let day = dayNumber(start); day < dayNumber(date); day += 1) {
          const text = dateOfDay(day);
          if (!gaps.some((gap) => text >= gap.from && (gap.to === undefined || text < gap.to))) active += 1;
        }
        expect(spellClock(start, gaps).activeDaysBefore(date)).toBe(active);
        expect(spellClock(start, gaps).weekOn(date)).toBe(Math.floor(active / 7) + 1);
      }),
    );
  });

  test('the first and last day of a week are active days of that week, and the days around them are not', () => {
    fc.assert(
      fc.property(fc.array(aPause, { maxLength: 5 }), fc.integer({ min: 1, max: 110 }), (parts, week) => {
        const clock = spellClock(start, pauses(parts));
        const [first, last] = [clock.firstDayOfWeek(week), clock.lastDayOfWeek(week)];
        if (first === null || last === null) throw new Error('closed pauses hide nothing');
        expect(clock.weekOn(first)).toBe(week);
        expect(clock.activeDaysBefore(first)).toBe((week - 1) * 7);
        expect(clock.weekOn(last)).toBe(week);
        expect(clock.activeDaysBefore(addDays(last, 1))).toBe(week * 7);
      }),
    );
  });
});

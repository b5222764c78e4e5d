import Holidays from 'date-holidays';
import fc from 'fast-check';
import { addDays, type CalendarDate, calendarDate, dateOfDay, dayNumber, isoWeekOf, weekdayOf } from './calendar-date';
import { addCalendarDays, calendarDays, type ClosingDays, workingCalendar, workingDays } from './working-days';

const on = (text: string): CalendarDate => calendarDate(text);
const FIRST = dayNumber(on('2024-01-01'));
const LAST = dayNumber(on('2035-12-31'));
const everyDay = Array.from({ length: LAST - FIRST + 1 }, (_, index) => dateOfDay(FIRST + index));
const aDay = fc.integer({ min: FIRST, max: LAST }).map(dateOfDay);

const closing: readonly ClosingDays[] = [
  { from: on('2026-12-24'), to: on('2026-12-24'), label: { da: 'Juleaftensdag', en: 'Christmas Eve' } },
  { from: on('2026-12-28'), to: on('2026-12-31'), label: { da: 'Lukkeuge', en: 'Closed week' } },
  { from: on('2027-06-05'), to: on('2027-06-05'), label: { da: 'Grundlovsdag', en: 'Constitution Day' } },
];
const plain = workingCalendar([]);
const local = workingCalendar(closing);

/** Another way to the same answer: the library's public holidays and the closing days, counted one day at a time. */
function oracle(days: readonly ClosingDays[]): (day: CalendarDate) => boolean {
  const library = new Holidays('DK');
  const holidays = new Set<string>();
  for (let year = 2023; year <= 2036; year += 1) {
    for (const { date, type } of library.getHolidays(year)) if (type === 'public') holidays.add(date.slice(0, 10));
  }
  return (day) => weekdayOf(day) < 6 && !holidays.has(day) && !days.some(({ from, to }) => from <= day && day <= to);
}

describe('the working calendar, on every day from 2024 to 2035', () => {
  const worksPlain = oracle([]);
  const worksLocal = oracle(closing);

  test('there are 4,383 days, 29 February and week 53 among them', () => {
    expect(everyDay).toHaveLength(4383);
    expect(everyDay.filter((day) => day.endsWith('-02-29'))).toEqual(['2024-02-29', '2028-02-29', '2032-02-29']);
    expect([...new Set(everyDay.filter((day) => isoWeekOf(day).isoWeek === 53).map((day) => isoWeekOf(day).isoYear))]).toEqual([
      2026, 2032,
    ]);
  });

  test('a day is a working day exactly when the library and the closing days say so, and else there is a reason in both languages', () => {
    const wrong = everyDay.filter((day) => {
      const [one, two] = [plain.closedBecause(day), local.closedBecause(day)];
      const isSaid = [one, two].every((text) => text === null || (text.da !== '' && text.en !== ''));
      return (
        !isSaid || (one === null) !== worksPlain(day) || (two === null) !== worksLocal(day) || plain.isWorkingDay(day) !== worksPlain(day)
      );
    });
    expect(wrong).toEqual([]);
  });

  test('from every day, n working days ahead and back are where counting one by one ends', () => {
    const walk = (day: CalendarDate, days: number): CalendarDate => {
      let at = day;
      for (let left = Math.abs(days); left > 0;) {
        at = addDays(at, Math.sign(days));
        if (worksLocal(at)) left -= 1;
      }
      return at;
    };
    const wrong = everyDay.flatMap((day) =>
      [-10, -3, -1, 0, 1, 2, 5, 10]
        .filter((days) => local.addWorkingDays(day, workingDays(days)) !== walk(day, days))
        .map((days) => `${day} ${days}`),
    );
    expect(wrong).toEqual([]);
  });

  test('onOrBefore and onOrAfter stay on a working day and else move to the nearest one', () => {
    const wrong = everyDay.filter((day) => {
      const [before, after] = [local.onOrBefore(day), local.onOrAfter(day)];
      if (!worksLocal(before) || !worksLocal(after)) return true;
      if (worksLocal(day)) return before !== day || after !== day;
      for (let between = addDays(before, 1); between < after; between = addDays(between, 1)) if (worksLocal(between)) return true;
      return !(before < day && day < after);
    });
    expect(wrong).toEqual([]);
  });

  test('the number of working days between two days is what leads from one to the other, both ways', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -40, max: 40 }), (day, days) => {
        const there = local.addWorkingDays(day, workingDays(days));
        expect(local.workingDaysBetween(day, there)).toBe(days);
      }),
      { numRuns: 2000 },
    );
  });

  test('between two days lie as many working days as between the first and any third and on to the second', () => {
    fc.assert(
      fc.property(aDay, aDay, aDay, (one, two, three) => {
        const [from, middle, to] = [one, two, three].sort() as [CalendarDate, CalendarDate, CalendarDate];
        expect(local.workingDaysBetween(from, to)).toBe(local.workingDaysBetween(from, middle) + local.workingDaysBetween(middle, to));
      }),
    );
  });
});

describe('what is easily got wrong', () => {
  test.each([
    ['Maundy Thursday 2026 opens a closed stretch of five days', '2026-04-01', 1, '2026-04-07'],
    ['Friday to Monday', '2026-11-20', 1, '2026-11-23'],
    ['three working days before Wednesday in week 48', '2026-11-25', -3, '2026-11-20'],
    ['the Sunday on which summer time begins, 29 March 2026', '2026-03-29', 1, '2026-03-30'],
    ['the Sunday on which it ends, 25 October 2026', '2026-10-25', -1, '2026-10-23'],
    ['over 29 February 2028, a Tuesday', '2028-02-28', 1, '2028-02-29'],
    ['Store Bededag 2024 is a working day', '2024-04-25', 1, '2024-04-26'],
    ['Store Bededag 2023 was none', '2023-05-04', 1, '2023-05-08'],
  ])('%s', (_what, from, days, expected) => {
    expect(plain.addWorkingDays(on(from), workingDays(days))).toBe(expected);
  });

  test('the closed Christmas of 2026: from Wednesday 23 December the next working day is Monday 4 January', () => {
    expect(local.addWorkingDays(on('2026-12-23'), workingDays(1))).toBe('2027-01-04');
    expect(local.closedBecause(on('2026-12-25'))?.da).toBe('juledag');
    expect(local.closedBecause(on('2026-12-24'))?.en).toBe('Christmas Eve');
    expect(local.closedBecause(on('2027-01-02'))?.da).toBe('lørdag');
  });

  test('calendar days count closed days too', () => {
    expect(addCalendarDays(on('2026-12-23'), calendarDays(7))).toBe('2026-12-30');
  });

  test('a municipality that never opens is told so instead of being searched for ever', () => {
    const never = workingCalendar([{ from: on('1900-01-01'), to: on('2199-12-31'), label: { da: 'lukket', en: 'closed' } }]);
    expect(() => never.onOrAfter(on('2026-11-23'))).toThrow('calendar.always_closed');
  });
});

import Holidays from 'date-holidays';
import { calendarDate, dateOfDay, dayNumber } from './calendar-date';
import { danishHolidays } from './danish-holidays';

/** By hand from the almanac (Den Danske Almanak): all public holidays of these years. */
const BY_HAND: Readonly<Record<number, string>> = {
  2023: '01-01 04-06 04-07 04-09 04-10 05-05 05-18 05-28 05-29 12-25 12-26',
  2024: '01-01 03-28 03-29 03-31 04-01 05-09 05-19 05-20 12-25 12-26',
  2025: '01-01 04-17 04-18 04-20 04-21 05-29 06-08 06-09 12-25 12-26',
  2026: '01-01 04-02 04-03 04-05 04-06 05-14 05-24 05-25 12-25 12-26',
  2027: '01-01 03-25 03-26 03-28 03-29 05-06 05-16 05-17 12-25 12-26',
};

const holidaysOf = (year: number): string[] => [...danishHolidays(year).keys()].sort((one, other) => one - other).map(dateOfDay);

describe('Danish public holidays', () => {
  test.each(Object.entries(BY_HAND))('of %s are those of the almanac', (year, days) => {
    expect(holidaysOf(Number(year))).toEqual(days.split(' ').map((day) => `${year}-${day}`));
  });

  test('Store Bededag is the fourth Friday after Easter until 2023 and a working day since', () => {
    expect(danishHolidays(2023).get(dayNumber(calendarDate('2023-05-05')))?.da).toBe('store bededag');
    expect(danishHolidays(2024).has(dayNumber(calendarDate('2024-04-26')))).toBe(false);
  });

  test('agree with date-holidays, without what is only observed, in every year 2000-2099', () => {
    const library = new Holidays('DK');
    for (let year = 2000; year <= 2099; year += 1) {
      const expected = library.getHolidays(year).filter(({ type }) => type === 'public');
      expect(holidaysOf(year)).toEqual([...new Set(expected.map(({ date }) => date.slice(0, 10)))].sort());
    }
  });

  test('Constitution Day, Christmas Eve and New Year’s Eve are none: a municipality that closes says so itself', () => {
    const days = holidaysOf(2026);
    expect(days).not.toContain('2026-06-05');
    expect(days).not.toContain('2026-12-24');
    expect(days).not.toContain('2026-12-31');
  });
});

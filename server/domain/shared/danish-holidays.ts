import { type DayNumber, dayNumberOf } from './calendar-date';
import type { Localised } from './localised';

/** The last year Store Bededag was a public holiday (lov nr. 214 af 06/03/2023: abolished from 1 January 2024). */
const LAST_PRAYER_DAY_YEAR = 2023;

/** Easter Sunday by the Gregorian computus (Meeus/Jones/Butcher). */
function easterSunday(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction =
    (century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 19 * golden + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - correction - (ofCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * correction + 22 * weekday) / 451);
  const fromMarch = correction + weekday - 7 * shift + 114;
  return dayNumberOf(year, Math.floor(fromMarch / 31), (fromMarch % 31) + 1);
}

/**
 * The Danish public holidays of a year. Constitution Day, Christmas Eve and New Year's Eve are none: a municipality that closes then says so in its
 * rules (`closingDays`).
 */
export function danishHolidays(year: number): ReadonlyMap<DayNumber, Localised> {
  const easter = easterSunday(year);
  const holidays = new Map<DayNumber, Localised>([
    [dayNumberOf(year, 1, 1), { da: 'nytårsdag', en: 'New Year’s Day' }],
    [easter - 3, { da: 'skærtorsdag', en: 'Maundy Thursday' }],
    [easter - 2, { da: 'langfredag', en: 'Good Friday' }],
    [easter, { da: 'påskedag', en: 'Easter Sunday' }],
    [easter + 1, { da: '2. påskedag', en: 'Easter Monday' }],
    [easter + 39, { da: 'Kristi himmelfartsdag', en: 'Ascension Day' }],
    [easter + 49, { da: 'pinsedag', en: 'Whit Sunday' }],
    [easter + 50, { da: '2. pinsedag', en: 'Whit Monday' }],
    [dayNumberOf(year, 12, 25), { da: 'juledag', en: 'Christmas Day' }],
    [dayNumberOf(year, 12, 26), { da: '2. juledag', en: 'Boxing Day' }],
  ]);
  if (year <= LAST_PRAYER_DAY_YEAR) holidays.set(easter + 26, { da: 'store bededag', en: 'Great Prayer Day' });
  return holidays;
}

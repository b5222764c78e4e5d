import { DomainError } from './domain-error';

/** A civil day as `YYYY-MM-DD` text. It has no time of day and no time zone, so daylight saving cannot touch it. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

/** Days since 1970-01-01, the form all arithmetic uses. */
export type DayNumber = number;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Bounds of what the system accepts: a citizen born in 1900 up to a plan in 2199. */
export const EARLIEST_YEAR = 1900;
export const LATEST_YEAR = 2199;

export function isCalendarDate(text: unknown): text is CalendarDate {
  if (typeof text !== 'string') return false;
  const match = SHAPE.exec(text);
  if (!match) return false;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Reads `YYYY-MM-DD`. Throws `date.invalid` for another shape and for a day that does not exist (2026-02-30 is refused, not moved to March). */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) {
    throw new DomainError('date.invalid', { value: text });
  }
  return text;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The proleptic Gregorian day count; exact for every accepted date. */
export function dayNumber(date: CalendarDate): DayNumber {
  const year =
    (date.charCodeAt(0) - 48) * 1000 + (date.charCodeAt(1) - 48) * 100 + (date.charCodeAt(2) - 48) * 10 + (date.charCodeAt(3) - 48);
  const month = (date.charCodeAt(5) - 48) * 10 + (date.charCodeAt(6) - 48);
  const day = (date.charCodeAt(8) - 48) * 10 + (date.charCodeAt(9) - 48);
  return dayNumberOf(year, month, day);
}

export function dayNumberOf(year: number, month: number, day: number): DayNumber {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export interface CivilDay {
  readonly year: number;
  /** 1-12 */
  readonly month: number;
  readonly day: number;
}

export function civilDay(days: DayNumber): CivilDay {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

export function dateOfDay(days: DayNumber): CalendarDate {
  const { year, month, day } = civilDay(days);
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as CalendarDate;
}

/** Calendar days, not working days; negative moves back. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDay(dayNumber(date) + days);
}

/** The same day of the month `months` later; the last day of that month when it is shorter (31 January + 1 month = 28 or 29 February). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = civilDay(dayNumber(date));
  const monthIndex = year * 12 + (month - 1) + months;
  const newYear = Math.floor(monthIndex / 12);
  const newMonth = (monthIndex % 12) + 1;
  return dateOfDay(dayNumberOf(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth))));
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1-12. */
export function monthOf(date: CalendarDate): number {
  return civilDay(dayNumber(date)).month;
}

/** ISO weekday: Monday is 1, Sunday is 7. */
export function weekdayOf(date: CalendarDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** The ISO week of the calendar (1-53) with its year; not to be mistaken for the unemployment week. */
export function isoWeekOf(date: CalendarDate): { readonly isoYear: number; readonly isoWeek: number } {
  const thursday = dayNumber(date) - weekdayOf(date) + 4;
  const { year } = civilDay(thursday);
  return { isoYear: year, isoWeek: Math.floor((thursday - dayNumberOf(year, 1, 1)) / 7) + 1 };
}

import { addDays, type CalendarDate, civilDay, dateOfDay, type DayNumber, dayNumber, weekdayOf } from './calendar-date';
import { danishHolidays } from './danish-holidays';
import { DomainError } from './domain-error';
import type { Localised } from './localised';

/** A number of working days; negative counts back. Another type than `CalendarDays`, so that the two cannot be mixed up. */
export type WorkingDays = number & { readonly __brand: 'WorkingDays' };
/** A number of calendar days; negative counts back. */
export type CalendarDays = number & { readonly __brand: 'CalendarDays' };

export const workingDays = (days: number): WorkingDays => days as WorkingDays;
export const calendarDays = (days: number): CalendarDays => days as CalendarDays;

/** A municipality's own closing days, both bounds included. */
export interface ClosingDays {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly label: Localised;
}

/** The days a municipality works: Monday to Friday without Danish public holidays and its own closing days. */
export interface WorkingCalendar {
  isWorkingDay(day: CalendarDate): boolean;
  /** Null on a working day. */
  closedBecause(day: CalendarDate): Localised | null;
  /** The n-th working day after `day` (before it, when negative); 0 is the day itself, also when it is closed. */
  addWorkingDays(day: CalendarDate, days: WorkingDays): CalendarDate;
  /** The day itself or the last working day before it. */
  onOrBefore(day: CalendarDate): CalendarDate;
  /** The day itself or the first working day after it. */
  onOrAfter(day: CalendarDate): CalendarDate;
  /** Working days after `from` up to and including `to`; negative when `to` is earlier. To a working day it is what `addWorkingDays` takes. */
  workingDaysBetween(from: CalendarDate, to: CalendarDate): number;
}

const WEEKEND: Readonly<Record<number, Localised>> = { 6: { da: 'lørdag', en: 'Saturday' }, 7: { da: 'søndag', en: 'Sunday' } };

/** No municipality closes for longer; a calendar that does would have no answer. */
const LONGEST_CLOSURE_IN_DAYS = 400;

function findClosure(day: DayNumber, closing: readonly ClosingDays[]): Localised | null {
  const date = dateOfDay(day);
  const holiday = danishHolidays(civilDay(day).year).get(day);
  return holiday ?? closing.find(({ from, to }) => from <= date && date <= to)?.label ?? WEEKEND[weekdayOf(date)] ?? null;
}

/** Remembers each day it was asked about: build it once for a rule set. Throws `calendar.always_closed` when no working day is near. */
export function workingCalendar(closing: readonly ClosingDays[]): WorkingCalendar {
  const known = new Map<DayNumber, Localised | null>();

  const closure = (day: DayNumber): Localised | null => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const fresh = findClosure(day, closing);
    known.set(day, fresh);
    return fresh;
  };

  const nearest = (from: DayNumber, direction: 1 | -1): DayNumber => {
    for (let away = 0; away <= LONGEST_CLOSURE_IN_DAYS; away += 1) {
      if (closure(from + direction * away) === null) return from + direction * away;
    }
    throw new DomainError('calendar.always_closed', { day: dateOfDay(from) });
  };

  const countBetween = (from: DayNumber, to: DayNumber): number => {
    let count = 0;
    for (let day = from + 1; day <= to; day += 1) if (closure(day) === null) count += 1;
    return count;
  };

  return {
    isWorkingDay: (day) => closure(dayNumber(day)) === null,
    closedBecause: (day) => closure(dayNumber(day)),
    addWorkingDays: (date, days) => {
      const direction = days < 0 ? -1 : 1;
      let day = dayNumber(date);
      for (let left = Math.abs(days); left > 0; left -= 1) day = nearest(day + direction, direction);
      return dateOfDay(day);
    },
    onOrBefore: (day) => dateOfDay(nearest(dayNumber(day), -1)),
    onOrAfter: (day) => dateOfDay(nearest(dayNumber(day), 1)),
    workingDaysBetween: (from, to) => {
      const [first, last] = [dayNumber(from), dayNumber(to)];
      // Back: from the day before `from` down to `to`, as addWorkingDays walks it; `|| 0` because -0 is another value than 0.
      return last >= first ? countBetween(first, last) : -countBetween(last - 1, first - 1) || 0;
    },
  };
}

/** The day `days` calendar days later; closed days count. */
export function addCalendarDays(day: CalendarDate, days: CalendarDays): CalendarDate {
  return addDays(day, days);
}

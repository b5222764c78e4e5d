import { type CalendarDate, daysBetween } from '../shared/calendar-date';

/** More than a day after its day: nobody was awake to do it. Counts days, never hours, so that a night of 25 hours is one day. */
export function isLate(runOn: CalendarDate, today: CalendarDate): boolean {
  return daysBetween(runOn, today) > 1;
}

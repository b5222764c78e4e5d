import { calendarDate, type CalendarDate } from '../../domain/shared/calendar-date';

// Swedish writes dates as YYYY-MM-DD.
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day in Denmark at that instant, summer time included. */
export function danishDay(instant: Date): CalendarDate {
  return calendarDate(DAY.format(instant));
}

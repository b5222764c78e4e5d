import { type CalendarDate, civilDay, dayNumber } from './calendar-date';
import type { Localised } from './localised';

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day as people write it: 23.11.2026 in Danish, 23 November 2026 in English. */
export function formatDate(date: CalendarDate): Localised {
  const { year, month, day } = civilDay(dayNumber(date));
  return { da: `${date.slice(8, 10)}.${date.slice(5, 7)}.${year}`, en: `${day} ${ENGLISH_MONTHS[month - 1]} ${year}` };
}

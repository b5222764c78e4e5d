import type { Floor } from '../rulebook/floor';
import { addDays, type CalendarDate } from '../shared/calendar-date';
import type { Start } from './hold-on-the-last-day';

const MOST_STARTS = 12;

function later(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one > other ? one : other;
}

/**
 * Spells a cadence is proved on: from the first day rules and floor hold, with and without pauses, across a new year, and around every day on which
 * the floor's attendance rules or suspensions change (a conversation by phone may count one day and not the next).
 */
export function startsToTry(floor: Floor, validFrom: CalendarDate): Start[] {
  const first = later(floor.validFrom, validFrom);
  const inForce = (day: CalendarDate): boolean => day >= first && (floor.validTo === undefined || day < floor.validTo);
  const changes = [...floor.attendance, ...floor.suspensions].flatMap(({ from, to }) => [addDays(from, -90), from, ...(to ? [to] : [])]);
  const pauses = [
    { from: addDays(first, 59), to: addDays(first, 80) },
    { from: addDays(first, 201), to: addDays(first, 245) },
  ];
  const starts: Start[] = [
    { startedOn: first, pauses: [] },
    { startedOn: addDays(first, 17), pauses },
    { startedOn: addDays(first, 300), pauses: [] },
    ...changes.filter(inForce).map((startedOn) => ({ startedOn, pauses: [] })),
  ];
  return starts.slice(0, MOST_STARTS);
}

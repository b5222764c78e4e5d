import { type CalendarDate, civilDay, dateOfDay, type DayNumber, dayNumber, dayNumberOf, weekdayOf } from '../shared/calendar-date';

/** A time of day on the wall in Denmark, `HH:MM`. */
export type CivilTime = `${number}:${number}`;

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

function lastSundayOf(year: number, month: 3 | 10): DayNumber {
  const last = dayNumberOf(year, month, 31);
  return last - (weekdayOf(dateOfDay(last)) % 7);
}

function minutesOf(time: CivilTime): number {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (!match) throw new Error(`not a time of day: ${time}`);
  return Number(match[1]) * 60 + Number(match[2]);
}

/**
 * The instant (milliseconds since 1970-01-01 UTC) when clocks in Denmark show `time` on `day`. Summer time by the EU's rule, in force since 1996: from the
 * last Sunday of March to the last Sunday of October, both at 01:00 UTC. A time the spring night skips is the first instant after the gap; of a time the
 * autumn night has twice, the first.
 */
export function copenhagenInstant(day: CalendarDate, time: CivilTime): number {
  const days = dayNumber(day);
  const { year } = civilDay(days);
  const summerBegins = lastSundayOf(year, 3) * DAY_MS + HOUR_MS;
  const summerEnds = lastSundayOf(year, 10) * DAY_MS + HOUR_MS;
  const onTheWall = days * DAY_MS + minutesOf(time) * 60_000;
  const asSummer = onTheWall - 2 * HOUR_MS;
  const asWinter = onTheWall - HOUR_MS;
  if (asSummer >= summerBegins && asSummer < summerEnds) return asSummer;
  const isSkipped = asWinter >= summerBegins && asSummer < summerBegins;
  return isSkipped ? summerBegins : asWinter;
}

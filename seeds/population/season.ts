import { type CalendarDate, dateOfDay, dayNumber, type DayNumber, monthOf } from '../../server/domain/shared/calendar-date';
import type { SeededRandom } from '../../server/domain/shared/seeded-random';

/**
 * How many begin a spell in each month, January first, relative to an even year. Assumption: the sources say only that the season is June-September
 * and that it is the graduates (S2 5.4, 5.6); the others begin a little more often when fixed-term jobs end (January, July, August).
 */
export const GRADUATE_SEASON = [0.9, 1.0, 0.7, 0.5, 0.5, 1.4, 2.1, 1.8, 1.5, 0.7, 0.5, 0.4] as const;
export const EXPERIENCED_SEASON = [1.3, 1.0, 1.0, 0.9, 0.9, 1.0, 1.1, 1.1, 1.0, 0.9, 0.9, 0.9] as const;

const HIGHEST = Math.max(...GRADUATE_SEASON, ...EXPERIENCED_SEASON);

/** Relative intensity of the inflow on a day, in (0, 1]. */
export function seasonOn(day: CalendarDate, isGraduate: boolean): number {
  const season = isGraduate ? GRADUATE_SEASON : EXPERIENCED_SEASON;
  return (season[monthOf(day) - 1] ?? 1) / HIGHEST;
}

/** Draws the first day of a spell in the 365 days from `from`, by season. */
export function drawStart(random: SeededRandom, from: CalendarDate, isGraduate: boolean): CalendarDate {
  const first: DayNumber = dayNumber(from);
  for (;;) {
    const day = dateOfDay(first + random.integer(0, 364));
    if (random.next() < seasonOn(day, isGraduate)) return day;
  }
}

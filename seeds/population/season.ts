import { civilDay, dateOfDay, type DayNumber } from '../../server/domain/shared/calendar-date';
import type { SeededRandom } from '../../server/domain/shared/seeded-random';
import { GRADUATE_SHARE, type SpellStart } from './draw-background';
import { chance } from './draw-helpers';

/**
 * How many begin a spell in each month, January first, relative to an even year. Assumption: the sources say only that the season is June-September
 * and that it is the graduates (S2 5.4, 5.6); the others begin a little more often when fixed-term jobs end (January, July, August).
 */
export const GRADUATE_SEASON = [0.9, 1.0, 0.7, 0.5, 0.5, 1.4, 2.1, 1.8, 1.5, 0.7, 0.5, 0.4] as const;
export const EXPERIENCED_SEASON = [1.3, 1.0, 1.0, 0.9, 0.9, 1.0, 1.1, 1.1, 1.0, 0.9, 0.9, 0.9] as const;

const HIGHEST = Math.max(...GRADUATE_SEASON, ...EXPERIENCED_SEASON);

/** Relative intensity of the inflow in a month (1-12), in (0, 1]. */
export function seasonIn(month: number, isGraduate: boolean): number {
  const season = isGraduate ? GRADUATE_SEASON : EXPERIENCED_SEASON;
  return (season[month - 1] ?? 1) / HIGHEST;
}

/** Draws who begins a spell, and when in the `days` days from `from`: the share of graduates follows the season. */
export function drawSpellStart(random: SeededRandom, from: DayNumber, days: number): SpellStart {
  for (;;) {
    const isGraduate = chance(random, GRADUATE_SHARE);
    const day = from + random.integer(0, days - 1);
    if (random.next() < seasonIn(civilDay(day).month, isGraduate)) return { isGraduate, startedOn: dateOfDay(day) };
  }
}

import type { MeasureSlot, MeasureTaken } from '../../server/domain/decision';
import { addDays, type CalendarDate, dateOfDay, dayNumber, weekdayOf } from '../../server/domain/shared/calendar-date';
import { seededRandom } from '../../server/domain/shared/seeded-random';
import type { DemoCitizen } from './demo-citizen';
import { deriveSeed } from './derive-seed';
import { chance } from './draw-helpers';

/** Share of the measures that fell due and were begun in time; the rest stand overdue, so that there is something to do. Assumption. */
const BEGUN_SHARE = 0.93;

/** How long a measure lasts when nothing else is known, in weeks. Assumption. */
const USUAL_WEEKS = 4;

/** The last weekday not later than the day. */
function weekdayUpTo(day: CalendarDate): CalendarDate {
  const weekday = weekdayOf(day);
  return weekday > 5 ? addDays(day, 5 - weekday) : day;
}

/**
 * The same citizen with most of the measures that fell due before `asOf` begun. `slots` are those a decision without measures gave: the generator itself knows
 * no rules. A measure begins on a weekday between the day it opens and the day it is due, never before the spell and not in a pause.
 */
export function beginMeasures(citizen: DemoCitizen, slots: readonly MeasureSlot[], asOf: CalendarDate): DemoCitizen {
  const random = seededRandom(deriveSeed(`measures:${citizen.citizenNo}`));
  const { startedOn, pauses } = citizen.spell;
  const measures: MeasureTaken[] = [];
  for (const { id, opensOn, dueOn, state } of slots) {
    const isBegun = chance(random, BEGUN_SHARE);
    const place = random.next();
    if (!isBegun || dueOn === null || dueOn >= asOf || state === 'conditional') continue;
    const days = Math.max(dayNumber(dueOn) - dayNumber(opensOn), 0);
    const from = weekdayUpTo(dateOfDay(dayNumber(opensOn) + Math.floor(place * (days + 1))));
    const isPaused = pauses.some((pause) => from >= pause.from && (pause.to === undefined || from < pause.to));
    if (from < startedOn || isPaused) continue;
    const to = addDays(from, USUAL_WEEKS * 7);
    measures.push(to <= asOf ? { id, from, to } : { id, from });
  }
  return { ...citizen, spell: { ...citizen.spell, measures } };
}

import { addDays, type CalendarDate, daysBetween } from '../shared/calendar-date';
import type { SpellClock } from '../shared/spell-clock';
import type { Window } from '../rulebook/rule-set';

export interface DatedWindow {
  readonly opensOn: CalendarDate;
  /** Last day, included. */
  readonly dueOn: CalendarDate;
}

/** Puts dates on a window: weeks count active time; months are calendar months, shifted by pauses only where the floor says so. Null behind an open pause. */
export function resolveWindow(window: Window, clock: SpellClock, pausesShiftMonths: boolean): DatedWindow | null {
  if ('fromWeek' in window) {
    const opensOn = clock.firstDayOfWeek(window.fromWeek);
    const dueOn = clock.lastDayOfWeek(window.toWeek);
    return opensOn && dueOn ? { opensOn, dueOn } : null;
  }
  const opensOn = clock.monthsAfterStart(window.fromMonth - 1);
  const dueOn = addDays(clock.monthsAfterStart(window.toMonth), -1);
  if (!pausesShiftMonths) return { opensOn, dueOn };
  const shiftedOpen = clock.addActiveDays(clock.startedOn, daysBetween(clock.startedOn, opensOn));
  const shiftedDue = clock.addActiveDays(clock.startedOn, daysBetween(clock.startedOn, dueOn));
  return shiftedOpen && shiftedDue ? { opensOn: shiftedOpen, dueOn: shiftedDue } : null;
}

/**
 * The `index`-th (from 1) of `parts` equal parts of a window: whole weeks for a window in weeks, days for one in months.
 * Part i of weeks a-b is due at the end of week a - 1 + ceil(i × (b - a + 1) / parts) and opens the week after part i - 1 is due.
 */
export function partOfWindow(
  window: Window,
  parts: number,
  index: number,
  clock: SpellClock,
  pausesShiftMonths: boolean,
): DatedWindow | null {
  if ('fromWeek' in window) {
    const weeks = window.toWeek - window.fromWeek + 1;
    const dueWeek = window.fromWeek - 1 + Math.ceil((index * weeks) / parts);
    const opensWeek = Math.min(window.fromWeek + Math.ceil(((index - 1) * weeks) / parts), dueWeek);
    return resolveWindow({ fromWeek: opensWeek, toWeek: dueWeek }, clock, pausesShiftMonths);
  }
  const whole = resolveWindow(window, clock, pausesShiftMonths);
  if (whole === null) return null;
  const days = daysBetween(whole.opensOn, whole.dueOn) + 1;
  const opensAfter = Math.ceil(((index - 1) * days) / parts);
  return {
    opensOn: addDays(whole.opensOn, Math.min(opensAfter, days - 1)),
    dueOn: addDays(whole.opensOn, Math.ceil((index * days) / parts) - 1),
  };
}

import { addMonths, type CalendarDate, dateOfDay, dayNumber, type DayNumber } from './calendar-date';

/** `[from, to)`; without `to` the pause is still open. */
export interface Pause {
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
}

/**
 * Counts a spell's active days. Week 1 begins on the day the spell began; paused days do not count and shift everything after them.
 * Unemployment week = floor(active days since `startedOn` / 7) + 1.
 */
export interface SpellClock {
  readonly startedOn: CalendarDate;
  /** Active days in `[startedOn, day)`. 0 on the first day. */
  activeDaysBefore(date: CalendarDate): number;
  /** 1 on the first day; 0 before the spell began. During a pause: the week the pause interrupted. */
  weekOn(date: CalendarDate): number;
  /** First calendar day of unemployment week `week` (1 or later); `null` when an open pause hides it. */
  firstDayOfWeek(week: number): CalendarDate | null;
  /** Last calendar day of unemployment week `week`; `null` when an open pause hides it. */
  lastDayOfWeek(week: number): CalendarDate | null;
  /** The day `days` active days after `date`; `null` when an open pause hides it. */
  addActiveDays(date: CalendarDate, days: number): CalendarDate | null;
  /** The day `months` calendar months after the spell began; active time is not considered. */
  monthsAfterStart(months: number): CalendarDate;
}

interface Gap {
  readonly from: DayNumber;
  /** Infinity while open. */
  readonly to: DayNumber;
}

function mergeGaps(start: DayNumber, pauses: readonly Pause[]): Gap[] {
  const gaps = pauses
    .map((pause) => ({ from: Math.max(dayNumber(pause.from), start), to: pause.to === undefined ? Infinity : dayNumber(pause.to) }))
    .filter((gap) => gap.to > gap.from)
    .sort((left, right) => left.from - right.from);
  const merged: Gap[] = [];
  for (const gap of gaps) {
    const last = merged[merged.length - 1];
    if (last && gap.from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, gap.to) };
    else merged.push(gap);
  }
  return merged;
}

/** Pauses may overlap or touch (they are merged) and may begin before the spell (they are cut). */
export function spellClock(startedOn: CalendarDate, pauses: readonly Pause[]): SpellClock {
  const start = dayNumber(startedOn);
  const gaps = mergeGaps(start, pauses);

  const activeBefore = (day: DayNumber): number => {
    let active = day - start;
    for (const gap of gaps) {
      if (gap.from >= day) break;
      active -= Math.min(gap.to, day) - gap.from;
    }
    return active;
  };

  /** The calendar day that is the active day with this index (0 = the first day). */
  const dayAtIndex = (index: number): DayNumber | null => {
    let day = start + index;
    for (const gap of gaps) {
      if (gap.from > day) break;
      if (gap.to === Infinity) return null;
      day += gap.to - gap.from;
    }
    return day;
  };

  const dateAtIndex = (index: number): CalendarDate | null => {
    const day = dayAtIndex(index);
    return day === null ? null : dateOfDay(day);
  };

  return {
    startedOn,
    activeDaysBefore: (date) => activeBefore(dayNumber(date)),
    weekOn: (date) => {
      const day = dayNumber(date);
      if (day < start) return 0;
      return Math.floor(activeBefore(day) / 7) + 1;
    },
    firstDayOfWeek: (week) => dateAtIndex((week - 1) * 7),
    lastDayOfWeek: (week) => dateAtIndex(week * 7 - 1),
    addActiveDays: (date, days) => dateAtIndex(activeBefore(dayNumber(date)) + days),
    monthsAfterStart: (months) => addMonths(startedOn, months),
  };
}

import type { MeasureTiming } from '../rulebook/rule-set';
import type { CalendarDate } from '../shared/calendar-date';
import type { SpellClock } from '../shared/spell-clock';

export interface MeasureWindow {
  readonly opensOn: CalendarDate;
  /** Null for "from week n" without an end. */
  readonly dueOn: CalendarDate | null;
  readonly opensWeek: number;
  readonly dueWeek: number | null;
}

function weeksOf(timing: MeasureTiming): { readonly from: number; readonly to: number | null } {
  if ('in' in timing) return { from: timing.in, to: timing.in };
  if ('from' in timing) return { from: timing.from, to: timing.by ?? null };
  if ('after' in timing) return { from: timing.after + 1, to: timing.by ?? null };
  return { from: 1, to: timing.by };
}

/**
 * "In week n" opens on the first day of week n and is due on its last; "from week n" opens on the first day of n; "after week n" on the first
 * day of n + 1; "by week n" is open from the start and due on the last day of n. Null when an open pause hides a date.
 */
export function measureWindow(timing: MeasureTiming, deadlines: SpellClock): MeasureWindow | null {
  const { from, to } = weeksOf(timing);
  const opensOn = deadlines.firstDayOfWeek(from);
  if (opensOn === null) return null;
  const dueOn = to === null ? null : deadlines.lastDayOfWeek(to);
  if (to !== null && dueOn === null) return null;
  return { opensOn, dueOn, opensWeek: from, dueWeek: to };
}

import type { Clock } from './clock';
import { danishDay } from './danish-day';

/** A clock that stands still, for tests and for replaying a day: `fixedClock('2026-11-21T08:00:00Z')`. */
export function fixedClock(instant: string): Clock {
  const stands = new Date(instant);
  if (Number.isNaN(stands.getTime())) throw new Error(`not an instant: ${instant}`);
  return { today: () => danishDay(stands), now: () => new Date(stands) };
}

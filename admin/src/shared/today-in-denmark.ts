/** The day it is in Denmark at `now`, as YYYY-MM-DD, wherever the browser stands. */
export function todayInDenmark(now: Date): string {
  // Swedish is written 2026-11-23.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(now);
}

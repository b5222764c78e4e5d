const MILLISECONDS_A_DAY = 86_400_000;

/** The day before `date` (YYYY-MM-DD): periods are stored with the first day they no longer hold, and people say the last. */
export function lastDayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

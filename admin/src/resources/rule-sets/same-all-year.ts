/** The one number of all twelve months, or null where they differ (or there are none). */
export function sameAllYear(byMonth: readonly number[]): number | null {
  const [first] = byMonth;
  return first !== undefined && byMonth.every((number) => number === first) ? first : null;
}

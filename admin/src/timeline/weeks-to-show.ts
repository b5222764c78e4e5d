const ORDINARY = 78;
const QUARTER = 13;

/** How many weeks an axis needs: 78, and whole quarters more for a case that is nearly through them, so that at least the quarter ahead is seen. */
export function weeksToShow(nowWeek = 1): number {
  return Math.max(ORDINARY, Math.ceil((nowWeek + QUARTER) / QUARTER) * QUARTER);
}

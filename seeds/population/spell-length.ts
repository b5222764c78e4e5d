/** A spell that is not over after four years leaves the model: longer than any right to benefits. Assumption. */
export const LONGEST_WEEKS = 208;

/** The week after which S3 ("Ledighedens varighed") calls it time for the intensive effort. */
export const LONG_TERM_WEEKS = 39;

/**
 * How easily one leaves in a week, relative to weeks 5-26. Assumption: few jobs begin in the first month, and chances fall with time; the shape
 * is ours, the level is calibrated to S2 table 5.2.
 */
function paceOfWeek(week: number): number {
  if (week <= 4) return 0.6;
  if (week <= 26) return 1;
  return week <= LONG_TERM_WEEKS ? 0.9 : 0.75;
}

/** Sum of the paces of weeks 1..w. */
const CUMULATED_PACE: readonly number[] = (() => {
  const sums = [0];
  for (let week = 1; week <= LONGEST_WEEKS; week++) sums.push((sums[week - 1] ?? 0) + paceOfWeek(week));
  return sums;
})();

/** Share still unemployed after `week` whole weeks, for someone who leaves at `weeklyHazard` (per week, at pace 1). */
export function survival(weeklyHazard: number, week: number): number {
  if (week >= LONGEST_WEEKS) return 0;
  return Math.exp(-weeklyHazard * (CUMULATED_PACE[week] ?? 0));
}

/** Expected length in weeks. */
export function expectedWeeks(weeklyHazard: number): number {
  let sum = 0;
  for (let week = 0; week < LONGEST_WEEKS; week++) sum += Math.exp(-weeklyHazard * (CUMULATED_PACE[week] ?? 0));
  return sum;
}

/** The unemployment week, 1-208, in which the spell ends, from one uniform number in [0, 1): the higher, the longer. */
export function spellWeeks(uniform: number, weeklyHazard: number): number {
  const target = -Math.log(1 - uniform) / weeklyHazard;
  let low = 1;
  let high = LONGEST_WEEKS;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((CUMULATED_PACE[middle] ?? 0) >= target) high = middle;
    else low = middle + 1;
  }
  return low;
}

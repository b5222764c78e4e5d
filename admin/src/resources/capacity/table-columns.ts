const COLUMNS = 9;
const STEPS = [1, 2, 5, 10] as const;

/**
 * The numbers of full-time equivalents to show: S3's 1-9, or nine wider steps when more are needed (2, 4 … 18; 5 … 45; 10 … 90). `most` is the largest number that
 * should be in sight.
 */
export function tableColumns(most: number): readonly number[] {
  const step = STEPS.find((one) => one * COLUMNS >= most) ?? STEPS[STEPS.length - 1] ?? 1;
  return Array.from({ length: COLUMNS }, (_column, index) => (index + 1) * step);
}

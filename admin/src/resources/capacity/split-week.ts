/** Conversations a week as whole conversations a day on so many days. */
export interface SplitWeek {
  readonly days: number;
  readonly perDay: number;
  /** False when no whole number fits and the week is rounded down. */
  readonly isExact: boolean;
}

const MOST_PER_DAY = 20;

/** S3 plans with three conversation days; the others are tried when three do not part the week into whole conversations. */
const DAYS = [3, 4, 5, 2] as const;

/** No source says on how many days the week's conversations are held: S3's three, where they part evenly. */
export function splitWeek(perWeek: number): SplitWeek {
  const whole = DAYS.find((days) => Number.isInteger(perWeek / days) && perWeek / days >= 1 && perWeek / days <= MOST_PER_DAY);
  if (whole !== undefined) return { days: whole, perDay: perWeek / whole, isExact: true };
  return { days: 3, perDay: Math.min(MOST_PER_DAY, Math.max(1, Math.floor(perWeek / 3))), isExact: false };
}

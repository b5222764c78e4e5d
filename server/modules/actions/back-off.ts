const FIRST_MS = 1000;
const GROWTH = 4;
const LONGEST_MS = 3_600_000;
/** A delay is spread over this part of itself, so that what failed together does not come back together. */
const SPREAD = 0.25;

/** After so many failures a person has to look at it. */
export const MOST_ATTEMPTS = 8;

/** A number from 0 to 1 that belongs to the id: the same delay every time it is asked for, others for other ids. */
function shareOf(id: string): number {
  return Number.parseInt(id.replaceAll('-', '').slice(-6), 16) / 0xffffff;
}

/** Milliseconds until an action that has failed so many times (from 1) is tried again: 1 s, 4 s, 16 s … at most an hour, and up to a quarter less. */
export function backOff(failures: number, id: string): number {
  const full = Math.min(FIRST_MS * GROWTH ** (failures - 1), LONGEST_MS);
  return Math.round(full * (1 - SPREAD * shareOf(id)));
}

const QUARTER = 13;

/** Week 1 and the end of every quarter of a year: 1, 13, 26 … */
export function ticksOf(weeks: number): readonly number[] {
  return [1, ...Array.from({ length: Math.floor(weeks / QUARTER) }, (_, index) => (index + 1) * QUARTER)];
}

/** The ticks that have room for a date: all, or every second, third … The first and the last date stand inwards, which takes half a width more. */
export function datedTicks(weeks: number, pixelsAWeek: number, dateWidth: number): readonly number[] {
  const ticks = ticksOf(weeks);
  const every = ticks.findIndex((_, index) => index > 0 && (index * QUARTER - 1) * pixelsAWeek >= dateWidth * 1.5);
  if (every === -1) return ticks.slice(0, 1);
  return ticks.filter((_, index) => index % every === 0);
}

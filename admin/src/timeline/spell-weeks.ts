/** The part of a spell that its weeks depend on: `[from, to)`, an open pause has no `to`. Days are YYYY-MM-DD. */
export interface SpellDays {
  readonly startedOn: string;
  readonly pauses?: readonly { readonly from: string; readonly to?: string }[];
}

const DAY = 86_400_000;

function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);
}

function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Pauses may overlap, touch, or begin before the spell. */
function gapsOf({ startedOn, pauses = [] }: SpellDays): readonly Gap[] {
  const start = dayNumber(startedOn);
  const gaps = pauses
    .map(({ from, to }) => ({ from: Math.max(dayNumber(from), start), to: to === undefined ? Infinity : dayNumber(to) }))
    .filter(({ from, to }) => to > from)
    .sort((one, other) => one.from - other.from);
  return gaps.reduce<readonly Gap[]>((merged, gap) => {
    const last = merged.at(-1);
    return last && gap.from <= last.to ? [...merged.slice(0, -1), { from: last.from, to: Math.max(last.to, gap.to) }] : [...merged, gap];
  }, []);
}

/** The unemployment week a day lies in: paused days do not count, the first day is in week 1, days before it are in week 0. */
export function weekOn(spell: SpellDays, date: string): number {
  const start = dayNumber(spell.startedOn);
  const day = dayNumber(date);
  if (day < start) return 0;
  const paused = gapsOf(spell)
    .filter((gap) => gap.from < day)
    .reduce((days, gap) => days + Math.min(gap.to, day) - gap.from, 0);
  return Math.floor((day - start - paused) / 7) + 1;
}

/** The first day of unemployment week 1 or later; null when an open pause hides it. */
export function firstDayOfWeek(spell: SpellDays, week: number): string | null {
  let day = dayNumber(spell.startedOn) + (week - 1) * 7;
  for (const gap of gapsOf(spell)) {
    if (gap.from > day) break;
    if (gap.to === Infinity) return null;
    day += gap.to - gap.from;
  }
  return dateOf(day);
}

/** What a typed day turned out to be. `unreadable`: not (yet) written as a day; `impossible`: written as one that is in no calendar, or outside 1900-2199. */
export type ReadDay =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'impossible' };

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
/** 23.11.2026, 1.3.2026, 23-11-2026, 23/11 2026, 23/11-2026, 23 11 2026, 23112026. A year of two digits is half a year typed, or a guess. */
const DANISH = /^(\d{1,2})(?:[.\-/ ] ?)(\d{1,2})(?:[.\-/ ] ?)(\d{4})$|^(\d{2})(\d{2})(\d{4})$/;

function dayOf(year: number, month: number, day: number): ReadDay {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || year < 1900 || year > 2199) return { kind: 'impossible' };
  return { kind: 'day', day: date.toISOString().slice(0, 10) };
}

/** Reads a day as people type it, the day first; 30.02.2026 is impossible, never moved to March. */
export function readDay(typed: string): ReadDay {
  const text = typed.trim();
  if (text === '') return { kind: 'empty' };
  const iso = ISO.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const danish = DANISH.exec(text);
  if (!danish) return { kind: 'unreadable' };
  const [day, month, year] = danish[1] === undefined ? danish.slice(4) : danish.slice(1, 4);
  return dayOf(Number(year), Number(month), Number(day));
}

/** A day as it stands in its field: 2026-11-23 is 23.11.2026 in both languages; what was typed stays as it was typed. */
export function dayInField(typed: string): string {
  const iso = ISO.exec(typed);
  return iso ? `${iso[3]}.${iso[2]}.${iso[1]}` : typed;
}

const BETWEEN = '[\\s.\\-/_]{0,3}';

/** Looks ahead only, so that every digit of the text gets its turn as the first. What stands between the parts is no digit: nothing to try twice. */
const SHAPE = new RegExp(`(?<!\\d)(?=(\\d{2})${BETWEEN}(\\d{2})${BETWEEN}(\\d{2})${BETWEEN}\\d{4}(?!\\d))`, 'g');

/** UUIDs and hashes in hexadecimal: their digits run on by chance. A hash without a letter is none. */
const HEXADECIMAL =
  /(?<![0-9a-z])(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(?=[0-9]{0,127}[a-f])[0-9a-f]{32,128})(?![0-9a-z])/gi;

/** What people (and word processors) write for a dash, a slash, a full stop, and what nobody sees. NFKC has made wide digits and spaces plain. */
const DASHES = /[\p{Pd}\u2212\u2043]/gu;
const SLASHES = /[\u2044\u2215]/g;
const DOTS = /[\u00b7\u2022\u2219]/g;
const UNSEEN = /\p{Cf}/gu;

function isBirthDay(day: number, month: number, year: number): boolean {
  // Replacement numbers carry the day plus 60.
  const realDay = day > 60 ? day - 60 : day;
  if (month < 1 || month > 12 || realDay < 1) return false;
  if (month === 2) return realDay <= (year % 4 === 0 ? 29 : 28);
  return realDay <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
}

/** The text with one way to write each digit, dash, slash, dot and space. */
function fold(text: string): string {
  return text.normalize('NFKC').replace(UNSEEN, '').replace(DASHES, '-').replace(SLASHES, '/').replace(DOTS, '.');
}

function textLooksLikeCpr(text: string): boolean {
  // Most texts hold no digit of any kind, and most of the others nothing to fold.
  if (!/\p{N}/u.test(text)) return false;
  const plain = /^[ -~]*$/.test(text) ? text : fold(text);
  for (const match of plain.replace(HEXADECIMAL, 'x').matchAll(SHAPE)) {
    if (isBirthDay(Number(match[1]), Number(match[2]), Number(match[3]))) return true;
  }
  return false;
}

/**
 * Whether a text or a number holds what may be a CPR number: ten digits that begin with a day that exists, run together or parted after the day, the
 * month, the year (at most three of space, dash, dot, slash, underscore, however they are encoded). UUIDs and hexadecimal hashes are none.
 * Modulus 11 is not required: numbers without it are issued since 2007-10-01. A number may have lost its leading zero.
 */
export function looksLikeCpr(value: unknown): boolean {
  if (typeof value === 'string') return textLooksLikeCpr(value);
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 100_000_000 || value > 9_999_999_999) return false;
  return textLooksLikeCpr(String(value).padStart(10, '0'));
}

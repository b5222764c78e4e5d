const SHAPE = /(?<!\d)(\d{2})(\d{2})(\d{2})[- ]?\d{4}(?!\d)/g;

function isBirthDay(day: number, month: number, year: number): boolean {
  // Replacement numbers carry the day plus 60.
  const realDay = day > 60 ? day - 60 : day;
  if (month < 1 || month > 12 || realDay < 1) return false;
  if (month === 2) return realDay <= (year % 4 === 0 ? 29 : 28);
  return realDay <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
}

function textLooksLikeCpr(text: string): boolean {
  for (const match of text.slice(0, 10_000).matchAll(SHAPE)) {
    if (isBirthDay(Number(match[1]), Number(match[2]), Number(match[3]))) return true;
  }
  return false;
}

/**
 * Whether a text or a number holds what may be a CPR number: ten digits, or six and four with a dash or space, that begin with a day that exists.
 * Modulus 11 is not required: numbers without it are issued since 2007-10-01. A number may have lost its leading zero.
 */
export function looksLikeCpr(value: unknown): boolean {
  if (typeof value === 'string') return textLooksLikeCpr(value);
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 100_000_000 || value > 9_999_999_999) return false;
  return textLooksLikeCpr(String(value).padStart(10, '0'));
}

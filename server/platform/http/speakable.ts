/** Longer values help nobody and may be a page of somebody's text. */
const LONGEST = 80;

/** Runs of digits that could be (part of) a CPR number, however they are parted. Broader than the refusal on purpose. */
const DIGITS = /\d{6}[- ]?\d{4}|\d{9,}/g;

const CONTROL = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Makes a value safe to repeat in an answer or a log line: short, on one line, and without anything that could be a CPR number. */
export function speakable(value: unknown): string {
  const text = Array.isArray(value) ? value.map(String).join(', ') : String(value);
  const clean = text.slice(0, 2000).replace(CONTROL, ' ').replace(DIGITS, '…');
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST)}…` : clean;
}

/** A JSON path or URL path with the same care, but long enough for a real one. */
export function speakablePath(path: string): string {
  return path.slice(0, 300).replace(CONTROL, ' ').replace(DIGITS, '…');
}

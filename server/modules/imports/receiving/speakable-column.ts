import { looksLikeCpr } from '../../../domain/facts/looks-like-cpr';

/** A column's name as it may be kept and shown: a short one of letters that cannot be a person's number; else its place in the file. */
export function speakableColumn(name: string, index: number): string {
  const text = name.trim();
  const isPlain = /^\p{L}[\p{L}\p{N} ._/()-]{0,59}$/u.test(text) && !/\d{4}/.test(text) && !looksLikeCpr(text);
  return isPlain ? text : `#${index + 1}`;
}

/** Whether the first line holds a citizen instead of names of columns: a day, a number, an address or a CPR number among its cells. */
export function looksLikeRow(cells: readonly string[]): boolean {
  return cells.some((cell) => looksLikeCpr(cell) || /@|^\s*\d[\d.,/-]*\s*$/.test(cell));
}

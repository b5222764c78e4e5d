import { looksLikeCpr } from '../../domain/facts/looks-like-cpr';
import { isUuid } from './uuid';

/** Longer values help nobody and may be a page of somebody's text. */
const LONGEST = 80;
const LONGEST_LIST = 400;

/** Runs of digits that could be (part of) a CPR number, however they are parted. Broader than the refusal on purpose. */
const DIGITS = /\d{6}[- ]?\d{4}|\d{9,}/g;

const CONTROL = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Makes a value safe to repeat in an answer or a log line: short, on one line, and without anything that could be a CPR number. */
export function speakable(value: unknown): string {
  if (Array.isArray(value)) return shorten(value.slice(0, 100).map(speakable).join(', '), LONGEST_LIST);
  return shorten(clean(String(value).slice(0, 2000)), LONGEST);
}

/** A JSON path or URL path with the same care, but long enough for a real one. */
export function speakablePath(path: string): string {
  const spoken = path
    .slice(0, 2000)
    .split('/')
    .map((part) => (isUuid(part) ? part : clean(part)))
    .join('/');
  return looksLikeCpr(spoken) || looksLikeCpr(decoded(spoken)) ? '…' : shorten(spoken, LONGEST_LIST);
}

/** An address with its percent codes read; what they stand for is a space when it is no UTF-8. */
function decoded(path: string): string {
  return path.replace(/(?:%[0-9a-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return ' ';
    }
  });
}

function clean(text: string): string {
  const plain = text.replace(CONTROL, ' ').replace(DIGITS, '…');
  // A number in a spelling that only the refusal knows: nothing of the text is worth repeating.
  return looksLikeCpr(plain) ? '…' : plain;
}

function shorten(text: string, atMost: number): string {
  return text.length > atMost ? `${text.slice(0, atMost)}…` : text;
}

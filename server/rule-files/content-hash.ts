import { createHash } from 'node:crypto';

/**
 * The one text of a JSON value: keys sorted by code unit, no white space, absent and `undefined` keys alike. Throws a TypeError for what JSON cannot hold
 * (functions, NaN, a missing list element). Recursive: bound the value with `checkSize` first.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${Array.from(value as readonly unknown[], canonicalJson).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`JSON cannot hold ${typeof value === 'number' ? String(value) : typeof value}`);
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(',')}}`;
}

/** sha256 in hex over the canonical JSON: equal content has an equal hash, whatever the order of its keys or the files it came from. */
export function contentHash(document: unknown): string {
  return createHash('sha256').update(canonicalJson(document), 'utf8').digest('hex');
}

import { looksLikeCpr } from '../../../domain/facts/looks-like-cpr';
import { type CalendarDate, isCalendarDate } from '../../../domain/shared/calendar-date';
import { type Cpr, readCpr } from '../../../domain/shared/cpr';
import { DomainError } from '../../../domain/shared/domain-error';
import type { RawRow } from './read-raw-row';

const DANISH_DATE = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;
/** Enough to tell an address from a remark; the mail server knows the rest. */
const EMAIL = /^[^\s@<>"',;]{1,64}@[^\s@<>"',;]{1,190}\.[^\s@<>"',;.]{2,24}$/;

/** The text of a field; undefined where it is empty. A number of JSON is its digits. Throws `import.not_text`, `.control_character` and `.too_long`. */
export function readText(row: RawRow, field: string, most: number): string | undefined {
  const value = row.get(field);
  if (value === undefined) return undefined;
  if (typeof value !== 'string' && !Number.isSafeInteger(value)) throw new DomainError('import.not_text', {}, field);
  const text = String(value).trim().normalize('NFC');
  if (/\p{Cc}/u.test(text)) throw new DomainError('import.control_character', {}, field);
  if (text.length > most) throw new DomainError('import.too_long', { most }, field);
  return text;
}

/** Throws `import.empty` where the field is empty. */
export function required<T>(value: T | undefined, field: string): T {
  if (value === undefined) throw new DomainError('import.empty', {}, field);
  return value;
}

/** `2026-11-23`, `23.11.2026`, `23-11-2026` or `23/11/2026`. Throws `row.invalid_date`. */
export function readDay(row: RawRow, field: string): CalendarDate | undefined {
  const text = readText(row, field, 40);
  if (text === undefined) return undefined;
  const danish = DANISH_DATE.exec(text);
  const iso = danish ? `${danish[3]}-${String(danish[2]).padStart(2, '0')}-${String(danish[1]).padStart(2, '0')}` : text;
  if (!isCalendarDate(iso)) throw new DomainError('row.invalid_date', {}, field);
  return iso;
}

/** The other system's id of a citizen. Throws `import.external_id_is_cpr`, or it would stand in lists and logs. */
export function readExternalId(row: RawRow): string {
  const id = required(readText(row, 'externalId', 100), 'externalId');
  if (looksLikeCpr(id)) throw new DomainError('import.external_id_is_cpr', {}, 'externalId');
  return id;
}

/** Throws `import.looks_like_cpr`: names are shown where numbers are not. */
export function readName(row: RawRow, field: string, most: number): string | undefined {
  const name = readText(row, field, most);
  if (looksLikeCpr(name)) throw new DomainError('import.looks_like_cpr', {}, field);
  return name;
}

/** Throws `import.invalid_email`. */
export function readEmail(row: RawRow): string | undefined {
  const email = readName(row, 'email', 254);
  if (email !== undefined && !EMAIL.test(email)) throw new DomainError('import.invalid_email', {}, 'email');
  return email;
}

/** A spreadsheet that took it for a number has lost a leading zero; nine digits get it back. Throws `cpr.invalid`. */
export function readCprField(row: RawRow): Cpr | undefined {
  const text = readText(row, 'cpr', 40);
  if (text === undefined) return undefined;
  const cpr = readCpr(/^\d{9}$/.test(text) ? `0${text}` : text);
  if (cpr === null) throw new DomainError('cpr.invalid', {}, 'cpr');
  return cpr;
}

/** One of a closed list by its code or one of its names, without case. Throws `row.not_in_list` with the names. */
export function readChoice<T extends string>(row: RawRow, field: string, choices: readonly (readonly [T, ...string[]])[]): T | undefined {
  const text = readText(row, field, 100)?.toLowerCase();
  if (text === undefined) return undefined;
  const found = choices.find((names) => names.some((name) => name.toLowerCase() === text));
  if (!found) throw new DomainError('row.not_in_list', { allowed: choices.map(([code, name]) => name ?? code) }, field);
  return found[0];
}

import { daysInMonth } from './calendar-date';

/** A Danish personal number: ten digits that begin with a day that exists. */
export type Cpr = string & { readonly __brand: 'Cpr' };

/** Six digits, at most one hyphen or space (as people and word processors write it), four digits. */
const SHAPE = /^(\d{2})(\d{2})(\d{2})[-\u2010-\u2013 \u00a0]?(\d{4})$/;

/** The day of a replacement number (erstatningspersonnummer) is the real day plus this. */
const REPLACEMENT = 60;

/**
 * The full year of birth from the two digits of the year and the seventh digit, by the CPR office's table ("Personnummeret i CPR"): 0-3 the 1900s;
 * 4 and 9 the 2000s up to 36, else the 1900s; 5-8 the 2000s up to 57, else the 1800s.
 */
function yearOfBirth(year: number, seventh: number): number {
  if (seventh <= 3) return 1900 + year;
  if (seventh === 4 || seventh === 9) return (year <= 36 ? 2000 : 1900) + year;
  return (year <= 57 ? 2000 : 1800) + year;
}

/**
 * Reads a CPR number, with or without a hyphen; null when the text is none: another shape, or a day that does not exist in the year the seventh digit
 * says. Modulus 11 is not required (numbers without it are issued since 2007-10-01). Replacement numbers (day plus 60) are read.
 */
export function readCpr(text: string): Cpr | null {
  const match = SHAPE.exec(text.trim());
  if (!match) return null;
  const [, dayText = '', monthText = '', yearText = '', serial = ''] = match;
  const written = Number(dayText);
  const day = written > REPLACEMENT ? written - REPLACEMENT : written;
  const month = Number(monthText);
  if (month < 1 || month > 12 || day < 1) return null;
  if (day > daysInMonth(yearOfBirth(Number(yearText), Number(serial.charAt(0))), month)) return null;
  return `${dayText}${monthText}${yearText}${serial}` as Cpr;
}

/** What may be shown without a purpose: the day of birth, and nothing of the last four digits (`010165-••••`). */
export function maskCpr(cpr: Cpr): string {
  return `${cpr.slice(0, 6)}-••••`;
}

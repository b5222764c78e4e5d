import { type Cpr, readCpr } from '../../domain/shared/cpr';

const DAYS = 28;
const MONTHS = 12;

/**
 * A CPR number that cannot have been issued: of somebody born in 2036 (year 36 with a seventh digit of 4). Another one for each index, up to 100 times all
 * days of a year.
 */
export function demoCpr(index: number): Cpr {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = 1 + (index % DAYS);
  const month = 1 + (Math.floor(index / DAYS) % MONTHS);
  const serial = 4000 + Math.floor(index / (DAYS * MONTHS));
  const cpr = readCpr(`${two(day)}${two(month)}36${serial}`);
  if (!cpr) throw new Error('a demo number has the form of a CPR number');
  return cpr;
}

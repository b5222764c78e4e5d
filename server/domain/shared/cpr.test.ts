import fc from 'fast-check';
import { looksLikeCpr } from '../facts/looks-like-cpr';
import { maskCpr, readCpr } from './cpr';

const two = (value: number): string => String(value).padStart(2, '0');

/** Which century the table of "Personnummeret i CPR" gives, row by row. */
const TABLE: readonly [digits: string, years: readonly [number, number], century: number][] = [
  ['0123', [0, 99], 1900],
  ['49', [0, 36], 2000],
  ['49', [37, 99], 1900],
  ['5678', [0, 57], 2000],
  ['5678', [58, 99], 1800],
];

/** A day that exists in the century its seventh digit says, with the digits that follow. JavaScript's own calendar decides what exists. */
const numbers = fc
  .constantFrom(...TABLE)
  .chain(([digits, [from, to], century]) =>
    fc.record({
      year: fc.integer({ min: from, max: to }).map((year) => century + year),
      dayOfYear: fc.integer({ min: 0, max: 364 }),
      seventh: fc.constantFrom(...digits),
      rest: fc.integer({ min: 0, max: 999 }),
      replacement: fc.boolean(),
    }),
  )
  .map(({ year, dayOfYear, seventh, rest, replacement }) => {
    const birth = new Date(Date.UTC(year, 0, 1 + dayOfYear));
    const day = birth.getUTCDate() + (replacement ? 60 : 0);
    const date = `${two(day)}${two(birth.getUTCMonth() + 1)}${two(year % 100)}`;
    return { date, serial: `${seventh}${String(rest).padStart(3, '0')}` };
  });

describe('a CPR number', () => {
  test('is read with and without a hyphen as the same ten digits, whatever modulus 11 says', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom('', '-', '\u2013', ' '), fc.constantFrom('', ' ', '\t'), ({ date, serial }, between, around) => {
        expect(readCpr(`${around}${date}${between}${serial}${around}`)).toBe(date + serial);
      }),
    );
  });

  test('is also known to the check that keeps them out of everything else', () => {
    fc.assert(fc.property(numbers, ({ date, serial }) => expect(looksLikeCpr(`${date}-${serial}`)).toBe(true)));
  });

  test('masked holds the day of birth and none of the last four digits', () => {
    fc.assert(
      fc.property(numbers, ({ date, serial }) => {
        const cpr = readCpr(date + serial);
        expect(cpr === null ? null : maskCpr(cpr)).toBe(`${date}-••••`);
      }),
    );
  });

  it.each([
    ['29 February 2000, a leap year (seventh digit 4)', '290200-4000'],
    ['29 February 1964', '290264-1115'],
    ['29 February 1936 by seventh digit 0', '290236-0000'],
    ['29 February 2036 by seventh digit 9', '290236-9000'],
    ['a number issued without modulus 11', '010190-1234'],
    ['31 December 1999', '311299-3999'],
    ['a replacement number', '610165-1234'],
  ])('%s is one', (_, text) => {
    expect(readCpr(text)).toBe(text.replace('-', ''));
  });

  it.each([
    ['29 February 1900 is no leap day (seventh digit 0)', '290200-0000'],
    ['29 February 1937 (seventh digit 4 and year 37)', '290237-4000'],
    ['30 February', '300264-1115'],
    ['31 April', '310465-1234'],
    ['month 13', '011365-1234'],
    ['month 0', '010065-1234'],
    ['day 0', '000165-1234'],
    ['day 60, the replacement of day 0', '600165-1234'],
    ['day 92', '920165-1234'],
    ['nine digits', '10165-1234'],
    ['eleven digits', '0101651-1234'],
    ['two hyphens', '010165--1234'],
    ['dots in the day', '01.01.65-1234'],
    ['a letter', '010165-123A'],
    ['masked', '010165-••••'],
    ['other digits than ours', '\uff10\uff11\uff10\uff11\uff16\uff15-1234'],
    ['nothing', ''],
  ])('%s: none', (_, text) => {
    expect(readCpr(text)).toBeNull();
  });
});

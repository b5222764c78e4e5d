import { type Localised } from '../api/types';
import { type Language } from './language';

/** Numbers, days, amounts and units as people in Denmark write them; the one place the console formats them. */

const ENGLISH_MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DANISH_MONTHS = 'januar februar marts april maj juni juli august september oktober november december'.split(' ');

const DANISH_WEEKDAYS = 'søndag mandag tirsdag onsdag torsdag fredag lørdag'.split(' ');
const ENGLISH_WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** Digits of a finite number without an exponent: 1e-7 is 0.0000001. */
function decimalText(value: number): string {
  const [mantissa = '', exponent] = Math.abs(value).toString().split('e');
  if (exponent === undefined) return mantissa;
  const [whole = '', fraction = ''] = mantissa.split('.');
  const shift = Number(exponent);
  if (shift > 0) return whole + fraction.padEnd(shift, '0');
  return `0.${'0'.repeat(-shift - 1)}${whole}${fraction}`;
}

function grouped(whole: string, separator: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, separator);
}

/** 1234.5 is 1.234,5 in Danish and 1,234.5 in English: every digit, none invented, the same in every browser. `digits` rounds to so many decimals. */
export function formatNumber(value: number, language: Language, digits?: number): string {
  if (!Number.isFinite(value)) return '–';
  const text = digits === undefined ? decimalText(value) : Math.abs(value).toFixed(digits);
  const [whole = '0', fraction] = text.split('.');
  const sign = value < 0 && /[1-9]/.test(text) ? '-' : '';
  const [thousands, decimals] = language === 'da' ? ['.', ','] : [',', '.'];
  return `${sign}${grouped(whole, thousands)}${fraction === undefined ? '' : `${decimals}${fraction}`}`;
}

/** An amount in øre as kroner: 123450 is 1.234,50 kr. and DKK 1,234.50; whole kroner have no decimals. */
export function formatKroner(oere: number, language: Language): string {
  const amount = formatNumber(oere / 100, language, oere % 100 === 0 ? 0 : 2);
  return language === 'da' ? `${amount} kr.` : `DKK ${amount}`;
}

/** A fraction as per cent: 0.155 is 15,5 % and 15.5%. At most `digits` decimals (1), and no empty ones. */
export function formatPercent(share: number, language: Language, digits = 1): string {
  const percent = formatNumber(Number((share * 100).toFixed(digits)), language);
  return language === 'da' ? `${percent} %` : `${percent}%`;
}

/** 2026-11-23 is 23.11.2026 in Danish and 23 November 2026 in English. What is no such day comes back as it is. */
export function formatDate(date: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const month = match && ENGLISH_MONTHS[Number(match[2]) - 1];
  if (!match || !month) return date;
  return language === 'da' ? `${match[3]}.${match[2]}.${match[1]}` : `${Number(match[3])} ${month} ${match[1]}`;
}

/** The weekday of a day YYYY-MM-DD: mandag, Monday. Empty for what is no day. */
export function formatWeekday(date: string, language: Language): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return (language === 'da' ? DANISH_WEEKDAYS : ENGLISH_WEEKDAYS)[weekday] ?? '';
}

/** An instant as it is on a Danish clock: 23.11.2026 kl. 14.05 and 23 November 2026 at 14:05. What is no instant comes back as it is. */
export function formatInstant(instant: string, language: Language): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return instant;
  const options = { timeZone: 'Europe/Copenhagen', dateStyle: 'short', timeStyle: 'short' } as const;
  // Swedish is written 2026-11-23 14:05.
  const [day = '', time = ''] = new Intl.DateTimeFormat('sv-SE', options).format(moment).split(' ');
  return language === 'da' ? `${formatDate(day, 'da')} kl. ${time.replace(':', '.')}` : `${formatDate(day, 'en')} at ${time}`;
}

/** The name of month 1-12: januar, January. */
export function formatMonth(month: number, language: Language): string {
  return (language === 'da' ? DANISH_MONTHS : ENGLISH_MONTHS)[month - 1] ?? String(month);
}

/** The words between first and last, both included: 5-15; one number when they are the same. */
export function formatRange(from: number, to: number, language: Language): string {
  return from === to ? formatNumber(from, language) : `${formatNumber(from, language)}-${formatNumber(to, language)}`;
}

/** Things joined with commas and a last word: "a, b eller c". */
export function formatList(parts: readonly string[], last: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`;
}

interface Unit {
  readonly unit?: Localised;
  readonly unitSingular?: Localised;
}

/** The word for the unit after a number: 1 måned, 6 måneder, 0,2 uge; 1 month, 0.2 weeks. Empty without a unit. */
export function plural(value: number, { unit, unitSingular }: Unit, language: Language): string {
  const size = Math.abs(value);
  const isOne = language === 'da' ? size > 0 && size <= 1 : size === 1;
  return ((isOne && unitSingular) || unit)?.[language] ?? '';
}

/** A count with its word: 1 samtale, 6 samtaler. */
export function formatCount(value: number, one: string, many: string, language: Language): string {
  return `${formatNumber(value, language)} ${value === 1 ? one : many}`;
}

/** The first letter large, the rest as it is. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

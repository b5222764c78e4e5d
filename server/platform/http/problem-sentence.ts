import { isCalendarDate } from '../../domain/shared/calendar-date';
import { formatDate } from '../../domain/shared/format-date';
import type { Localised } from '../../domain/shared/localised';
import { kindWords } from './kind-words';
import { PROBLEM_TEXTS } from './problem-texts';
import { speakable } from './speakable';

type Details = Readonly<Record<string, unknown>>;

function isGiven(details: Details, name: string): boolean {
  const value = Object.hasOwn(details, name) ? details[name] : undefined;
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

/** A value in words: kinds by name, days as people write them, everything else as it is, made safe. */
function said(value: unknown, expected: unknown, language: keyof Localised): string {
  if (Array.isArray(value) && value.every(isCalendarDate)) return speakable(value.map((day) => formatDate(day)[language]));
  if (isCalendarDate(value)) return formatDate(value)[language];
  return kindWords(value, expected)?.[language] ?? speakable(value);
}

/** Fills in `{name}`; a part in `[[…]]` is left out when one of its names has no value. */
function fill(template: string, details: Details, language: keyof Localised): string {
  const whole = template.replace(/\[\[(.*?)\]\]/g, (_, part: string) =>
    [...part.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => isGiven(details, name)) ? part : '',
  );
  return whole.replace(/\{(\w+)\}/g, (_, name: string) =>
    isGiven(details, name) ? said(details[name], details['expected'], language) : '…',
  );
}

/** The sentence for a code in both languages, safe to show: values are shortened and never hold what could be a CPR number. */
export function problemSentence(code: string, details: Details): Localised {
  const text = PROBLEM_TEXTS.get(code) ?? PROBLEM_TEXTS.get('request.refused');
  if (!text) throw new Error('request.refused has no text');
  return { da: fill(text.sentence.da, details, 'da'), en: fill(text.sentence.en, details, 'en') };
}

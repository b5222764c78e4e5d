import { type Schema } from '../api/types';
import { formatNumber } from './format';
import { type Language } from './language';

/** When a measure is given, in unemployment weeks: "I uge 13", "Fra uge 1 til uge 13", "Efter uge 5", "Senest ved udgangen af uge 12". Last weeks are included. */
export function timingSentence(timing: Schema<'Measure'>['timing'], language: Language): string {
  const week = (number: number): string => `${language === 'da' ? 'uge' : 'week'} ${formatNumber(number, language)}`;
  const by = (number: number): string => (language === 'da' ? `senest ved udgangen af ${week(number)}` : `by the end of ${week(number)}`);
  if ('in' in timing) return `${language === 'da' ? 'I' : 'In'} ${week(timing.in)}`;
  if ('from' in timing) {
    if (timing.by === timing.from) return timingSentence({ in: timing.from }, language);
    const from = `${language === 'da' ? 'Fra' : 'From'} ${week(timing.from)}`;
    return timing.by === undefined ? from : `${from} ${language === 'da' ? 'til' : 'to'} ${week(timing.by)}`;
  }
  if ('after' in timing) {
    const after = `${language === 'da' ? 'Efter' : 'After'} ${week(timing.after)}`;
    return timing.by === undefined ? after : `${after}, ${by(timing.by)}`;
  }
  const text = by(timing.by);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

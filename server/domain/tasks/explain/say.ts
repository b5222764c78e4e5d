import type { CalendarDate } from '../../shared/calendar-date';
import { formatDate } from '../../shared/format-date';
import type { Localised } from '../../shared/localised';

/** One sentence in both languages; `{0}`, `{1}` … stand for the parts, each said in the sentence's own language. */
export function say(da: string, en: string, ...parts: readonly (Localised | number)[]): Localised {
  const fill = (text: string, language: keyof Localised): string =>
    text.replace(/\{(\d)\}/g, (_whole, index: string) => {
      const part = parts[Number(index)];
      return typeof part === 'object' ? part[language] : String(part ?? '');
    });
  return { da: fill(da, 'da'), en: fill(en, 'en') };
}

export const day = (date: CalendarDate): Localised => formatDate(date);

export const days = (number: number): Localised =>
  number === 1 ? { da: '1 dag', en: '1 day' } : { da: `${number} dage`, en: `${number} days` };

export const weeks = (number: number): Localised =>
  number === 1 ? { da: '1 uge', en: '1 week' } : { da: `${number} uger`, en: `${number} weeks` };

/** "a", "a og b", "a, b og c". */
export function list(items: readonly Localised[]): Localised {
  const join = (words: readonly string[], and: string): string =>
    words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}`;
  const [da, en] = [items.map((item) => item.da), items.map((item) => item.en)];
  return { da: join(da, 'og'), en: join(en, 'and') };
}

import { formatDate } from '../../shared/format-date';
import type { Localised } from '../../shared/localised';
import type { TaskWindow } from '../task';

/** The days themselves, where nothing more can be said about how they came about. */
export function windowWords({ opensOn, dueOn, latestOn }: TaskWindow): Localised[] {
  const [opens, due, latest] = [formatDate(opensOn), dueOn && formatDate(dueOn), latestOn && formatDate(latestOn)];
  const words: Localised[] = [
    due
      ? {
          da: `Opgaven åbner ${opens.da} og skal være løst senest ${due.da}.`,
          en: `The task opens on ${opens.en} and is due by ${due.en}.`,
        }
      : { da: `Opgaven åbner ${opens.da}. Ingen regel sætter en frist.`, en: `The task opens on ${opens.en}. No rule sets a due day.` },
  ];
  if (latest) words.push({ da: `Efter loven er sidste dag ${latest.da}.`, en: `By law the last day is ${latest.en}.` });
  return words;
}

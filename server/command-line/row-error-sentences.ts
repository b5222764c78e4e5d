import type { Localised } from '../domain/shared/localised';
import { problemSentence } from '../platform/http/problem-sentence';
import type { RowError } from './decide-batch';

const INTERNAL: Localised = {
  da: 'Der skete en fejl hos os. Rækken er ikke afgjort; meld den gerne.',
  en: 'Something went wrong on our side. The row was not decided; please report it.',
};

/** The sentence for an error of a row or a file, in both languages, without any value from the file. */
export function errorSentences(error: Pick<RowError, 'code' | 'field' | 'details'>): Localised {
  return error.code === 'internal' ? INTERNAL : problemSentence(error.code, error.details);
}

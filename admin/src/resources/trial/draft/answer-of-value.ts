import { type FactValue } from '../../../api/types';
import { type Language } from '../../../sentences';
import { type FactAnswer } from './fact-answer';
import { numberInField } from '../../../shared/read-number';

/** A value as the answer that stands for it in its field; unknown is no answer. */
export function answerOfValue(value: FactValue | null | undefined, language: Language): FactAnswer | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value;
  return typeof value === 'number' ? numberInField(value, language) : String(value);
}

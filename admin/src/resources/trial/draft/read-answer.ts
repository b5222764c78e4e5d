import { type Fact, type FactValue } from '../../../api/types';
import { formatNumber, type Language } from '../../../sentences';
import { type FactAnswer } from './fact-answer';
import { dayProblem } from '../../../shared/field/day-problem';
import { type FieldProblem } from '../../../shared/field/field-problem';
import { readDay } from '../../../shared/field/read-day';
import { readNumber } from '../../../shared/read-number';

/** What an answer says: unknown is a value of its own, never no. */
export type ReadAnswer =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'known'; readonly value: FactValue }
  | { readonly kind: 'wrong'; readonly problem: FieldProblem };

const UNKNOWN: ReadAnswer = { kind: 'unknown' };
const known = (value: FactValue): ReadAnswer => ({ kind: 'known', value });
const wrong = (problem: FieldProblem): ReadAnswer => ({ kind: 'wrong', problem });

function readAmount(fact: Fact, typed: string, language: Language): ReadAnswer {
  const value = readNumber(typed, language);
  if (value === null) return wrong({ text: 'trial.problem.notNumber', mayBeHalfTyped: typed === '-' });
  if (fact.type === 'integer' && !Number.isInteger(value)) return wrong({ text: 'trial.problem.notWhole', mayBeHalfTyped: false });
  const { min = -Infinity, max = Infinity } = fact;
  const values = { min: formatNumber(min, language), max: formatNumber(max, language), unit: fact.unit?.[language] ?? '' };
  if (value > max) return wrong({ text: 'trial.problem.tooHigh', values, mayBeHalfTyped: false });
  if (value < min) return wrong({ text: 'trial.problem.tooLow', values, mayBeHalfTyped: value >= 0 });
  return known(value);
}

function readDate(typed: string): ReadAnswer {
  const read = readDay(typed);
  if (read.kind === 'day') return known(read.day);
  return wrong(dayProblem(read.kind));
}

/** Reads the answer to one fact the way the service will, so that a wrong one is said at its field and is never sent. */
export function readAnswer(fact: Fact, answer: FactAnswer | undefined, language: Language): ReadAnswer {
  if (answer === undefined) return UNKNOWN;
  if (typeof answer !== 'string') return fact.type === 'set' ? known([...answer]) : UNKNOWN;
  const typed = answer.trim();
  if (typed === '') return UNKNOWN;
  switch (fact.type) {
    case 'boolean':
      return typed === 'true' ? known(true) : typed === 'false' ? known(false) : UNKNOWN;
    case 'enum':
      return fact.values?.some(({ value }) => value === typed) ? known(typed) : UNKNOWN;
    case 'date':
      return readDate(typed);
    case 'set':
      return UNKNOWN;
    case 'integer':
    case 'number':
      return readAmount(fact, typed, language);
  }
}

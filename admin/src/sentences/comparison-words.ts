import { type Schema } from '../api/types';
import { type Language } from './language';

export type Operator = Extract<Schema<'Condition'>, { operator: unknown }>['operator'];
type Compared = 'lessThan' | 'lessThanInclusive' | 'greaterThan' | 'greaterThanInclusive' | 'equal';
type Words = Readonly<Record<Language, Readonly<Record<Compared, string>>>>;

const AMOUNT: Words = {
  da: { lessThan: 'under', lessThanInclusive: 'højst', greaterThan: 'over', greaterThanInclusive: 'mindst', equal: 'netop' },
  en: { lessThan: 'under', lessThanInclusive: 'at most', greaterThan: 'over', greaterThanInclusive: 'at least', equal: 'exactly' },
};
const COUNT: Words = {
  da: { ...AMOUNT.da, lessThan: 'færre end', greaterThan: 'flere end' },
  en: { ...AMOUNT.en, lessThan: 'fewer than', greaterThan: 'more than' },
};
const TIME: Words = {
  da: { lessThan: 'før', lessThanInclusive: 'senest i', greaterThan: 'efter', greaterThanInclusive: 'tidligst i', equal: 'i' },
  en: {
    lessThan: 'before',
    lessThanInclusive: 'no later than',
    greaterThan: 'after',
    greaterThanInclusive: 'no earlier than',
    equal: 'in',
  },
};
const DAY: Words = {
  da: { lessThan: 'før', lessThanInclusive: 'senest', greaterThan: 'efter', greaterThanInclusive: 'tidligst', equal: 'den' },
  en: { ...TIME.en, equal: 'on' },
};
const WORDS = { amount: AMOUNT, count: COUNT, time: TIME, day: DAY };

/** Whether the fact is said by its negative clause. */
export function isNegative(operator: Operator): boolean {
  return operator === 'notEqual' || operator === 'notIn' || operator === 'doesNotContain';
}

/** How a number or a day is compared: under 2 år, færre end 3 jobmål, før uge 13, senest 23.11.2026. Lists and negations are "netop". */
export function comparisonWords(kind: keyof typeof WORDS, operator: Operator, language: Language): string {
  const compared = Object.hasOwn(WORDS[kind][language], operator) ? (operator as Compared) : 'equal';
  return WORDS[kind][language][compared];
}

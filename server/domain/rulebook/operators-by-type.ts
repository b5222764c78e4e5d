import type { FactType } from '../facts/fact';
import type { Operator } from './condition';

const ORDERED: readonly Operator[] = ['equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'];

/** Which operators a rule may use on a fact of each type. Everything else is refused when the rule is saved, never judged at run time. */
export const OPERATORS_BY_TYPE: Readonly<Record<FactType, readonly Operator[]>> = {
  integer: [...ORDERED, 'in', 'notIn'],
  number: [...ORDERED, 'in', 'notIn'],
  boolean: ['equal', 'notEqual'],
  enum: ['equal', 'notEqual', 'in', 'notIn'],
  date: ORDERED,
  set: ['contains', 'doesNotContain'],
};

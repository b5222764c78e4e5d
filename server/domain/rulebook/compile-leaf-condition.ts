import type { Facts } from '../facts/fact';
import { assertNever } from '../shared/assert-never';
import { daysInMonth, EARLIEST_YEAR, LATEST_YEAR } from '../shared/calendar-date';
import type { ConditionValue, LeafCondition } from './condition';

/** Kleene's three values as small whole numbers: the inner loop compares and returns nothing but integers. */
export const FALSE = 0;
export const TRUE = 1;
export const UNKNOWN = 2;
export type VerdictCode = typeof FALSE | typeof TRUE | typeof UNKNOWN;
export type ConditionTest = (facts: Facts) => VerdictCode;

/** What a test answers when its comparison holds, and when it does not. Swapped, it is the opposite operator. */
type Answers = readonly [hit: VerdictCode, miss: VerdictCode];
const STRAIGHT: Answers = [TRUE, FALSE];
const OPPOSITE: Answers = [FALSE, TRUE];

/**
 * Compiles one leaf to a closure that allocates nothing. A fact counts as known only when it is of the kind the leaf compares with (a number with a number,
 * a day that exists with a day, a list for a set); everything else is unknown, so a value of the wrong type can never become a hit.
 */
export function compileLeafCondition({ fact, operator, value }: LeafCondition): ConditionTest {
  switch (operator) {
    case 'equal':
      return equalTest(fact, value, STRAIGHT);
    case 'notEqual':
      return equalTest(fact, value, OPPOSITE);
    case 'lessThan':
      return belowTest(fact, value, STRAIGHT);
    case 'greaterThanInclusive':
      return belowTest(fact, value, OPPOSITE);
    case 'greaterThan':
      return aboveTest(fact, value, STRAIGHT);
    case 'lessThanInclusive':
      return aboveTest(fact, value, OPPOSITE);
    case 'in':
      return listTest(fact, value, STRAIGHT);
    case 'notIn':
      return listTest(fact, value, OPPOSITE);
    case 'contains':
      return setTest(fact, value, STRAIGHT);
    case 'doesNotContain':
      return setTest(fact, value, OPPOSITE);
    default:
      return assertNever(operator);
  }
}

function equalTest(fact: string, value: ConditionValue, [hit, miss]: Answers): ConditionTest {
  if (typeof value === 'number') {
    return (facts) => {
      const saw = facts[fact];
      if (saw === value) return hit;
      return typeof saw === 'number' && !Number.isNaN(saw) ? miss : UNKNOWN;
    };
  }
  if (typeof value === 'boolean') {
    return (facts) => {
      const saw = facts[fact];
      if (saw === value) return hit;
      return typeof saw === 'boolean' ? miss : UNKNOWN;
    };
  }
  return (facts) => {
    const saw = facts[fact];
    if (saw === value) return hit;
    return typeof saw === 'string' ? miss : UNKNOWN;
  };
}

/** ISO days compare as text exactly as they compare as days: four-digit years, fixed width. */
function belowTest(fact: string, bound: ConditionValue, [hit, miss]: Answers): ConditionTest {
  if (typeof bound === 'string') {
    return (facts) => {
      const saw = facts[fact];
      if (!isDayText(saw)) return UNKNOWN;
      return saw < bound ? hit : miss;
    };
  }
  const limit = bound as number;
  return (facts) => {
    const saw = facts[fact];
    if (typeof saw !== 'number') return UNKNOWN;
    // NaN is on neither side.
    return saw < limit ? hit : saw >= limit ? miss : UNKNOWN;
  };
}

function aboveTest(fact: string, bound: ConditionValue, [hit, miss]: Answers): ConditionTest {
  if (typeof bound === 'string') {
    return (facts) => {
      const saw = facts[fact];
      if (!isDayText(saw)) return UNKNOWN;
      return saw > bound ? hit : miss;
    };
  }
  const limit = bound as number;
  return (facts) => {
    const saw = facts[fact];
    if (typeof saw !== 'number') return UNKNOWN;
    return saw > limit ? hit : saw <= limit ? miss : UNKNOWN;
  };
}

function listTest(fact: string, list: ConditionValue, [hit, miss]: Answers): ConditionTest {
  const members: ReadonlySet<unknown> = new Set(list as readonly unknown[]);
  if (typeof (list as readonly unknown[])[0] === 'number') {
    return (facts) => {
      const saw = facts[fact];
      if (typeof saw !== 'number' || Number.isNaN(saw)) return UNKNOWN;
      return members.has(saw) ? hit : miss;
    };
  }
  return (facts) => {
    const saw = facts[fact];
    if (typeof saw !== 'string') return UNKNOWN;
    return members.has(saw) ? hit : miss;
  };
}

function setTest(fact: string, member: ConditionValue, [hit, miss]: Answers): ConditionTest {
  return (facts) => {
    const saw = facts[fact];
    if (!Array.isArray(saw)) return UNKNOWN;
    return saw.includes(member) ? hit : miss;
  };
}

/** `isCalendarDate` without a regular expression, because that allocates its match. */
export function isDayText(saw: unknown): saw is string {
  if (typeof saw !== 'string' || saw.length !== 10 || saw.charCodeAt(4) !== 45 || saw.charCodeAt(7) !== 45) return false;
  const year = digitsOf(saw, 0, 4);
  const month = digitsOf(saw, 5, 7);
  const day = digitsOf(saw, 8, 10);
  if (!(year >= EARLIEST_YEAR && year <= LATEST_YEAR && month >= 1 && month <= 12)) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

/** NaN when one is no digit. */
function digitsOf(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

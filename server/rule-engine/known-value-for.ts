import type { Facts } from '../domain/facts/fact';
import type { LeafCondition, Operator } from '../domain/rulebook/condition';
import { calendarDate, dayNumber, isCalendarDate } from '../domain/shared/calendar-date';

/** One comparison in the engine's encoding. */
export interface KnownValue {
  /** Name of the fact in the engine; a day has a name of its own because the same fact may also be compared as it is. */
  readonly engineFact: string;
  readonly saw: unknown;
  readonly comparedWith: unknown;
}

const ORDERING: ReadonlySet<Operator> = new Set(['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']);

/**
 * The fact of a leaf with the value it is compared with, or null when the fact is unknown. Only a value of the same kind is known: a number for a number, a day
 * that exists for a day, a list for a set. So the engine's parseFloat, coercions, text order and substring search are never reached.
 */
export function knownValueFor(leaf: LeafCondition, facts: Facts): KnownValue | null {
  const saw: unknown = Object.hasOwn(facts, leaf.fact) ? facts[leaf.fact] : undefined;
  if (saw === undefined || saw === null || Number.isNaN(saw)) return null;
  if (ORDERING.has(leaf.operator) && typeof leaf.value === 'string') {
    if (!isCalendarDate(saw)) return null;
    return { engineFact: `day of ${leaf.fact}`, saw: dayNumber(saw), comparedWith: dayNumber(calendarDate(leaf.value)) };
  }
  if (leaf.operator === 'contains' || leaf.operator === 'doesNotContain') {
    if (!Array.isArray(saw)) return null;
  } else {
    const sample: unknown = Array.isArray(leaf.value) ? (leaf.value as readonly unknown[])[0] : leaf.value;
    if (typeof saw !== typeof sample) return null;
  }
  return { engineFact: `value of ${leaf.fact}`, saw, comparedWith: leaf.value };
}

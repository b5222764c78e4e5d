import type { FactDefinition, FactValue } from '../facts/fact';
import type { LeafCondition } from '../rulebook/condition';
import { addDays, isCalendarDate } from '../shared/calendar-date';

/** With more members than this a set is tried with none, one, all but one and all of them instead of with every subset. */
const MEMBERS_TRIED_EXACTLY = 6;

function valuesNamedBy(leaves: readonly LeafCondition[]): FactValue[] {
  return leaves.flatMap(({ value }) => [value].flat() as FactValue[]);
}

/** One number from each part the thresholds cut the range into, and the thresholds themselves. */
function numbers(fact: FactDefinition, named: readonly FactValue[]): number[] {
  const thresholds = [...new Set(named.filter((value): value is number => typeof value === 'number'))].sort((one, other) => one - other);
  const step = fact.type === 'integer' ? 1 : 0.5;
  const lowest = fact.min ?? (thresholds[0] ?? 0) - 1;
  const highest = fact.max ?? (thresholds[thresholds.length - 1] ?? 0) + 1;
  const tried = [lowest, highest];
  thresholds.forEach((threshold, index) => {
    const next = thresholds[index + 1];
    if (fact.type === 'integer')
      tried.push(Math.floor(threshold) - step, Math.floor(threshold), Math.ceil(threshold), Math.ceil(threshold) + step);
    else tried.push(threshold, threshold - step, threshold + step, ...(next === undefined ? [] : [(threshold + next) / 2]));
  });
  // Two values on the same side of every threshold are told apart by no condition: one of them is enough. The nearer to a threshold, the better the witness.
  const byPart = new Map<string, number>();
  for (const value of tried.reverse()) {
    if (value < lowest || value > highest) continue;
    const part = thresholds.map((threshold) => Math.sign(value - threshold)).join();
    if (!byPart.has(part)) byPart.set(part, value);
  }
  return [...byPart.values()].sort((one, other) => one - other);
}

function choices(fact: FactDefinition, named: readonly FactValue[]): string[] {
  const all = (fact.values ?? []).map(({ value }) => value);
  const unnamed = all.find((value) => !named.includes(value));
  return [...all.filter((value) => named.includes(value)), ...(unnamed === undefined ? [] : [unnamed])];
}

function subsets(named: readonly FactValue[]): string[][] {
  const members = [...new Set(named.filter((value): value is string => typeof value === 'string'))];
  if (members.length > MEMBERS_TRIED_EXACTLY) {
    return [[], members, ...members.map((member) => [member]), ...members.map((member) => members.filter((other) => other !== member))];
  }
  return Array.from({ length: 2 ** members.length }, (_, mask) => members.filter((__, index) => mask & (1 << index)));
}

function dates(named: readonly FactValue[]): string[] {
  const days = named.filter(isCalendarDate).flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]);
  return days.length === 0 ? ['2020-01-01'] : [...new Set(days)].sort();
}

/**
 * Values of a fact, all inside the catalogue's bounds, such that the given leaves cannot tell any other value from all of these: trying them
 * tries everything. The leaves must be about this fact.
 */
export function candidateValues(fact: FactDefinition, leaves: readonly LeafCondition[]): readonly FactValue[] {
  const named = valuesNamedBy(leaves);
  switch (fact.type) {
    case 'integer':
    case 'number':
      return numbers(fact, named);
    case 'boolean':
      return [true, false];
    case 'enum':
      return choices(fact, named);
    case 'set':
      return subsets(named);
    case 'date':
      return dates(named);
  }
}

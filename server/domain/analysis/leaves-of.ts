import { type Condition, isLeaf, type LeafCondition } from '../rulebook/condition';

/** Every leaf of a condition, in reading order. */
export function leavesOf(condition: Condition): LeafCondition[] {
  if (isLeaf(condition)) return [condition];
  if ('not' in condition) return leavesOf(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(leavesOf);
}

import type { Facts } from '../../../server/domain/facts/fact';
import { type Condition, isLeaf, type LeafCondition, type Verdict } from '../../../server/domain/rulebook/condition';
import { isCalendarDate } from '../../../server/domain/shared/calendar-date';

/** The places where a wrong evaluator goes wrong. Each has the right behaviour as its default. */
export interface Bends {
  readonly leaf: (leaf: LeafCondition, saw: unknown, straight: () => Verdict) => Verdict;
  readonly not: (inner: Verdict) => Verdict;
  readonly all: (children: readonly Verdict[]) => Verdict;
  readonly any: (children: readonly Verdict[]) => Verdict;
}

const STRAIGHT: Bends = {
  leaf: (_leaf, _saw, straight) => straight(),
  not: (inner) => (inner === 'unknown' ? 'unknown' : inner === 'true' ? 'false' : 'true'),
  all: (children) => (children.includes('false') ? 'false' : children.includes('unknown') ? 'unknown' : 'true'),
  any: (children) => (children.includes('true') ? 'true' : children.includes('unknown') ? 'unknown' : 'false'),
};

/**
 * A third, textbook evaluator: slow and plain. With nothing bent it must agree with the other two; bent in one place it is a planted bug.
 */
export function interpret(condition: Condition, facts: Facts, bends: Partial<Bends> = {}): Verdict {
  const { leaf, not, all, any } = { ...STRAIGHT, ...bends };
  const visit = (node: Condition): Verdict => {
    if (isLeaf(node)) return leaf(node, facts[node.fact], () => straightLeaf(node, facts[node.fact]));
    if ('not' in node) return not(visit(node.not));
    return 'all' in node ? all(node.all.map(visit)) : any(node.any.map(visit));
  };
  return visit(condition);
}

const yesNo = (holds: boolean): Verdict => (holds ? 'true' : 'false');

/** Each operator as its definition says it, one by one, so that none is derived from another. */
function straightLeaf({ operator, value }: LeafCondition, saw: unknown): Verdict {
  if (operator === 'contains' || operator === 'doesNotContain') {
    if (!Array.isArray(saw)) return 'unknown';
    const has = saw.some((member) => member === value);
    return yesNo(operator === 'contains' ? has : !has);
  }
  if (operator === 'in' || operator === 'notIn') {
    const list = value as readonly (string | number)[];
    if (typeof saw !== typeof list[0] || Number.isNaN(saw)) return 'unknown';
    const listed = list.some((member) => member === saw);
    return yesNo(operator === 'in' ? listed : !listed);
  }
  if (typeof saw !== typeof value || Number.isNaN(saw)) return 'unknown';
  if (operator === 'equal') return yesNo(saw === value);
  if (operator === 'notEqual') return yesNo(saw !== value);
  if (typeof value === 'string' && !isCalendarDate(saw)) return 'unknown';
  const [left, right] = [saw as number | string, value as number | string];
  if (operator === 'lessThan') return yesNo(left < right);
  if (operator === 'lessThanInclusive') return yesNo(left <= right);
  if (operator === 'greaterThan') return yesNo(left > right);
  return yesNo(left >= right);
}

import type { Operator, Verdict } from '../../../server/domain/rulebook/condition';
import type { Bends } from './interpret';

const yesNo = (holds: boolean): Verdict => (holds ? 'true' : 'false');

/** Answers in place of the right verdict when the leaf has this operator. */
const onOperator = (
  operators: readonly Operator[],
  answer: (value: never, saw: never, straight: () => Verdict) => Verdict,
): Partial<Bends> => ({
  leaf: (leaf, saw, straight) => (operators.includes(leaf.operator) ? answer(leaf.value as never, saw as never, straight) : straight()),
});

const whenMissing = (operators: readonly Operator[] | null, answer: Verdict): Partial<Bends> => ({
  leaf: (leaf, saw, straight) =>
    (saw === undefined || saw === null) && (operators === null || operators.includes(leaf.operator)) ? answer : straight(),
});

const ORDERING: readonly Operator[] = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'];
const compare = (operator: Operator, left: number | string, right: number | string): boolean =>
  operator === 'lessThan'
    ? left < right
    : operator === 'lessThanInclusive'
      ? left <= right
      : operator === 'greaterThan'
        ? left > right
        : left >= right;

/** Evaluators that are wrong in one place, each a mistake somebody could make or json-rules-engine makes on raw input. */
export const PLANTED_BUGS: Readonly<Record<string, Partial<Bends>>> = {
  'a missing fact counts as false': whenMissing(null, 'false'),
  'a missing fact counts as true': whenMissing(null, 'true'),
  'notEqual holds on a missing fact': whenMissing(['notEqual'], 'true'),
  'notIn holds on a missing fact': whenMissing(['notIn'], 'true'),
  'doesNotContain holds on a missing fact': whenMissing(['doesNotContain'], 'true'),
  'every comparison is false on a missing fact': whenMissing(ORDERING, 'false'),
  'lessThan lets the bound in': onOperator(['lessThan'], (value: number, saw: number, straight) => (saw === value ? 'true' : straight())),
  'lessThanInclusive leaves the bound out': onOperator(['lessThanInclusive'], (value: number, saw: number, straight) =>
    saw === value ? 'false' : straight(),
  ),
  'greaterThan lets the bound in': onOperator(['greaterThan'], (value: number, saw: number, straight) =>
    saw === value ? 'true' : straight(),
  ),
  'greaterThanInclusive leaves the bound out': onOperator(['greaterThanInclusive'], (value: number, saw: number, straight) =>
    saw === value ? 'false' : straight(),
  ),
  'notEqual is equal': onOperator(['notEqual'], (_value: number, _saw: number, straight) => {
    const right = straight();
    return right === 'unknown' ? right : right === 'true' ? 'false' : 'true';
  }),
  'in looks at the first member only': onOperator(['in'], (value: readonly unknown[], saw: unknown, straight) =>
    straight() === 'true' ? yesNo(value[0] === saw) : straight(),
  ),
  'in searches for a substring': onOperator(['in'], (value: readonly unknown[], saw: unknown, straight) =>
    straight() === 'unknown' ? 'unknown' : yesNo(value.join(',').includes(String(saw))),
  ),
  'notIn searches for a substring': onOperator(['notIn'], (value: readonly unknown[], saw: unknown, straight) =>
    straight() === 'unknown' ? 'unknown' : yesNo(!value.join(',').includes(String(saw))),
  ),
  'contains searches for a substring': onOperator(['contains'], (value: string, saw: unknown, straight) =>
    Array.isArray(saw) ? yesNo(saw.join(',').includes(value)) : straight(),
  ),
  'both set operators are false on the empty set': onOperator(['contains', 'doesNotContain'], (_value: string, saw: unknown, straight) =>
    Array.isArray(saw) && saw.length === 0 ? 'false' : straight(),
  ),
  'the empty set is unknown': {
    leaf: (_leaf, saw, straight) => (Array.isArray(saw) && saw.length === 0 ? 'unknown' : straight()),
  },
  'a text is searched as if it were a set': onOperator(['contains'], (value: string, saw: unknown, straight) =>
    typeof saw === 'string' ? yesNo(saw.includes(value)) : straight(),
  ),
  'both set operators are false on what is no set': onOperator(['contains', 'doesNotContain'], (_value: string, saw: unknown, straight) =>
    Array.isArray(saw) ? straight() : 'false',
  ),
  'numbers compare as text': {
    leaf: (leaf, saw, straight) =>
      ORDERING.includes(leaf.operator) && typeof saw === 'number' && straight() !== 'unknown'
        ? yesNo(compare(leaf.operator, String(saw), String(leaf.value)))
        : straight(),
  },
  'a text counts as the number it reads as': {
    leaf: (leaf, saw, straight) =>
      ORDERING.includes(leaf.operator) && typeof leaf.value === 'number' && typeof saw === 'string' && !Number.isNaN(Number.parseFloat(saw))
        ? yesNo(compare(leaf.operator, Number(saw), leaf.value))
        : straight(),
  },
  'equal coerces': onOperator(['equal'], (value: unknown, saw: unknown, straight) =>
    saw !== null && saw !== undefined && typeof saw !== typeof value && typeof saw !== 'symbol' && String(saw) === String(value)
      ? 'true'
      : straight(),
  ),
  'not a number is a number': {
    leaf: (leaf, saw, straight) => (Number.isNaN(saw) && typeof leaf.value === 'number' ? yesNo(leaf.operator === 'notEqual') : straight()),
  },
  'zero is unknown': { leaf: (_leaf, saw, straight) => (saw === 0 ? 'unknown' : straight()) },
  'no is unknown': { leaf: (_leaf, saw, straight) => (saw === false ? 'unknown' : straight()) },
  'days compare by month': {
    leaf: (leaf, saw, straight) =>
      ORDERING.includes(leaf.operator) && typeof leaf.value === 'string' && straight() !== 'unknown'
        ? yesNo(compare(leaf.operator, String(saw).slice(0, 7), leaf.value.slice(0, 7)))
        : straight(),
  },
  'a day that does not exist is compared': {
    leaf: (leaf, saw, straight) =>
      ORDERING.includes(leaf.operator) && typeof leaf.value === 'string' && typeof saw === 'string'
        ? yesNo(compare(leaf.operator, saw, leaf.value))
        : straight(),
  },
  'not of unknown is true': { not: (inner) => yesNo(inner !== 'true') },
  'not of unknown is false': { not: (inner) => yesNo(inner === 'false') },
  'not is forgotten': { not: (inner) => inner },
  'all overlooks an unknown': { all: (children) => yesNo(!children.includes('false')) },
  'all takes an unknown for no': { all: (children) => yesNo(children.every((child) => child === 'true')) },
  'all is unknown though one child is false': {
    all: (children) => (children.includes('unknown') ? 'unknown' : yesNo(!children.includes('false'))),
  },
  'any overlooks an unknown': { any: (children) => yesNo(children.includes('true')) },
  'any takes an unknown for yes': { any: (children) => yesNo(children.some((child) => child !== 'false')) },
  'any is unknown though one child is true': {
    any: (children) => (children.includes('unknown') ? 'unknown' : yesNo(children.includes('true'))),
  },
  'the last of five children is overlooked': {
    any: (children) => {
      const seen = children.slice(0, 4);
      return seen.includes('true') ? 'true' : seen.includes('unknown') ? 'unknown' : 'false';
    },
  },
  'any is all': { any: (children) => (children.includes('false') ? 'false' : children.includes('unknown') ? 'unknown' : 'true') },
};

import { DomainError } from '../domain/shared/domain-error';

/** Levels of objects and lists in one document: rule sets need some 20 with the deepest condition. */
export const DEEPEST_DOCUMENT = 64;
/** Values, counted as often as they can be reached, so that an alias counts each time. */
export const MOST_VALUES = 200_000;

/**
 * Counts a document's values and refuses one that is too deep or too large before anything recursive touches it, in time bounded by MOST_VALUES.
 * Throws `rule_file.too_deep`, `rule_file.too_many_values`.
 */
export function checkSize(document: unknown): number {
  const open: { readonly value: object; readonly depth: number }[] = [];
  let values = 0;
  const visit = (value: unknown, depth: number): void => {
    values += 1;
    if (values > MOST_VALUES) throw new DomainError('rule_file.too_many_values', { atMost: MOST_VALUES });
    if (typeof value !== 'object' || value === null) return;
    if (depth > DEEPEST_DOCUMENT) throw new DomainError('rule_file.too_deep', { atMost: DEEPEST_DOCUMENT });
    open.push({ value, depth });
  };
  visit(document, 1);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    for (const child of Array.isArray(value) ? value : Object.values(value)) visit(child, depth + 1);
  }
  return values;
}

import type { FilterScalar, ListFilter, ListPage, ListQuery, ListSpec } from './list-query';

/** One collator for every list: Danish order (æ ø å last), numbers inside texts as numbers. */
const collator = new Intl.Collator('da', { numeric: true });

function valueOf(record: object, field: string): unknown {
  return field
    .split('.')
    .reduce<unknown>(
      (value, part) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined),
      record,
    );
}

function compareValues(left: unknown, right: unknown): number {
  if (left === right) return 0;
  // What has no value comes last in ascending order.
  if (left === null || left === undefined) return 1;
  if (right === null || right === undefined) return -1;
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return collator.compare(String(left), String(right));
}

function matches(value: unknown, { compare, values }: ListFilter): boolean {
  if (compare === 'equal') return values.some((wanted) => (Array.isArray(value) ? value.includes(wanted) : value === wanted));
  const [bound] = values as readonly [FilterScalar];
  if (value === null || value === undefined) return false;
  return compare === 'from' ? value >= bound : value <= bound;
}

/** Filters, sorts and cuts records that are all at hand. Ties keep the order of `id`, so that pages never overlap. */
export function applyListQuery<T extends { readonly id: string }>(records: readonly T[], query: ListQuery, spec: ListSpec): ListPage<T> {
  const { search, sort, filters } = query;
  const found = records.filter(
    (record) =>
      filters.every((filter) => matches(valueOf(record, filter.field), filter)) &&
      (search === undefined ||
        spec.searchFields.some((field) =>
          String(valueOf(record, field) ?? '')
            .toLowerCase()
            .includes(search),
        )),
  );
  const sign = sort.direction === 'ASC' ? 1 : -1;
  found.sort(
    (left, right) => sign * compareValues(valueOf(left, sort.field), valueOf(right, sort.field)) || collator.compare(left.id, right.id),
  );
  return { rows: found.slice(query.from, query.to + 1), total: found.length };
}

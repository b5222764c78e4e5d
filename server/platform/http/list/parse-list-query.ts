import { looksLikeCpr } from '../../../domain/facts/looks-like-cpr';
import { isCalendarDate } from '../../../domain/shared/calendar-date';
import { DomainError } from '../../../domain/shared/domain-error';
import { isUuid } from '../uuid';
import type { FilterField, FilterScalar, ListFilter, ListQuery, ListSort, ListSpec } from './list-query';

/** Rows in one answer; react-admin's export asks for as many. */
export const MOST_ROWS = 1000;
const DEFAULT_ROWS = 25;
const LONGEST_TEXT = 200;
const PARAMETERS = new Set(['sort', 'range', 'filter']);

function parseJson(text: unknown, code: string, field: string): unknown {
  try {
    if (typeof text !== 'string') throw new SyntaxError('one value is needed');
    return JSON.parse(text);
  } catch {
    throw new DomainError(code, { atMost: MOST_ROWS }, field);
  }
}

function parseSort(raw: unknown, spec: ListSpec): ListSort {
  if (raw === undefined) return spec.defaultSort;
  const sort = parseJson(raw, 'list.invalid_sort', 'sort');
  const [field, direction] = Array.isArray(sort) && sort.length === 2 ? (sort as readonly unknown[]) : [];
  if (typeof field !== 'string' || (direction !== 'ASC' && direction !== 'DESC')) throw new DomainError('list.invalid_sort', {}, 'sort');
  if (!spec.sortFields.includes(field)) throw new DomainError('list.unknown_sort', { allowed: spec.sortFields }, 'sort');
  return { field, direction };
}

function parseRange(raw: unknown, idsAsked: number): { readonly from: number; readonly to: number } {
  // react-admin's getMany sends ids and no range, and expects them all.
  if (raw === undefined) return { from: 0, to: Math.max(DEFAULT_ROWS, idsAsked) - 1 };
  const range = parseJson(raw, 'list.invalid_range', 'range');
  const [from, to] = Array.isArray(range) && range.length === 2 ? (range as readonly unknown[]) : [];
  const isRow = (row: unknown): row is number => Number.isSafeInteger(row) && (row as number) >= 0;
  if (!isRow(from) || !isRow(to) || to < from || to - from >= MOST_ROWS)
    throw new DomainError('list.invalid_range', { atMost: MOST_ROWS }, 'range');
  return { from, to };
}

function readScalar(value: unknown, type: FilterField['type'], field: string): FilterScalar {
  if (!isUuid(value) && looksLikeCpr(value)) throw new DomainError('request.looks_like_cpr', {}, field);
  // Ids and codes come back as numbers when a client has parsed them.
  if (type === 'text' && typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (type === 'text' && typeof value === 'string' && value.length <= LONGEST_TEXT && !/[\0\p{Cs}]/u.test(value)) return value;
  if (type === 'number' && typeof value === 'number' && Number.isFinite(value)) return value;
  if (type === 'boolean' && typeof value === 'boolean') return value;
  if (type === 'date' && typeof value === 'string') {
    if (isCalendarDate(value)) return value;
    throw new DomainError('date.invalid', {}, field);
  }
  throw new DomainError('list.invalid_filter', {}, field);
}

function parseFilters(raw: unknown, spec: ListSpec): Pick<ListQuery, 'filters' | 'search'> {
  if (raw === undefined) return { filters: [] };
  const filter = parseJson(raw, 'list.invalid_filter', 'filter');
  if (typeof filter !== 'object' || filter === null || Array.isArray(filter)) throw new DomainError('list.invalid_filter', {}, 'filter');
  const allowed = [...(spec.searchFields.length > 0 ? ['q'] : []), ...Object.keys(spec.filterFields)];
  const filters: ListFilter[] = [];
  let search: string | undefined;
  for (const [name, value] of Object.entries(filter)) {
    const place = 'filter';
    if (!allowed.includes(name)) throw new DomainError('list.unknown_filter', { allowed }, place);
    if (name === 'q') {
      search = String(readScalar(value, 'text', `${place}.q`))
        .trim()
        .toLowerCase();
      continue;
    }
    const field = spec.filterFields[name];
    if (!field) throw new DomainError('list.unknown_filter', { allowed }, place);
    const { type, of = name, compare = 'equal' } = field;
    const form = type === 'text' && compare !== 'equal' ? 'date' : type;
    const values: readonly unknown[] = Array.isArray(value) && compare === 'equal' ? value : [value];
    if (values.length > MOST_ROWS) throw new DomainError('list.invalid_filter', {}, `${place}.${name}`);
    filters.push({ field: of, compare, values: values.map((one) => readScalar(one, form, `${place}.${name}`)) });
  }
  return search === undefined || search === '' ? { filters } : { filters, search };
}

/**
 * Reads react-admin's simple-rest dialect: `sort=["name","ASC"]`, `range=[0,24]`, `filter={"q":"x","id":["1","2"]}`. Strict: throws `list.*`, or
 * `date.invalid`, for anything else.
 * Without a range: the first 25 rows, or as many as ids were asked for.
 */
export function parseListQuery(query: Readonly<Record<string, unknown>>, spec: ListSpec): ListQuery {
  const strange = Object.keys(query).find((name) => !PARAMETERS.has(name));
  if (strange !== undefined) throw new DomainError('list.unknown_parameter', {}, looksLikeCpr(strange) ? undefined : strange);
  const { filters, search } = parseFilters(query['filter'], spec);
  const idsAsked = filters.find(({ field, compare }) => field === 'id' && compare === 'equal')?.values.length ?? 0;
  return { sort: parseSort(query['sort'], spec), ...parseRange(query['range'], idsAsked), filters, search };
}

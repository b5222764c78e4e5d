import type { ListPage, ListQuery } from './list-query';

/** `rule-sets 0-24/319`; a star instead of the rows when the range holds no row (RFC 9110). react-admin reads the number after the slash. */
export function contentRange(resource: string, { from }: Pick<ListQuery, 'from'>, { rows, total }: ListPage<unknown>): string {
  return rows.length === 0 ? `${resource} */${total}` : `${resource} ${from}-${from + rows.length - 1}/${total}`;
}

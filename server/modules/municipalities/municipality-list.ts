import type { ListSpec } from '../../platform/http/list/list-query';

/** What the list of municipalities can be sorted by and searched for. */
export const MUNICIPALITY_LIST: ListSpec = {
  resource: 'municipalities',
  sortFields: ['id', 'code', 'name', 'kind'],
  defaultSort: { field: 'name', direction: 'ASC' },
  filterFields: { id: { type: 'text' }, code: { type: 'text' }, kind: { type: 'text' } },
  searchFields: ['code', 'name'],
};

import type { ListSpec } from '../../platform/http/list/list-query';

/** What the list of a municipality's imports can be sorted by and filtered on. */
export const IMPORT_LIST: ListSpec = {
  resource: 'imports',
  sortFields: ['id', 'kind', 'fileName', 'state', 'rowsTotal', 'rowsDone', 'rowsRefused', 'createdAt', 'finishedAt'],
  defaultSort: { field: 'createdAt', direction: 'DESC' },
  filterFields: { id: { type: 'text' }, kind: { type: 'text' }, state: { type: 'text' }, isDryRun: { type: 'boolean' } },
  searchFields: [],
};

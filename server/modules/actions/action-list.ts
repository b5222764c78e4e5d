import type { ListSpec } from '../../platform/http/list/list-query';

/** What the list of a municipality's deferred actions can be sorted by and filtered on. */
export const ACTION_LIST: ListSpec = {
  resource: 'scheduled-actions',
  sortFields: ['id', 'kind', 'dueAt', 'notBefore', 'state', 'attempts', 'finishedAt'],
  defaultSort: { field: 'dueAt', direction: 'ASC' },
  filterFields: {
    id: { type: 'text' },
    kind: { type: 'text' },
    state: { type: 'text' },
    subjectId: { type: 'text' },
    runOn: { type: 'date' },
    runOn_gte: { type: 'date', of: 'runOn', compare: 'from' },
    runOn_lte: { type: 'date', of: 'runOn', compare: 'to' },
  },
  searchFields: [],
};

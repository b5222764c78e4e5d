import type { ListSpec } from '../../../platform/http/list/list-query';

/** What the list of publications can be sorted by and filtered on. */
export const PUBLICATION_LIST: ListSpec = {
  resource: 'publications',
  sortFields: ['id', 'ruleSetVersion', 'state', 'casesTotal', 'casesDone', 'createdAt', 'finishedAt'],
  defaultSort: { field: 'createdAt', direction: 'DESC' },
  filterFields: { id: { type: 'text' }, state: { type: 'text' }, ruleSetVersion: { type: 'number' } },
  searchFields: [],
};

import type { ListSpec } from '../../platform/http/list/list-query';

/** What the list of a municipality's decisions can be sorted by and filtered on. */
export const DECISION_LIST: ListSpec = {
  resource: 'decisions',
  sortFields: ['id', 'kind', 'asOf', 'track', 'risk', 'outcome', 'createdAt'],
  defaultSort: { field: 'createdAt', direction: 'DESC' },
  filterFields: {
    id: { type: 'text' },
    kind: { type: 'text' },
    track: { type: 'text' },
    risk: { type: 'text' },
    outcome: { type: 'text' },
    ruleSetVersionId: { type: 'text' },
    asOf: { type: 'text' },
    asOf_gte: { type: 'text', of: 'asOf', compare: 'from' },
    asOf_lte: { type: 'text', of: 'asOf', compare: 'to' },
  },
  searchFields: [],
};

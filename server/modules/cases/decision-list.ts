import type { ListSpec } from '../../platform/http/list/list-query';

/** What the list of a municipality's decisions can be sorted by and filtered on. */
export const DECISION_LIST: ListSpec = {
  resource: 'decisions',
  sortFields: ['id', 'kind', 'asOf', 'track', 'risk', 'outcome', 'ruleSetVersion', 'floor', 'createdAt'],
  defaultSort: { field: 'createdAt', direction: 'DESC' },
  filterFields: {
    id: { type: 'text' },
    kind: { type: 'text' },
    track: { type: 'text' },
    risk: { type: 'text' },
    outcome: { type: 'text' },
    ruleSetVersionId: { type: 'text' },
    ruleSetVersion: { type: 'number' },
    floor: { type: 'text' },
    asOf: { type: 'date' },
    asOf_gte: { type: 'date', of: 'asOf', compare: 'from' },
    asOf_lte: { type: 'date', of: 'asOf', compare: 'to' },
  },
  searchFields: [],
};

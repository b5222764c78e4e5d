import type { ListSpec } from '../../platform/http/list/list-query';

/** What the list of rule-set versions can be sorted by and searched for. */
export const RULE_SET_LIST: ListSpec = {
  resource: 'rule-sets',
  sortFields: ['id', 'owner', 'kind', 'name', 'municipality', 'version', 'floor', 'validFrom', 'status', 'createdAt'],
  defaultSort: { field: 'name', direction: 'ASC' },
  filterFields: {
    id: { type: 'text' },
    owner: { type: 'text' },
    kind: { type: 'text' },
    municipality: { type: 'text' },
    version: { type: 'number' },
    floor: { type: 'text' },
    status: { type: 'text' },
    contentHash: { type: 'text' },
    validFrom_gte: { type: 'text', of: 'validFrom', compare: 'from' },
    validFrom_lte: { type: 'text', of: 'validFrom', compare: 'to' },
  },
  searchFields: ['owner', 'name', 'floor'],
};

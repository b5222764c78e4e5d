import type { ListSpec } from '../../platform/http/list/list-query';

/** What the list of floors can be sorted by and searched for. */
export const FLOOR_LIST: ListSpec = {
  resource: 'floors',
  sortFields: ['id', 'version', 'status', 'validFrom', 'validTo', 'verifiedOn', 'owner', 'label.da', 'label.en'],
  defaultSort: { field: 'validFrom', direction: 'ASC' },
  filterFields: {
    id: { type: 'text' },
    status: { type: 'text' },
    validFrom_gte: { type: 'text', of: 'validFrom', compare: 'from' },
    validFrom_lte: { type: 'text', of: 'validFrom', compare: 'to' },
  },
  searchFields: ['id', 'label.da', 'label.en', 'reference'],
};

import type { ListSpec } from '../../../platform/http/list/list-query';

/** What the list of a municipality's messages can be sorted by and filtered on. */
export const OUTBOX_LIST: ListSpec = {
  resource: 'outbox',
  sortFields: ['id', 'kind', 'recipient', 'state', 'attempts', 'createdAt', 'sentAt'],
  defaultSort: { field: 'createdAt', direction: 'DESC' },
  filterFields: {
    id: { type: 'text' },
    kind: { type: 'text' },
    recipient: { type: 'text' },
    recipientId: { type: 'text' },
    state: { type: 'text' },
    maybeTwice: { type: 'boolean' },
  },
  searchFields: [],
};

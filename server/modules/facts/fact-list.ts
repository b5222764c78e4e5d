import type { ListSpec } from '../../platform/http/list/list-query';

/** What the list of facts can be sorted by and searched for. `position` is the order of the catalogue. */
export const FACT_LIST: ListSpec = {
  resource: 'facts',
  sortFields: ['position', 'id', 'key', 'type', 'class', 'source', 'firstKnown', 'label.da', 'label.en'],
  defaultSort: { field: 'position', direction: 'ASC' },
  filterFields: {
    id: { type: 'text' },
    key: { type: 'text' },
    type: { type: 'text' },
    class: { type: 'text' },
    source: { type: 'text' },
    firstKnown: { type: 'text' },
    changeable: { type: 'boolean' },
  },
  searchFields: ['key', 'label.da', 'label.en', 'help.da', 'help.en'],
};

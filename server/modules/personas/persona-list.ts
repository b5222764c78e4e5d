import type { ListSpec } from '../../platform/http/list/list-query';

/** What the list of personas can be sorted by and searched for. `position` is the order of the file. */
export const PERSONA_LIST: ListSpec = {
  resource: 'personas',
  sortFields: ['position', 'id', 'municipality', 'label.da', 'label.en'],
  defaultSort: { field: 'position', direction: 'ASC' },
  filterFields: { id: { type: 'text' }, municipality: { type: 'text' } },
  searchFields: ['id', 'label.da', 'label.en', 'story.da', 'story.en'],
};

import type { ListSpec } from '../../platform/http/list/list-query';

/** What the list of teams can be sorted by and searched for. */
export const TEAM_LIST: ListSpec = {
  resource: 'teams',
  sortFields: ['id', 'name', 'competenceBank', 'consultants', 'openCases', 'openTasks', 'overdueTasks', 'pastLegalTasks'],
  defaultSort: { field: 'name', direction: 'ASC' },
  filterFields: { id: { type: 'text' }, competenceBank: { type: 'text' } },
  searchFields: ['name'],
};

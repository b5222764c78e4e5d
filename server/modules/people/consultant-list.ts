import type { ListSpec } from '../../platform/http/list/list-query';

/** What the list of consultants can be sorted by, filtered on and searched for. */
export const CONSULTANT_LIST: ListSpec = {
  resource: 'consultants',
  sortFields: ['id', 'externalId', 'name', 'role', 'teamName', 'openCases', 'openTasks', 'overdueTasks', 'pastLegalTasks'],
  defaultSort: { field: 'name', direction: 'ASC' },
  filterFields: {
    id: { type: 'text' },
    externalId: { type: 'text' },
    role: { type: 'text' },
    team: { type: 'text', of: 'teamId' },
    isActive: { type: 'boolean' },
    absentToday: { type: 'boolean' },
  },
  searchFields: ['name', 'externalId'],
};

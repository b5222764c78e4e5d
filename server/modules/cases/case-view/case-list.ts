import type { ListSpec } from '../../../platform/http/list/list-query';

/** What the list of cases can be sorted by and filtered on. No search: a person is searched for with POST /api/case-searches. */
export const CASE_LIST: ListSpec = {
  resource: 'cases',
  sortFields: [
    'id',
    'startedOn',
    'endedOn',
    'unemploymentWeek',
    'planTrack',
    'risk',
    'consultantName',
    'teamName',
    'openTasks',
    'overdueTasks',
    'pastLegalTasks',
    'nextDueOn',
  ],
  defaultSort: { field: 'nextDueOn', direction: 'ASC' },
  filterFields: {
    id: { type: 'text' },
    consultant: { type: 'text', of: 'consultantId' },
    team: { type: 'text', of: 'teamId' },
    track: { type: 'text', of: 'planTrack' },
    risk: { type: 'text' },
    state: { type: 'text' },
    overdue: { type: 'boolean' },
    pastLegal: { type: 'boolean' },
  },
  searchFields: [],
};

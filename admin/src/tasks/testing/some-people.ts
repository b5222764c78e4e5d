import { type Consultant, type Team } from '../../api/work-types';

export const MUNICIPALITIES = '/api/municipalities?range=%5B0%2C999%5D';
export const TEAMS = '/api/teams?sort=%5B%22name%22%2C%22ASC%22%5D&range=%5B0%2C999%5D';
export const CONSULTANTS = '/api/consultants?sort=%5B%22name%22%2C%22ASC%22%5D&range=%5B0%2C999%5D';

export const FREDERIKSBERG = { id: '147', code: '147', name: 'Frederiksberg', kind: 'universityCity' };
export const KOEGE = { id: '259', code: '259', name: 'Køge', kind: 'case' };

export const TEAM: Team = {
  id: 't0000000-0000-4000-8000-000000000001',
  name: 'Akademikerteamet',
  competenceBank: null,
  consultants: 2,
  openCases: 80,
  openTasks: 14,
  overdueTasks: 2,
  pastLegalTasks: 0,
};

/** A job consultant of the team; name only what matters. */
export function aConsultant(changes: Partial<Consultant> = {}): Consultant {
  return {
    id: 'c0000000-0000-4000-8000-000000000001',
    externalId: 'MEH',
    name: 'Mette Hansen',
    role: 'jobConsultant',
    teamId: TEAM.id,
    teamName: TEAM.name,
    openCases: 41,
    openTasks: 7,
    overdueTasks: 2,
    isActive: true,
    pastLegalTasks: 0,
    absentToday: false,
    backOn: null,
    ...changes,
  };
}

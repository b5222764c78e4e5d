import { mismatches } from '../http/answers-match-openapi';
import { type Answer, startService, type TestService } from '../http/start-service';
import { Rows } from './insert-rows';

const FREDERIKSBERG = '147';
/** 23:30 on Sunday in London, 00:30 on Monday the 23rd in Denmark. */
const NOW = '2026-11-22T23:30:00Z';

let service: TestService;
let rows: Rows;
beforeAll(async () => {
  service = await startService({}, undefined, undefined, { now: () => Promise.resolve(new Date(NOW)) });
  rows = new Rows(service.database.dataSource, FREDERIKSBERG);
});
afterAll(() => service.stop());

const list = (path: string, query: Readonly<Record<string, unknown>> = {}, municipality = FREDERIKSBERG): Promise<Answer> =>
  service.get(
    `${path}?${new URLSearchParams(Object.fromEntries(Object.entries(query).map(([name, value]) => [name, JSON.stringify(value)]))).toString()}`,
    { 'x-municipality': municipality },
  );

describe('teams and consultants', () => {
  it('count what lies with each on the Danish day', async () => {
    const team = await rows.team('Team Vest', 'communicationMarketing');
    const empty = await rows.team('Team Øst');
    const one = await rows.consultant('vest-1', { team_id: team });
    await rows.consultant('vest-2', { team_id: team, role: 'teamLead', is_active: false });
    await rows.insert('absence', { consultant_id: one, from_day: '2026-11-16', to_day: '2026-11-23' });
    await rows.insert('absence', { consultant_id: one, from_day: '2026-11-23', to_day: '2026-11-25' });
    const spell = await rows.spell({ consultant_id: one });
    await rows.spell({ consultant_id: one, ended_on: '2026-11-23' });
    await rows.spell({ consultant_id: one, ended_on: '2026-11-24' });
    await rows.spell({ team_id: team });
    await rows.task({ spell_id: spell, consultant_id: one, due_on: '2026-11-23' });
    await rows.task({ spell_id: spell, consultant_id: one, due_on: '2026-11-22', latest_on: '2026-11-23' });
    await rows.task({ spell_id: spell, team_id: team, due_on: '2026-11-20', latest_on: '2026-11-22' });
    await rows.task({ spell_id: spell, consultant_id: one, opens_on: '2026-11-24' });
    const teams = await list('/api/teams', { filter: { id: [team, empty] } });
    expect([teams.status, mismatches('get', '/api/teams', teams)]).toEqual([200, []]);
    const none = { consultants: 0, openCases: 0, openTasks: 0, overdueTasks: 0, pastLegalTasks: 0 };
    expect(teams.json).toEqual([
      {
        id: team,
        name: 'Team Vest',
        competenceBank: 'communicationMarketing',
        consultants: 1,
        openCases: 3,
        openTasks: 3,
        overdueTasks: 2,
        pastLegalTasks: 1,
      },
      { id: empty, name: 'Team Øst', competenceBank: null, ...none },
    ]);
    const consultants = await list('/api/consultants', { filter: { team }, sort: ['externalId', 'ASC'] });
    expect([consultants.status, mismatches('get', '/api/consultants', consultants)]).toEqual([200, []]);
    expect(consultants.json).toMatchObject([
      { id: one, openCases: 2, openTasks: 2, overdueTasks: 1, pastLegalTasks: 0, absentToday: true, backOn: '2026-11-25', isActive: true },
      { externalId: 'vest-2', role: 'teamLead', teamName: 'Team Vest', absentToday: false, backOn: null, isActive: false, openTasks: 0 },
    ]);
  });

  it('can be searched for and filtered', async () => {
    await rows.consultant('bjarke', { name: 'Bjarke Sø' });
    const found = await list('/api/consultants', { filter: { q: 'sø' } });
    expect(found.json.map(({ externalId }: { externalId: string }) => externalId)).toEqual(['bjarke']);
    expect((await list('/api/consultants', { filter: { absentToday: true } })).json).toHaveLength(1);
  });

  it('are none in another municipality', async () => {
    expect((await list('/api/teams', {}, '751')).json).toEqual([]);
    expect((await list('/api/consultants', {}, '751')).headers.get('content-range')).toBe('consultants */0');
  });

  it('belong to a municipality the caller names', async () => {
    const answer = await service.get('/api/consultants');
    expect([answer.status, answer.json.code]).toEqual([400, 'tenant.missing']);
  });
});

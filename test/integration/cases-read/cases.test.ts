import { readCpr } from '../../../server/domain/shared/cpr';
import { PersonalData } from '../../../server/platform/personal-data';
import { mismatches } from '../http/answers-match-openapi';
import { type Answer, startService, type TestService } from '../http/start-service';
import { Rows } from './insert-rows';

const FREDERIKSBERG = '147';
const TODAY = '2026-11-23';

let service: TestService;
let rows: Rows;
beforeAll(async () => {
  service = await startService({}, undefined, undefined, { now: () => Promise.resolve(new Date(`${TODAY}T09:00:00Z`)) });
  rows = new Rows(service.database.dataSource, FREDERIKSBERG);
});
afterAll(() => service.stop());

const headers = (municipality: string): Record<string, string> => ({ 'x-municipality': municipality });
const list = (filter: unknown, sort: unknown = ['startedOn', 'ASC'], municipality = FREDERIKSBERG): Promise<Answer> =>
  service.get(
    `/api/cases?${new URLSearchParams({ filter: JSON.stringify(filter), sort: JSON.stringify(sort) }).toString()}`,
    headers(municipality),
  );
const search = (text: string, more: Record<string, string> = {}, municipality = FREDERIKSBERG): Promise<Answer> =>
  service.post('/api/case-searches', { text }, { ...headers(municipality), ...more });
const ids = ({ json }: Answer): string[] => json.map(({ id }: { id: string }) => id);
const events = (): Promise<{ kind: string; actor: string; subject_id: string; detail: string }[]> =>
  rows.tenant((manager) => manager.query(`select kind, actor, subject_id, detail from audit_event order by seq`));

/** A number of somebody born in 2050: it cannot have been issued. */
const CPR = '010150-5002';

async function anne(): Promise<{ citizen: string; spell: string }> {
  const personal = service.app.get(PersonalData);
  const cpr = readCpr(CPR);
  if (cpr === null) throw new Error('not a number');
  const citizen = await rows.citizen('anne-1', {
    name_sealed: personal.seal(FREDERIKSBERG, 'Anne Prøve'),
    cpr_sealed: personal.seal(FREDERIKSBERG, cpr),
    cpr_search: personal.searchKey(FREDERIKSBERG, cpr),
  });
  return { citizen, spell: await rows.spell({ citizen_id: citizen }) };
}

let person: Awaited<ReturnType<typeof anne>>;
beforeAll(async () => {
  person = await anne();
});

describe('GET /api/cases', () => {
  it('tells open, paused and ended cases apart on the day, with their week and their tasks', async () => {
    const consultant = await rows.consultant('list', { team_id: await rows.team('Team Liste') });
    const open = await rows.spell({ consultant_id: consultant, started_on: '2026-10-05', plan_track: 'ordinary', risk: 'high' });
    const paused = await rows.spell({ consultant_id: consultant, started_on: '2026-10-06' });
    await rows.insert('spell_pause', { spell_id: paused, from_day: '2026-11-17', registered_by: 'local' });
    const back = await rows.spell({ consultant_id: consultant, started_on: '2026-10-07' });
    await rows.insert('spell_pause', { spell_id: back, from_day: '2026-11-02', to_day: TODAY, registered_by: 'local' });
    const withdrawn = await rows.spell({ consultant_id: consultant, started_on: '2026-10-08' });
    await rows.insert('spell_pause', { spell_id: withdrawn, from_day: '2026-11-02', registered_by: 'local', withdrawn_at: '2026-11-03' });
    const ended = await rows.spell({ consultant_id: consultant, started_on: '2026-10-09', ended_on: TODAY });
    const last = await rows.spell({ consultant_id: consultant, started_on: '2026-10-10', ended_on: '2026-11-24' });
    await rows.task({ spell_id: open, due_on: '2026-11-20', latest_on: '2026-11-22', kind: 'confirmTrack' });
    await rows.task({ spell_id: open, due_on: '2026-12-01' });
    await rows.task({ spell_id: open, due_on: '2026-11-01', closed_as: 'done', closed_at: '2026-11-01', closed_on: '2026-11-01' });
    await rows.insert('conversation', { spell_id: open, held_on: '2026-10-19', kind: 'joint', registered_by: 'list' });
    const answer = await list({ consultant });
    expect([answer.status, mismatches('get', '/api/cases', answer)]).toEqual([200, []]);
    expect(answer.json.map(({ id, state }: { id: string; state: string }) => [id, state])).toEqual([
      [open, 'open'],
      [paused, 'paused'],
      [back, 'open'],
      [withdrawn, 'open'],
      [ended, 'ended'],
      [last, 'open'],
    ]);
    expect(answer.json[0]).toMatchObject({
      unemploymentWeek: 8,
      consultantName: 'Konsulent list',
      teamName: 'Team Liste',
      openTasks: 2,
      overdueTasks: 1,
      pastLegalTasks: 1,
      nextDueOn: '2026-11-20',
      nextConversationDueOn: '2026-12-01',
      lastConversationOn: '2026-10-19',
    });
    // 6 October to 17 November is 42 days: the first day of week 7 and there it stays. 7 October, 47 days, 21 of them paused: week 4.
    expect(answer.json.slice(1, 3).map(({ unemploymentWeek }: { unemploymentWeek: number }) => unemploymentWeek)).toEqual([7, 4]);
    // Its last day is 22 November, 44 days after the start: week 7.
    expect(answer.json[4].unemploymentWeek).toBe(7);
    expect(ids(await list({ consultant, state: 'paused' }))).toEqual([paused]);
    expect(ids(await list({ consultant, state: ['ended', 'paused'] }))).toEqual([paused, ended]);
    expect(ids(await list({ consultant, overdue: true }))).toEqual([open]);
    expect(ids(await list({ consultant, overdue: false }))).toHaveLength(5);
    expect(ids(await list({ consultant, track: 'ordinary', risk: 'high' }))).toEqual([open]);
    expect(ids(await list({ consultant }, ['unemploymentWeek', 'DESC']))[0]).toBe(open);
    expect(ids(await list({ consultant }, ['unemploymentWeek', 'ASC']))[0]).toBe(back);
    expect(ids(await list({ consultant }, ['nextDueOn', 'ASC']))[0]).toBe(open);
    expect(answer.headers.get('content-range')).toBe('cases 0-5/6');
  });

  it.each(['id', 'endedOn', 'planTrack', 'risk', 'consultantName', 'teamName', 'openTasks', 'overdueTasks', 'pastLegalTasks', 'nextDueOn'])(
    'can be sorted by %s, both ways, the same rows',
    async (field) => {
      const up = await list({}, [field, 'ASC']);
      const down = await list({}, [field, 'DESC']);
      expect([up.status, down.status]).toEqual([200, 200]);
      expect([...ids(up)].sort()).toEqual([...ids(down)].sort());
    },
  );

  it('offers no search for a person: that would stand in an address', async () => {
    expect((await list({ q: 'Anne' })).json.code).toBe('list.unknown_filter');
  });
});

describe('POST /api/case-searches', () => {
  it.each(['anne-1', ' anne-1 ', '010150-5002', '0101505002', '010150 5002'])('finds the citizen by %j', async (text) => {
    const answer = await search(text);
    expect([answer.status, mismatches('post', '/api/case-searches', answer)]).toEqual([200, []]);
    expect(ids(answer)).toEqual([person.spell]);
    expect(answer.json[0].citizen).toEqual({ externalId: 'anne-1', name: 'Anne Prøve' });
  });

  it('finds every spell of the citizen, the latest first', async () => {
    const citizen = await rows.citizen('twice');
    const earlier = await rows.spell({ citizen_id: citizen, started_on: '2025-01-06', ended_on: '2025-03-03' });
    const later = await rows.spell({ citizen_id: citizen, started_on: '2026-09-07' });
    expect(ids(await search('twice'))).toEqual([later, earlier]);
  });

  it.each(['anne', 'ANNE-1', '0101505003', '%', "' or true --"])('finds nobody by %j', async (text) => {
    const answer = await search(text);
    expect([answer.status, answer.json]).toEqual([200, []]);
  });

  it('finds nobody of another municipality, not even that the person is known', async () => {
    for (const text of ['anne-1', CPR]) expect((await search(text, {}, '101')).json).toEqual([]);
  });

  it('writes in the log who searched and whom they found, never what for', async () => {
    await rows.consultant('searcher');
    const before = (await events()).length;
    await search(CPR, { 'x-actor': 'searcher' });
    await search('nobody at all');
    const [hit, miss] = (await events()).slice(before);
    expect(hit).toMatchObject({ kind: 'case.searched', actor: 'searcher', subject_id: FREDERIKSBERG });
    expect(JSON.parse(hit?.detail ?? '')).toEqual({ by: 'cpr', citizens: [person.citizen] });
    expect(miss).toMatchObject({ actor: 'local' });
    expect(JSON.parse(miss?.detail ?? '')).toEqual({ by: 'externalId', citizens: [] });
    expect(JSON.stringify(await events())).not.toMatch(/0101505002|010150-5002|anne|nobody/i);
  });

  it('refuses a CPR number anywhere else, an empty text and an unknown actor', async () => {
    expect((await service.post('/api/case-searches', { text: 'x', more: CPR }, headers(FREDERIKSBERG))).json.code).toBe(
      'request.looks_like_cpr',
    );
    expect((await service.post('/api/case-searches', { text: 101505002 }, headers(FREDERIKSBERG))).status).toBe(400);
    expect((await search('')).json.code).toBe('request.too_short');
    const stranger = await search('anne-1', { 'x-actor': 'somebody-else' });
    expect([stranger.status, stranger.json.code]).toEqual([400, 'actor.unknown']);
  });
});

describe('GET /api/cases/:id', () => {
  const read = (id: string, more: Record<string, string> = {}, municipality = FREDERIKSBERG): Promise<Answer> =>
    service.get(`/api/cases/${id}`, { ...headers(municipality), ...more });

  it('gives the whole case, with the number masked and a decision made today', async () => {
    const { spell } = person;
    const registered = { registered_at: '2026-11-01T10:00:00Z', registered_by: 'anna' };
    const conversation = await rows.insert('conversation', {
      spell_id: spell,
      held_on: '2026-10-19',
      kind: 'joint',
      held_by: 'insuranceFund',
      ...registered,
    });
    await rows.insert('conversation', { spell_id: spell, held_on: '2026-10-20', kind: 'joint', ...registered, withdrawn_at: '2026-11-02' });
    await rows.insert('agreement', {
      spell_id: spell,
      conversation_id: conversation,
      made_on: '2026-10-19',
      agreed: 'Søger tre job',
      ...registered,
    });
    await rows.insert('education_grant', { spell_id: spell, granted_on: '2026-11-02', course_ends_on: '2026-12-18', ...registered });
    const fact = (value: unknown, holdsFrom: string, learnedAt: string, key = 'educationDelayMonths'): Promise<string> =>
      rows.insert('fact_value', {
        spell_id: spell,
        fact_key: key,
        value: JSON.stringify(value),
        holds_from: holdsFrom,
        learned_at: learnedAt,
        source: 'citizen',
        learned_by: 'anna',
      });
    await fact(true, '2026-10-05', '2026-10-05T10:00:00Z', 'isGraduate');
    await fact(2, '2026-10-05', '2026-10-05T10:00:00Z');
    await fact(8, '2026-10-05', '2026-11-01T10:00:00Z');
    await fact(9, '2026-12-01', '2026-11-01T10:00:00Z');
    const open = await rows.task({ spell_id: spell, due_on: '2026-11-27' });
    const closed = await rows.task({
      spell_id: spell,
      closed_as: 'done',
      closed_at: '2026-11-01',
      closed_on: '2026-11-01',
      close_reason: 'conversationHeld',
    });
    const answer = await read(spell);
    expect([answer.status, mismatches('get', '/api/cases/{id}', answer)]).toEqual([200, []]);
    expect(answer.text).not.toMatch(/0101505002|010150-5002/);
    expect(answer.json).toMatchObject({
      id: spell,
      today: TODAY,
      citizen: { externalId: 'anne-1', name: 'Anne Prøve' },
      cprMasked: '010150-••••',
      unemploymentWeek: 8,
      conversations: [{ id: conversation, heldOn: '2026-10-19', week: 3, registeredAt: '2026-11-01T10:00:00.000Z' }],
      agreements: [{ agreed: 'Søger tre job', conversationId: conversation }],
      grants: [{ courseEndsOn: '2026-12-18' }],
      tasks: [
        { id: open, state: 'open', closeReasonText: null },
        { id: closed, state: 'done', closeReasonText: { da: 'Samtalen er holdt' } },
      ],
      decisionProblem: null,
    });
    const seen = answer.json.facts.filter(({ fact: key }: { fact: string }) => key === 'educationDelayMonths');
    expect(seen.map(({ value, inUse }: { value: number; inUse: boolean }) => [value, inUse])).toEqual([
      [9, false],
      [8, true],
      [2, false],
    ]);
    expect(answer.json.decision).toMatchObject({ asOf: TODAY, unemploymentWeek: 8, facts: { educationDelayMonths: 8, isGraduate: true } });
    // The fresh decision is what a trial with the same case answers.
    const trial = await service.post('/api/trials', {
      municipality: FREDERIKSBERG,
      asOf: TODAY,
      spell: { startedOn: '2026-10-05', contacts: [{ heldOn: '2026-10-19', kind: 'joint', heldBy: 'insuranceFund' }] },
      facts: { isGraduate: true, educationDelayMonths: 8 },
    });
    expect(answer.json.decision).toEqual(trial.json);
  });

  it('shows an ended spell as it was decided on its last day', async () => {
    const spell = await rows.spell({ started_on: '2026-10-05', ended_on: '2026-11-02', end_reason: 'job' });
    const { json } = await read(spell);
    // 28 days after the start; the last day is the seventh of week 4.
    expect([json.state, json.unemploymentWeek, json.decision.asOf]).toEqual(['ended', 4, '2026-11-01']);
  });

  it('has no decision before the spell begins', async () => {
    const { json } = await read(await rows.spell({ started_on: '2026-12-01' }));
    expect([json.decision, json.decisionProblem, json.unemploymentWeek]).toEqual([null, null, 0]);
  });

  it('can be read although it cannot be decided, and says why', async () => {
    const spell = await rows.spell();
    // A spell whose first day was moved after the measure was registered.
    await rows.insert('measure_taken', {
      spell_id: spell,
      measure_id: 'internship',
      from_day: '2026-10-01',
      registered_by: 'anna',
      registered_at: '2026-11-01',
    });
    const answer = await read(spell);
    expect([answer.status, mismatches('get', '/api/cases/{id}', answer)]).toEqual([200, []]);
    expect(answer.json).toMatchObject({
      decision: null,
      decisionProblem: { code: 'measure.before_start', text: { da: 'Tilbuddet begynder før forløbet' } },
    });
  });

  it('is not there for another municipality, and is logged only where it was read', async () => {
    const answer = await read(person.spell, {}, '101');
    expect([answer.status, answer.json.code]).toEqual([404, 'case.not_found']);
    expect(mismatches('get', '/api/cases/{id}', answer)).toEqual([]);
    const elsewhere = await new Rows(service.database.dataSource, '101').tenant((manager) =>
      manager.query(`select from audit_event where kind = 'case.read'`),
    );
    expect(elsewhere).toEqual([]);
  });

  it('writes in the log who read it, and shows that to the next reader', async () => {
    await rows.consultant('reader');
    const spell = await rows.spell();
    await read(spell, { 'x-actor': 'reader' });
    const { json } = await read(spell);
    expect(json.log).toMatchObject([{ actor: 'reader', kind: 'case.read', text: { da: 'Sagen blev læst', en: 'The case was read' } }]);
    expect((await read(spell, { 'x-actor': 'nobody' })).json.code).toBe('actor.unknown');
    expect((await read(spell)).json.log).toHaveLength(2);
  });
});

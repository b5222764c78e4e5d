import { DEMO_SEED, generateStock } from '../../../seeds/population';
import { calendarDate } from '../../../server/domain/shared/calendar-date';
import { ACTION_KINDS, ActionHandlers, ActionRunner, ActionWorker } from '../../../server/modules/actions';
import { verifyAudit } from '../../../server/modules/audit';
import { CaseOpening } from '../../../server/modules/cases';
import { type Transaction, Transactions } from '../../../server/platform/database';
import { mismatches } from '../http/answers-match-openapi';
import { startService, type TestService } from '../http/start-service';
import { movedClock } from './moved-clock';

const FREDERIKSBERG = '147';
const TODAY = calendarDate('2026-11-23');
const CASES = 450;
const clock = movedClock(`${TODAY}T08:00:00Z`);
let service: TestService;

const inTenant = <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> =>
  service.app.get(Transactions).inTenant(FREDERIKSBERG, work);
const headers = { 'x-municipality': FREDERIKSBERG };
const post = (path: string, body: unknown = {}) => service.post(`/api/publications${path}`, body, headers);
const rows = (sql: string) => inTenant((transaction) => transaction.query(sql));

beforeAll(async () => {
  service = await startService({}, undefined, undefined, clock);
  const handlers = service.app.get(ActionHandlers);
  for (const kind of ACTION_KINDS) {
    try {
      handlers.of(kind);
    } catch {
      handlers.register({ kind, batch: 500, handle: () => Promise.resolve(new Map()) });
    }
  }
  await inTenant((transaction) =>
    transaction.query(`insert into team (municipality_code, name) values ('147', 'Team A'), ('147', 'Team B')`),
  );
  const teams: { id: string }[] = await rows('select id from team order by name');
  const cases = [...generateStock(FREDERIKSBERG, DEMO_SEED, TODAY)].slice(0, CASES).map(({ citizenNo, spell, facts }, index) => ({
    externalId: citizenNo,
    ...spell,
    facts,
    // In the intensive track: its extra conversations are what the new version changes.
    ...(index % 2 === 0 ? { confirmedTrack: { id: 'intensive', confirmedOn: spell.startedOn } } : {}),
    teamId: teams[index % 3]?.id ?? null,
  }));
  const opened = await inTenant((transaction) =>
    service.app.get(CaseOpening).openCases(transaction, FREDERIKSBERG, cases, { actor: 'test', source: 'demonstration' }),
  );
  expect(opened.cases.filter(({ outcome }) => outcome !== 'added')).toEqual([]);
  // Version 2: two extra conversations instead of three, until week 12 instead of 15.
  await service.database.dataSource.query(`
    insert into rule_set_version (owner_id, kind, name, municipality_code, version, content_hash, floor_id, valid_from, document)
    select owner_id, kind, name, municipality_code, 2, 'second', floor_id, valid_from,
      jsonb_set(document, '{cadence,elements}', (
        select jsonb_agg(case when element->>'id' = 'extra-conversations'
          then element || '{"contacts": 2, "window": {"fromWeek": 5, "toWeek": 12}}' else element end order by place)
        from jsonb_array_elements(document->'cadence'->'elements') with ordinality as elements (element, place)))
    from rule_set_version where owner_id = '147' and version = 1`);
});
afterAll(() => service.stop());

const state = async () => ({
  tasks: await rows('select * from task order by id'),
  actions: await rows('select * from scheduled_action order by id'),
  spells: await rows('select * from spell order by id'),
  log: await rows('select seq, hash from audit_event order by seq'),
});

let preview: { perTeam: { teamName: string | null; cases: number }[]; total: Record<string, number> };

describe('a version of the rules', () => {
  it('is looked at first: what stays, moves, goes and comes in each team, and nothing is stored', async () => {
    const before = await state();
    const answer = await post('/preview', { ruleSetVersion: 2 });
    expect([answer.status, answer.json.code]).toEqual([200, undefined]);
    expect(mismatches('post', '/api/publications/preview', answer)).toEqual([]);
    preview = answer.json;
    expect(preview.total).toMatchObject({ cases: CASES });
    expect(preview.total['moved']).toBeGreaterThan(0);
    expect(preview.total['cancelled']).toBeGreaterThan(0);
    expect(preview.perTeam.map(({ teamName, cases }) => [teamName, cases])).toEqual([
      ['Team A', 150],
      ['Team B', 150],
      [null, 150],
    ]);
    expect(await state()).toEqual(before);
  });

  it('of which there is none, or which does not hold today, is refused', async () => {
    expect((await post('/preview', { ruleSetVersion: 9 })).json.code).toBe('rule_set.version_unknown');
    const old = await post('', { ruleSetVersion: 1 });
    expect([old.status, old.json.code]).toEqual([409, 'publication.not_in_force']);
  });

  it('is put into force batch by batch; it can be stopped and goes on where it was', async () => {
    const begun = await post('', { ruleSetVersion: 2 });
    expect([begun.status, begun.json]).toMatchObject([202, { state: 'running', casesTotal: CASES, casesDone: 0, ruleSetVersion: 2 }]);
    expect(mismatches('post', '/api/publications', begun)).toEqual([]);
    expect((await post('', { ruleSetVersion: 2 })).json.code).toBe('publication.running');
    await oneBatch();
    const stopped = await post(`/${begun.json.id}/stop`);
    expect([stopped.status, stopped.json]).toMatchObject([200, { state: 'stopped', casesDone: 200 }]);
    await service.app.get(ActionWorker).drain();
    expect(await versions()).toEqual({ 1: CASES - 200, 2: 200 });
    expect((await post(`/${begun.json.id}/stop`)).json.code).toBe('publication.not_running');
    expect((await post(`/${begun.json.id}/resume`)).json).toMatchObject({ state: 'running', casesDone: 200 });
    await service.app.get(ActionWorker).drain();
    const done = await service.get(`/api/publications/${begun.json.id}`, headers);
    expect(done.json).toMatchObject({ state: 'done', casesDone: CASES, finishedAt: expect.any(String) });
    expect(await versions()).toEqual({ 2: CASES });
    // Exactly what was announced.
    const { tasksKept, tasksMoved, tasksCancelled, tasksAdded } = done.json;
    const { kept, moved, cancelled, added } = preview.total;
    expect({ tasksKept, tasksMoved, tasksCancelled, tasksAdded }).toEqual({
      tasksKept: kept,
      tasksMoved: moved,
      tasksCancelled: cancelled,
      tasksAdded: added,
    });
  });

  it('never leaves a case between two versions: the open tasks name the version of their case', async () => {
    const mixed = await rows(
      `select from task join spell on spell.id = task.spell_id where closed_as is null and task.rule_set_version_id <> spell.rule_set_version_id`,
    );
    expect(mixed).toEqual([]);
  });

  it('gives the manager the task to look the rules over', async () => {
    expect(await rows(`select kind, closed_as from task where spell_id is null`)).toEqual([{ kind: 'reviewRule', closed_as: null }]);
  });

  it('put into force again changes nothing, and the log is whole', async () => {
    const before = (await state()).tasks;
    const again = await post('', { ruleSetVersion: 2 });
    await service.app.get(ActionWorker).drain();
    // Not before every process has seen the version.
    expect((await service.get(`/api/publications/${again.json.id}`, headers)).json).toMatchObject({ state: 'running', casesDone: 0 });
    clock.set(`${TODAY}T08:00:02Z`);
    await service.app.get(ActionWorker).drain();
    const done = await service.get(`/api/publications/${again.json.id}`, headers);
    expect(done.json).toMatchObject({ state: 'done', tasksMoved: 0, tasksCancelled: 0, tasksAdded: 0 });
    expect((await state()).tasks).toEqual(before);
    expect(await inTenant((transaction) => verifyAudit(transaction, FREDERIKSBERG))).toMatchObject({ intact: true });
    expect((await service.get('/api/publications', headers)).json).toHaveLength(2);
    expect((await service.get('/api/publications', { 'x-municipality': '751' })).json).toEqual([]);
    expect((await service.get(`/api/publications/${again.json.id}`, { 'x-municipality': '751' })).status).toBe(404);
  });
});

async function versions(): Promise<Record<string, number>> {
  const counted: { version: number; n: number }[] = await rows(
    `select rules.version, count(*)::int as n from spell join rule_set_version as rules on rules.id = rule_set_version_id group by 1`,
  );
  return Object.fromEntries(counted.map(({ version, n }) => [version, n]));
}

/** Runs the one batch that waits, and not the one it puts off. */
async function oneBatch(): Promise<void> {
  const token = '00000000-0000-4000-8000-000000000001';
  const waiting: { id: string }[] = await service.database.dataSource
    .query(
      `update scheduled_action set leased_by = $1, lease_until = now() + interval '1 hour'
     where kind = 'runPublication' and state = 'waiting' returning id`,
      [token],
    )
    .then(([updated]) => updated);
  const ids = waiting.map(({ id }) => id);
  expect(await service.app.get(ActionRunner).run({ municipality: FREDERIKSBERG, kind: 'runPublication', ids }, token)).toBe(1);
}

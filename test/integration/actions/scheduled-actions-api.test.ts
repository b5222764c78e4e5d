import { calendarDate } from '../../../server/domain/shared/calendar-date';
import { ActionStore, type NewAction } from '../../../server/modules/actions';
import { verifyAudit } from '../../../server/modules/audit';
import { Transactions } from '../../../server/platform/database';
import { startService, type TestService } from '../http/start-service';
import { anAction } from './a-worker';

let service: TestService;
let transactions: Transactions;
beforeAll(async () => {
  service = await startService();
  transactions = service.app.get(Transactions);
});
afterAll(() => service.stop());
beforeEach(() => service.database.dataSource.query('truncate scheduled_action'));

const schedule = (municipality: string, ...actions: NewAction[]): Promise<void> =>
  transactions.inTenant(municipality, (transaction) => new ActionStore().schedule(transaction, municipality, actions));
const tenant = (code: string): Record<string, string> => ({ 'x-municipality': code });
const park = (key: string): Promise<unknown> =>
  service.database.dataSource.query(
    `update scheduled_action set state = 'parked', attempts = 8, error_code = 'action.out_of_time', error_at = now() where dedupe_key = $1`,
    [key],
  );

describe('the list of deferred actions', () => {
  it('shows a municipality its own, what is late first among the due, with what it is about', async () => {
    const [late, soon, other] = [anAction({ dueAtMs: Date.now() - 120_000 }), anAction({ dueAtMs: Date.now() + 60_000 }), anAction()];
    await schedule('147', late, { ...soon, kind: 'recomputeCase', runOn: calendarDate('2027-01-04'), runAt: '00:00' });
    await schedule('751', other);
    const { status, json, headers } = await service.get('/api/scheduled-actions', tenant('147'));
    expect([status, headers.get('content-range')]).toEqual([200, 'scheduled-actions 0-1/2']);
    expect(json).toEqual([
      expect.objectContaining({
        subjectId: late.subjectId,
        taskId: late.subjectId,
        caseId: null,
        state: 'late',
        isLate: true,
        runAt: '08:00',
      }),
      expect.objectContaining({
        caseId: soon.subjectId,
        taskId: null,
        state: 'waiting',
        isLate: false,
        runOn: '2027-01-04',
        runAt: '00:00',
      }),
    ]);
  });

  it.each([
    [{ state: 'late' }, 1],
    [{ state: ['waiting', 'late'] }, 2],
    [{ state: 'parked' }, 1],
    [{ kind: 'recomputeCase' }, 0],
    [{ runOn_gte: '2026-11-24' }, 0],
  ])('filters by %j', async (filter, expected) => {
    const parked = anAction();
    await schedule('147', anAction({ dueAtMs: 0 }), anAction({ dueAtMs: Date.now() + 1e6 }), parked);
    await park(parked.dedupeKey);
    const answer = await service.get(`/api/scheduled-actions?filter=${encodeURIComponent(JSON.stringify(filter))}`, tenant('147'));
    expect([answer.status, answer.json.length]).toEqual([200, expected]);
  });

  it('lets a parked one be tried again, and writes that down', async () => {
    const action = anAction({ dueAtMs: Date.now() + 1e6 });
    await schedule('147', action);
    await park(action.dedupeKey);
    const [row] = (await service.get('/api/scheduled-actions', tenant('147'))).json;
    expect(row).toMatchObject({
      state: 'parked',
      attempts: 8,
      errorCode: 'action.out_of_time',
      errorText: { en: 'Action ran out of time' },
    });
    expect((await service.post(`/api/scheduled-actions/${row.id}/retry`, {}, tenant('751'))).json.code).toBe('action.not_found');
    expect((await service.post(`/api/scheduled-actions/${row.id}/retry`, {}, { ...tenant('147'), 'x-actor': 'nobody' })).json.code).toBe(
      'actor.unknown',
    );
    const answer = await service.post(`/api/scheduled-actions/${row.id}/retry`, {}, tenant('147'));
    expect([answer.status, answer.json.state, answer.json.attempts]).toEqual([200, 'waiting', 0]);
    const again = await service.post(`/api/scheduled-actions/${row.id}/retry`, {}, tenant('147'));
    expect([again.status, again.json.code]).toEqual([409, 'action.not_parked']);
    const log = await service.database.dataSource.query(`select kind, subject_id as subject, actor from audit_event`);
    expect(log).toEqual([{ kind: 'action.retried', subject: row.id, actor: 'local' }]);
    expect(await transactions.inTenant('147', (transaction) => verifyAudit(transaction, '147'))).toMatchObject({ intact: true, events: 1 });
  });
});

describe('the figures for Prometheus', () => {
  it('tell how old the oldest due one is, what waits and what was given up, and nothing of a person', async () => {
    const [due, parked] = [anAction({ dueAtMs: Date.now() - 90_000 }), anAction()];
    await schedule('147', due, parked, anAction({ kind: 'sendMessage', dueAtMs: Date.now() + 1e6 }));
    await park(parked.dedupeKey);
    await schedule('751', anAction({ dueAtMs: Date.now() + 1e6 }));
    const { status, text, headers } = await service.get('/metrics');
    expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining('text/plain')]);
    const value = (name: string): number =>
      Number(
        text
          .split('\n')
          .find((line) => line.startsWith(`${name} `))
          ?.split(' ')[1],
      );
    expect(value('sporskifte_due_lag_seconds')).toBeGreaterThanOrEqual(90);
    expect(value('sporskifte_due_lag_seconds')).toBeLessThan(100);
    expect(value('sporskifte_oldest_waiting_seconds')).toBeLessThan(10);
    expect([value('sporskifte_actions{state="waiting"}'), value('sporskifte_actions{state="parked"}')]).toEqual([3, 1]);
    expect([value('sporskifte_late_reminders'), value('sporskifte_reminders_sent_late'), value('sporskifte_queue_up')]).toEqual([1, 0, 0]);
    expect(text).toContain('sporskifte_evaluation_seconds_bucket');
    expect(text).not.toMatch(/="(147|751)"|municipality/);
  });
});

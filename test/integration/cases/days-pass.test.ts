import { calendarDate } from '../../../server/domain/shared/calendar-date';
import { ActionWorker } from '../../../server/modules/actions';
import { type CaseToOpen, CaseOpening } from '../../../server/modules/cases';
import { type Transaction, Transactions } from '../../../server/platform/database';
import { startService, type TestService } from '../http/start-service';
import { movedClock } from './moved-clock';

const ODENSE = '461';
const day = calendarDate;
const clock = movedClock('2026-11-23T08:00:00Z');
let service: TestService;
let people = 0;

const inTenant = <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> => service.app.get(Transactions).inTenant(ODENSE, work);
const rows = (sql: string, ...values: unknown[]) => inTenant((transaction) => transaction.query(sql, values));

beforeAll(async () => {
  service = await startService({}, undefined, undefined, clock);
});
afterAll(() => service.stop());
beforeEach(() => clock.set('2026-11-23T08:00:00Z'));

async function aCase(part: Partial<CaseToOpen> = {}): Promise<string> {
  people += 1;
  const opening: CaseToOpen = {
    externalId: `borger-${people}`,
    startedOn: day('2026-10-05'),
    facts: { age: 41, isGraduate: false },
    ...part,
  };
  const { cases } = await inTenant((transaction) =>
    service.app.get(CaseOpening).openCases(transaction, ODENSE, [opening], { actor: 'test', source: 'demonstration' }),
  );
  expect(cases).toMatchObject([{ outcome: 'added' }]);
  return cases[0]?.spellId ?? '';
}

const waiting = async (id: string): Promise<string[]> =>
  (
    await rows(`select run_on from scheduled_action where subject_id = $1 and kind = 'recomputeCase' and state = 'waiting' order by 1`, id)
  ).map(({ run_on }: { run_on: string }) => run_on);
const decidedAsOf = async (id: string): Promise<string> =>
  (await rows('select decided_as_of from spell where id = $1', id))[0].decided_as_of;
const post = (path: string, body: unknown) => service.post(path, body, { 'x-municipality': ODENSE });

describe('a day on which something changes by itself', () => {
  it('is waited for, one at a time, and the case is decided again when it comes', async () => {
    const id = await aCase();
    const [next, ...others] = await waiting(id);
    expect(others).toEqual([]);
    expect(next && next > '2026-11-23').toBe(true);
    // At midnight in Denmark, which is 23:00 UTC of the day before in winter.
    clock.set(`${next}T00:00:00Z`);
    await service.app.get(ActionWorker).drain();
    expect(await decidedAsOf(id)).toBe(next);
    const after = await waiting(id);
    expect(after.length).toBeLessThanOrEqual(1);
    expect(after[0] === undefined || (next !== undefined && after[0] > next)).toBe(true);
  });

  it('asleep for 200 days, the case is brought up to date once and no task stands twice', async () => {
    const id = await aCase();
    clock.set('2027-06-11T08:00:00Z');
    await service.app.get(ActionWorker).drain();
    expect(await decidedAsOf(id)).toBe('2027-06-11');
    const keys: string[] = (await rows('select key from task where spell_id = $1', id)).map(({ key }: { key: string }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const [log] = await rows(
      `select count(*)::int as n from audit_event where kind = 'plan.changed' and subject_id = $1 and happened_at > '2027-01-01'`,
      id,
    );
    expect(log.n).toBeLessThanOrEqual(1);
  });

  it('a fact that is known to hold later counts from its day', async () => {
    const id = await aCase();
    const answer = await post(`/api/cases/${id}/facts`, { source: 'register', holdsFrom: '2026-11-26', facts: { isGraduate: true } });
    expect(answer.status).toBe(201);
    expect(await waiting(id)).toEqual(['2026-11-26']);
    const graduate = async () =>
      (await service.get(`/api/cases/${id}`, { 'x-municipality': ODENSE })).json.decision.facts.isGraduate as boolean;
    expect(await graduate()).toBe(false);
    clock.set('2026-11-25T23:30:00Z');
    await service.app.get(ActionWorker).drain();
    expect([await graduate(), await decidedAsOf(id)]).toEqual([true, '2026-11-26']);
  });

  it('a pause that begins later hides the plan from its day', async () => {
    const id = await aCase();
    const planned = async () =>
      (await rows(`select from task where spell_id = $1 and kind = 'holdConversation' and closed_as is null`, id)).length;
    await post(`/api/cases/${id}/pauses`, { from: '2026-11-26' });
    expect(await planned()).toBeGreaterThan(0);
    expect(await waiting(id)).toEqual(['2026-11-26']);
    clock.set('2026-11-26T08:00:00Z');
    await service.app.get(ActionWorker).drain();
    expect((await rows(`select plan_track, decided_as_of from spell where id = $1`, id))[0].decided_as_of).toBe('2026-11-26');
  });
});

describe('rules that have changed under a case', () => {
  it('a confirmed track and a fact they do not know do not stop the case', async () => {
    const id = await aCase();
    await rows(
      `insert into track_confirmation (municipality_code, spell_id, track_id, confirmed_on, registered_by) values ('461', $1, 'abolished', '2026-11-01', 'test')`,
      id,
    );
    await rows(
      `insert into fact_value (municipality_code, spell_id, fact_key, value, holds_from, source, learned_by)
       values ('461', $1, 'abolished', '1', '2026-11-01', 'register', 'test'), ('461', $1, 'motivation', '"high"', '2026-11-01', 'register', 'test')`,
      id,
    );
    const answer = await post(`/api/cases/${id}/conversations`, { heldOn: '2026-11-20', kind: 'individual' });
    expect([answer.status, answer.json.code]).toEqual([201, undefined]);
  });
});

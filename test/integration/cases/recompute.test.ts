import { readPersonas } from '../../../seeds/read-seed-lists';
import { verifyAudit } from '../../../server/modules/audit';
import { CaseOpening, RecomputeService } from '../../../server/modules/cases';
import { type Transaction, Transactions } from '../../../server/platform/database';
import { startService, type TestService } from '../http/start-service';
import { movedClock } from './moved-clock';

const clock = movedClock('2026-11-23T08:00:00Z');
let service: TestService;

const inTenant = <T>(municipality: string, work: (transaction: Transaction) => Promise<T>): Promise<T> =>
  service.app.get(Transactions).inTenant(municipality, work);

beforeAll(async () => {
  service = await startService({}, undefined, undefined, clock);
});
afterAll(() => service.stop());

const { personas } = readPersonas();
const MUNICIPALITIES = [...new Set(personas.map(({ municipality }) => municipality))];

function open(municipality: string) {
  const cases = personas
    .filter((persona) => persona.municipality === municipality)
    .map(({ id, spell, facts }) => ({ externalId: id, ...spell, facts }));
  return inTenant(municipality, (transaction) =>
    service.app.get(CaseOpening).openCases(transaction, municipality, cases, { actor: 'test', source: 'demonstration' }),
  );
}

const everything = (municipality: string) =>
  inTenant(municipality, async (transaction) => ({
    tasks: await transaction.query('select * from task order by id'),
    actions: await transaction.query('select * from scheduled_action order by id'),
    spells: await transaction.query('select * from spell order by id'),
    facts: await transaction.query('select count(*)::int from fact_value'),
    log: await transaction.query('select count(*)::int from audit_event'),
  }));

describe.each(MUNICIPALITIES)('the personas of %s', (municipality) => {
  it('are opened, each with a plan', async () => {
    const { cases, counts } = await open(municipality);
    expect(cases.map(({ outcome, code }) => [outcome, code])).toEqual(cases.map(() => ['added', null]));
    expect(counts.added).toBeGreaterThan(cases.length);
    const { tasks, spells, actions } = await everything(municipality);
    expect(tasks).toHaveLength(counts.added);
    expect(actions.length).toBeGreaterThan(0);
    for (const spell of spells) expect(spell).toMatchObject({ decided_as_of: '2026-11-23', rule_set_version_id: expect.any(String) });
    expect(new Set(tasks.map(({ spell_id }: { spell_id: string }) => spell_id)).size).toBe(cases.length);
  });

  it('opened again change nothing', async () => {
    const before = await everything(municipality);
    const { cases } = await open(municipality);
    expect(cases.map(({ outcome }) => outcome)).toEqual(cases.map(() => 'unchanged'));
    expect(await everything(municipality)).toEqual(before);
  });

  it('recomputed 100 times gain and lose nothing, and not a row is written', async () => {
    const before = await everything(municipality);
    const ids = before.spells.map(({ id }: { id: string }) => id);
    for (let time = 0; time < 100; time += 1) {
      const counts = await inTenant(municipality, (transaction) =>
        service.app.get(RecomputeService).recompute(transaction, municipality, ids, { actor: 'test', cause: 'test' }),
      );
      expect(counts).toMatchObject({ added: 0, moved: 0, cancelled: 0, done: 0, expired: 0 });
    }
    expect(await everything(municipality)).toEqual(before);
    expect(await inTenant(municipality, (transaction) => verifyAudit(transaction, municipality))).toMatchObject({ intact: true });
  }, 120_000);

  it('lose nothing day by day: every open task is kept, moved or closed with a reason', async () => {
    const ids = (await everything(municipality)).spells.map(({ id }: { id: string }) => id);
    for (let day = 24; day <= 30; day += 1) {
      clock.set(`2026-11-${day}T06:00:00Z`);
      await inTenant(municipality, (transaction) =>
        service.app.get(RecomputeService).recompute(transaction, municipality, ids, { actor: 'test', cause: 'test' }),
      );
    }
    clock.set('2026-11-23T08:00:00Z');
    const { tasks } = await everything(municipality);
    const keys = tasks.map(({ spell_id, key }: { spell_id: string; key: string }) => `${spell_id} ${key}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const task of tasks) if (task.closed_as !== null) expect(task.close_reason).toEqual(expect.any(String));
  });
});

import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { DomainError } from '../../../server/domain/shared/domain-error';
import { type ActionWork, ActionHandlers, type DueAction, type InsideHandler } from '../../../server/modules/actions';
import { startTestDatabase, type TestDatabase } from '../../harness';
import { anAction, aWorker, movedClock } from './a-worker';

interface Row {
  readonly key: string;
  readonly state: string;
  readonly attempts: number;
  readonly outcome: string | null;
  readonly code: string | null;
  readonly late: boolean;
  readonly leased: string | null;
  readonly waits: number;
}

let database: TestDatabase;
beforeAll(async () => {
  Logger.overrideLogger(false);
  database = await startTestDatabase();
  await database.dataSource.query('create table effect (municipality text, action text, at timestamptz default clock_timestamp())');
  await database.dataSource.query('grant select, insert on effect to sporskifte_app');
});
afterAll(() => database.stop());
beforeEach(() => database.dataSource.query('truncate scheduled_action; truncate effect'));

const rows = (): Promise<Row[]> =>
  database.dataSource.query(`
    select dedupe_key as key, state, attempts, outcome, error_code as code, was_late as late, leased_by as leased,
      extract(epoch from not_before - error_at)::float as waits
    from scheduled_action order by dedupe_key`);

const effects = (): Promise<{ municipality: string; action: string }[]> =>
  database.dataSource.query('select municipality, action from effect order by at');

/** Leaves a row for each action, in a table in which doubles show. */
function leavingEffects(meanwhile: (action: DueAction, work: ActionWork) => Promise<void> | void = () => undefined): InsideHandler {
  return {
    kind: 'remindTask',
    batch: 50,
    handle: async (work) => {
      for (const action of work.actions) {
        await work.transaction.query('insert into effect (municipality, action) values ($1, $2)', [work.municipality, action.dedupeKey]);
        await meanwhile(action, work);
      }
      return new Map(work.actions.map(({ id }) => [id, 'sent']));
    },
  };
}

async function schedule(test: ReturnType<typeof aWorker>, municipality: string, ...actions: ReturnType<typeof anAction>[]): Promise<void> {
  await test.transactions.inTenant(municipality, (transaction) => test.store.schedule(transaction, municipality, actions));
}

describe('the store', () => {
  it('moves what waits, lets be what is done, and lets what was cancelled wait again', async () => {
    const test = aWorker(database.dataSource, [leavingEffects()]);
    const [moved, done, back] = ['a-moved', 'b-done', 'c-back'].map((dedupeKey) => anAction({ dedupeKey, dueAtMs: 0 }));
    if (!moved || !done || !back) throw new Error('three');
    await schedule(test, '147', { ...moved, dueAtMs: Date.now() + 1e9 }, done, { ...back, dueAtMs: Date.now() + 1e9 });
    await test.worker.drain();
    await test.transactions.inTenant('147', (transaction) => test.store.cancel(transaction, '147', ['b-done', 'c-back', 'unknown']));
    expect((await rows()).map(({ state }) => state)).toEqual(['waiting', 'done', 'cancelled']);
    await schedule(test, '147', moved, done, back, back);
    expect((await rows()).map(({ state }) => state)).toEqual(['waiting', 'done', 'waiting']);
    await test.worker.drain();
    expect((await effects()).map(({ action }) => action).sort()).toEqual(['a-moved', 'b-done', 'c-back']);
  });

  it('keeps the retries of what is scheduled again unchanged', async () => {
    const test = aWorker(database.dataSource, [leavingEffects(() => Promise.reject(new Error('no')))]);
    const action = anAction();
    await schedule(test, '147', action);
    await test.worker.drain();
    await schedule(test, '147', action);
    expect(await rows()).toMatchObject([{ attempts: 1, code: 'internal' }]);
  });
});

describe('the worker', () => {
  it('does what is due once, each in its own municipality, and leaves what is not', async () => {
    const test = aWorker(database.dataSource, [leavingEffects()]);
    await schedule(test, '147', anAction({ dedupeKey: 'due' }), anAction({ dedupeKey: 'tomorrow', dueAtMs: Date.now() + 86_400_000 }));
    await schedule(test, '751', anAction({ dedupeKey: 'due' }));
    expect(await test.worker.drain()).toBe(2);
    expect(await effects()).toEqual(
      expect.arrayContaining([
        { municipality: '147', action: 'due' },
        { municipality: '751', action: 'due' },
      ]),
    );
    expect(await rows()).toMatchObject([
      { state: 'done', outcome: 'sent', late: false },
      { state: 'done', outcome: 'sent', late: false },
      { key: 'tomorrow', state: 'waiting', leased: null },
    ]);
  });

  it('gives every municipality its share, so that a backlog in one keeps nobody waiting', async () => {
    const test = aWorker(database.dataSource, [leavingEffects()]);
    await schedule(test, '101', ...Array.from({ length: 2400 }, () => anAction({ dueAtMs: 0 })));
    await schedule(test, '751', anAction({ dedupeKey: 'small' }));
    await test.worker.drain();
    const order = await effects();
    expect(order).toHaveLength(2401);
    // 1,000 are claimed at once, half of them for each of the two.
    expect(order.findIndex(({ action }) => action === 'small')).toBeLessThanOrEqual(500);
  });

  it('asks the clock it is given, and says what was late: more than a minute after its time', async () => {
    const clock = movedClock('2026-11-23T06:59:59Z');
    const test = aWorker(database.dataSource, [leavingEffects()], { clock });
    await schedule(test, '147', anAction({ dedupeKey: 'a', dueAtMs: Date.parse('2026-11-23T07:00:00Z') }));
    await schedule(test, '147', anAction({ dedupeKey: 'b', dueAtMs: Date.parse('2026-11-23T06:58:59Z') }));
    expect(await test.worker.drain()).toBe(1);
    clock.at = '2026-11-23T07:01:00.001Z';
    await schedule(test, '147', anAction({ dedupeKey: 'c', dueAtMs: Date.parse('2026-11-23T07:00:01Z') }));
    await test.worker.drain();
    expect((await rows()).map(({ late }) => late)).toEqual([true, false, false]);
  });

  it('rolls a failed batch back and tries one by one, so that only the bad one waits', async () => {
    const test = aWorker(database.dataSource, [
      leavingEffects((action) => (action.dedupeKey === 'c' ? Promise.reject(new DomainError('action.not_found')) : undefined)),
    ]);
    await schedule(test, '147', ...['a', 'b', 'c', 'd'].map((dedupeKey) => anAction({ dedupeKey })));
    expect(await test.worker.drain()).toBe(3);
    expect((await effects()).map(({ action }) => action).sort()).toEqual(['a', 'b', 'd']);
    expect(await rows()).toMatchObject([
      { state: 'done' },
      { state: 'done' },
      { state: 'waiting', attempts: 1, code: 'action.not_found', leased: null },
      { state: 'done' },
    ]);
  });

  it('waits longer after each failure, and parks after the eighth', async () => {
    const clock = movedClock('2026-11-23T07:00:00Z');
    const test = aWorker(database.dataSource, [leavingEffects(() => Promise.reject(new Error('Ane Hansen 010190-1234')))], { clock });
    await schedule(test, '147', anAction({ dueAtMs: Date.parse('2026-11-23T07:00:00Z') }));
    const waits: number[] = [];
    for (let attempt = 0; attempt < 9; attempt += 1) {
      await test.worker.drain();
      const [row] = await rows();
      waits.push(row?.waits ?? 0);
      clock.at = new Date(Date.parse(clock.at) + 3_600_000).toISOString();
    }
    expect(waits.slice(0, 8).map((wait, index) => wait / Math.min(4 ** index, 3600))).toEqual(
      Array.from({ length: 8 }, () => expect.closeTo(0.875, 0.13)),
    );
    expect(await rows()).toMatchObject([{ state: 'parked', attempts: 8, code: 'internal' }]);
    expect(JSON.stringify(await database.dataSource.query('select * from scheduled_action'))).not.toMatch(/Ane|010190/);
  });

  it('breaks off what never ends, in the database or outside it, and goes on', async () => {
    for (const endless of [
      ({ transaction }: ActionWork) => transaction.query('select pg_sleep(60)'),
      () => new Promise<void>(() => undefined),
    ]) {
      await database.dataSource.query('truncate scheduled_action; truncate effect');
      const test = aWorker(database.dataSource, [
        leavingEffects((action, work) => (action.dedupeKey === 'endless' ? endless(work) : undefined)),
      ]);
      test.runner.timeLimitMs = 300;
      await schedule(test, '147', anAction({ dedupeKey: 'endless' }), anAction({ dedupeKey: 'fine' }));
      await test.worker.drain();
      expect(await rows()).toMatchObject([
        { key: 'endless', state: 'waiting', attempts: 1, code: 'action.out_of_time' },
        { key: 'fine', state: 'done' },
      ]);
      expect((await effects()).map(({ action }) => action)).toEqual(['fine']);
    }
    // The pool has lost no connection to it.
    await Promise.all(Array.from({ length: 8 }, () => database.dataSource.query('select pg_sleep(0.05)')));
  });

  it('keeps what a handler puts off again under the same key', async () => {
    const test = aWorker(database.dataSource, []);
    const again = aWorker(database.dataSource, [
      {
        kind: 'remindTask',
        batch: 1,
        handle: async ({ transaction, municipality, actions }) => {
          const [{ dedupeKey = '', subjectId = '' } = {}] = actions;
          await test.store.schedule(transaction, municipality, [anAction({ dedupeKey, subjectId, dueAtMs: Date.now() + 1e6 })]);
          return new Map();
        },
      },
    ]);
    await schedule(test, '147', anAction({ dedupeKey: 'again' }));
    await again.worker.drain();
    expect(await rows()).toMatchObject([{ key: 'again', state: 'waiting', attempts: 0 }]);
  });

  it('works in the loop with several workers at once, each action once', async () => {
    const workers = Array.from({ length: 3 }, () => aWorker(database.dataSource, [leavingEffects()]));
    const [first] = workers;
    if (!first) throw new Error('three');
    for (const code of ['101', '147', '751']) await schedule(first, code, ...Array.from({ length: 700 }, () => anAction()));
    for (const { worker } of workers) worker.start();
    for (let round = 0; round < 200 && (await rows()).some(({ state }) => state !== 'done'); round += 1) await pause(50);
    expect(await Promise.all(workers.map(({ worker }) => worker.stop(5000)))).toEqual([true, true, true]);
    const done = await effects();
    expect(done).toHaveLength(2100);
    expect(new Set(done.map(({ municipality, action }) => `${municipality} ${action}`)).size).toBe(2100);
  });

  it('does an outside action under a longer lease and marks it afterwards', async () => {
    const test = aWorker(database.dataSource, [
      {
        kind: 'sendMessage',
        handleOutside: async ({ action, municipality }) => {
          await database.dataSource.query('insert into effect (municipality, action) values ($1, $2)', [municipality, action.dedupeKey]);
          if (action.dedupeKey === 'bad') throw new DomainError('action.not_found');
          return 'accepted';
        },
      },
    ]);
    await schedule(test, '147', anAction({ kind: 'sendMessage', dedupeKey: 'bad' }), anAction({ kind: 'sendMessage', dedupeKey: 'good' }));
    await test.worker.drain();
    expect(await rows()).toMatchObject([
      { key: 'bad', state: 'waiting', attempts: 1, code: 'action.not_found' },
      { key: 'good', state: 'done', outcome: 'accepted' },
    ]);
  });

  it('when it is stopped claims nothing more, and gives back what it had not begun', async () => {
    const test = aWorker(database.dataSource, [leavingEffects(() => pause(300).then(() => undefined))]);
    await schedule(test, '147', anAction({ dueAtMs: 0 }));
    await schedule(test, '751', anAction({ dueAtMs: 0 }));
    test.worker.start();
    await pause(150);
    expect(await test.worker.stop(5000)).toBe(true);
    expect((await rows()).map(({ state, leased }) => `${state} ${leased}`).sort()).toEqual(['done null', 'waiting null']);
  });

  it('refuses to start when a kind has no handler, or two', () => {
    const { worker } = aWorker(database.dataSource, []);
    Object.assign(worker, { handlers: new ActionHandlers() });
    expect(() => worker.start()).toThrow('no handler for actions of the kinds recomputeCase, remindTask');
    expect(() => aWorker(database.dataSource, [leavingEffects(), leavingEffects()])).toThrow('two handlers');
  });
});

import { setTimeout as pause } from 'node:timers/promises';
import { startTestDatabase, type TestDatabase } from '../harness';
import { noteFault } from './support/fault-table';
import { damage, faultRandom, isShort, makeTraceTable, NO_DAMAGE, openFaultQueue, putOff, untilDone } from './support/fault-world';
import { startWorkerProcess, type WorkerProcess } from './support/worker-process';

let database: TestDatabase;
let workers: WorkerProcess[] = [];
beforeEach(async () => {
  database = await startTestDatabase();
  await makeTraceTable(database.dataSource);
});
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.kill()));
  workers = [];
  await database.stop();
});

it.each([
  ['an action that always throws', 'throws', 'internal'],
  ['an action that never ends', 'never', 'action.out_of_time'],
])('%s is parked after eight tries; everything else is done meanwhile, once', async (fault, mode, code) => {
  faultRandom(fault);
  workers = [1, 2].map(() => startWorkerProcess({ DATABASE_URL: database.url, FAULT_TIME_LIMIT_MS: '400' }));
  await Promise.all(workers.map(({ ready }) => ready));
  const bad = await putOff(database.dataSource, 1, { payload: { mode } });
  let expected = await putOff(database.dataSource, isShort ? 50 : 500);
  const queue = await openFaultQueue(database.url);
  queue.wake();
  await untilDone(database.dataSource);
  // Its waits grow to hours: let them be over at once.
  for (let round = 0; round < 60; round += 1) {
    await database.dataSource.query(
      `update scheduled_action set not_before = clock_timestamp() where state = 'waiting' and error_code is not null and lease_until is null`,
    );
    expected += await putOff(database.dataSource, 2);
    queue.wake();
    await untilDone(database.dataSource, 20_000);
    const [{ left }] = (await database.dataSource.query(`select count(*)::int as left from scheduled_action where state = 'waiting'`)) as [
      { left: number },
    ];
    if (left === 0) break;
    await pause(100);
  }
  await queue.close();
  const parked = await database.dataSource.query<unknown[]>(
    `select attempts, error_code as code, outcome from scheduled_action where state = 'parked'`,
  );
  expect(parked).toEqual(Array.from({ length: bad }, () => ({ attempts: 8, code, outcome: null })));
  const found = await damage(database.dataSource, expected);
  noteFault(fault, bad * 8, expected, found);
  expect(found).toEqual(NO_DAMAGE);
});

import { setTimeout as pause } from 'node:timers/promises';
import { CRASH_POINTS } from '../../server/platform/crash';
import { startTestDatabase, type TestDatabase } from '../harness';
import { noteFault } from './support/fault-table';
import { damage, faultRandom, isShort, makeTraceTable, NO_DAMAGE, putOff, untilDone } from './support/fault-world';
import { startWorkerProcess, type WorkerProcess } from './support/worker-process';

/** Each is killed at once by its crash point; the mail's has a test of its own. */
const POINTS = CRASH_POINTS.filter((point) => point !== 'during-mail');
const ROUNDS = isShort ? 1 : 5;
const KILLS = isShort ? 3 : 60;

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

function start(environment: Readonly<Record<string, string>> = {}): WorkerProcess {
  const worker = startWorkerProcess({ DATABASE_URL: database.url, ...environment });
  workers.push(worker);
  return worker;
}

it('kill -9 at every crash point: nothing is lost and nothing done twice', async () => {
  const random = faultRandom('crash points');
  let expected = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const point of POINTS) {
      // More than one claim, so that the second one can be the one to die in.
      expected += await putOff(database.dataSource, 250);
      const worker = start({ SPORSKIFTE_CRASH_AT: `${point}:${random.integer(1, 2)}` });
      expect([point, await Promise.race([worker.ended, pause(30_000, 'alive')])]).toEqual([point, 'SIGKILL']);
    }
    const survivor = start();
    await survivor.ready;
    await untilDone(database.dataSource);
    expect(await survivor.terminate()).toBe(0);
  }
  const found = await damage(database.dataSource, expected);
  noteFault('kill -9 of a worker at each crash point', ROUNDS * POINTS.length, expected, found);
  expect(found).toEqual(NO_DAMAGE);
});

it('kill -9 of workers at any moment under load', async () => {
  const random = faultRandom('random kills');
  let expected = 0;
  const running = [start(), start(), start()];
  await Promise.all(running.map(({ ready }) => ready));
  for (let kill = 0; kill < KILLS; kill += 1) {
    expected += await putOff(database.dataSource, 150);
    await pause(random.integer(0, 400));
    const index = random.integer(0, running.length - 1);
    await running[index]?.kill();
    running[index] = start();
  }
  await Promise.all(running.map(({ ready }) => ready));
  await untilDone(database.dataSource);
  const found = await damage(database.dataSource, expected);
  noteFault('kill -9 of one of three workers at any moment under load', KILLS, expected, found);
  expect(found).toEqual(NO_DAMAGE);
});

it('an ordinary end under load: exit code 0 in time, and what was claimed is handed back', async () => {
  const random = faultRandom('ordinary ends');
  const ends = isShort ? 2 : 20;
  let expected = 0;
  for (let end = 0; end < ends; end += 1) {
    expected += await putOff(database.dataSource, 100, { payload: { mode: 'slow' } });
    const worker = start();
    await worker.ready;
    await pause(random.integer(100, 1500));
    const begun = Date.now();
    expect(await worker.terminate()).toBe(0);
    expect(Date.now() - begun).toBeLessThan(30_000);
    const [{ held }] = (await database.dataSource.query(
      `select count(*)::int as held from scheduled_action where state = 'waiting' and lease_until > clock_timestamp()`,
    )) as [{ held: number }];
    expect(held).toBe(0);
  }
  await database.dataSource.query(`update scheduled_action set payload = payload - 'mode'`);
  await start().ready;
  await untilDone(database.dataSource);
  const found = await damage(database.dataSource, expected);
  noteFault('SIGTERM under load', ends, expected, found);
  expect(found).toEqual(NO_DAMAGE);
});

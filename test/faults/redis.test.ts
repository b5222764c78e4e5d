import { setTimeout as pause } from 'node:timers/promises';
import { startTestDatabase, type TestDatabase } from '../harness';
import { noteFault } from './support/fault-table';
import { damage, faultRandom, isShort, makeTraceTable, NO_DAMAGE, openFaultQueue, putOff, untilDone } from './support/fault-world';
import { hasRedis, type OwnRedis, ownRedis } from './support/own-redis';
import { startWorkerProcess, type WorkerProcess } from './support/worker-process';

const TIMES = isShort ? 2 : 12;
/** Milliseconds: the slow look of five seconds, and what a busy machine adds. */
const SLOW_LOOK = 15_000;

let database: TestDatabase;
let redis: OwnRedis;
let workers: WorkerProcess[] = [];
beforeEach(async () => {
  database = await startTestDatabase();
  await makeTraceTable(database.dataSource);
  redis = await ownRedis();
});
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.kill()));
  workers = [];
  await redis.stop();
  await database.stop();
});

function start(): WorkerProcess {
  const worker = startWorkerProcess({ DATABASE_URL: database.url, REDIS_URL: redis.url });
  workers.push(worker);
  return worker;
}

if (!hasRedis)
  process.stdout.write(
    'redis-server findes ikke her; Redis-fejlene er sprunget over · not on this machine; the faults of Redis are left out\n',
  );

(hasRedis ? describe : describe.skip)('Redis', () => {
  it('killed again and again, with nothing kept: work goes on, and nothing is lost or doubled', async () => {
    const random = faultRandom('Redis killed');
    await redis.start();
    const running = [start(), start()];
    await Promise.all(running.map(({ ready }) => ready));
    let expected = 0;
    for (let time = 0; time < TIMES; time += 1) {
      expected += await putOff(database.dataSource, 100, { dueInMs: random.integer(0, 3000) });
      await pause(random.integer(0, 500));
      await redis.kill();
      expected += await putOff(database.dataSource, 100);
      expect(await untilDone(database.dataSource)).toBeLessThan(SLOW_LOOK);
      await redis.start();
      await pause(random.integer(0, 1500));
    }
    await untilDone(database.dataSource);
    const found = await damage(database.dataSource, expected);
    noteFault('Redis killed, with nothing kept', TIMES, expected, found);
    expect(found).toEqual(NO_DAMAGE);
  });

  it('FLUSHALL under load: every waiting wake is gone, and nothing is lost', async () => {
    const random = faultRandom('FLUSHALL');
    await redis.start();
    await Promise.all([start(), start()].map(({ ready }) => ready));
    let expected = 0;
    const flushes = TIMES * 5;
    for (let time = 0; time < flushes; time += 1) {
      expected += await putOff(database.dataSource, 50, { dueInMs: random.integer(0, 2000) });
      await pause(random.integer(0, 200));
      expect(await redis.tell('FLUSHALL')).toBe('+OK\r\n');
    }
    await pause(2000);
    // Without a queue the workers' own timers and their look every minute find what is due.
    expect(await untilDone(database.dataSource)).toBeLessThan(70_000);
    const found = await damage(database.dataSource, expected);
    noteFault('FLUSHALL under load', flushes, expected, found);
    expect(found).toEqual(NO_DAMAGE);
  });

  it('absent at boot: the worker starts, works by the clock, takes Redis up when it comes, and ends in order without it', async () => {
    const worker = start();
    await worker.ready;
    let expected = await putOff(database.dataSource, 100);
    expect(await untilDone(database.dataSource)).toBeLessThan(SLOW_LOOK);
    await redis.start();
    // It tries again every three seconds, and looks after its queue every five.
    await pause(9000);
    const queue = await openFaultQueue(database.url, redis.url);
    expected += await putOff(database.dataSource, 100);
    queue.wake();
    // Sooner than the look by the clock: through Redis.
    expect(await untilDone(database.dataSource)).toBeLessThan(4000);
    await queue.close();
    await redis.kill();
    const begun = Date.now();
    expect(await worker.terminate()).toBe(0);
    expect(Date.now() - begun).toBeLessThan(30_000);
    const found = await damage(database.dataSource, expected);
    noteFault('Redis absent at boot, and at the end', 1, expected, found);
    expect(found).toEqual(NO_DAMAGE);
  });

  it('that may throw jobs away is refused at the start, with a sentence that says what to set', async () => {
    await redis.start('allkeys-lru');
    const worker = start();
    await expect(worker.ready).rejects.toThrow(/maxmemory-policy er allkeys-lru.*noeviction.*maxmemory-policy is allkeys-lru/s);
    expect(await worker.ended).toBe(1);
    noteFault('Redis with a wrong eviction policy: the start refuses', 1, 0, NO_DAMAGE);
  });
});

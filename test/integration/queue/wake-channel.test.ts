import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { openWorkQueue, type WorkQueue } from '../../../server/platform/queue';
import { startTestDatabase, type TestDatabase } from '../../harness';

const REDIS = process.env['TEST_REDIS_URL'];
const silent = (): void => undefined;

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase({ migrated: false });
});
afterAll(() => database.stop());

async function until(isTrue: () => boolean, milliseconds = 5000): Promise<boolean> {
  for (const end = Date.now() + milliseconds; Date.now() < end; await pause(20)) if (isTrue()) return true;
  return isTrue();
}

// The same contract on both; on Redis only where one is given.
describe.each([['postgres', undefined] as const, ...(REDIS ? [['redis', REDIS] as const] : [])])(
  'waking through BullMQ on %s',
  (kind, redisUrl) => {
    const opened: WorkQueue[] = [];
    const open = async (name: string): Promise<WorkQueue> => {
      const queue = await openWorkQueue({ redisUrl, databaseUrl: database.url, log: silent, name });
      opened.push(queue);
      return queue;
    };
    const aName = (): string => `test-${randomBytes(6).toString('hex')}`;
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((queue) => queue.close()));
    });

    it('says what it is and that it is up', async () => {
      expect((await open(aName())).state()).toEqual({ kind, isUp: true, isWorking: false });
    });

    it('wakes a worker in another process, once for many calls together', async () => {
      const name = aName();
      const [sender, worker] = [await open(name), await open(name)];
      let wakes = 0;
      worker.listen(() => (wakes += 1));
      // The look every minute begins with one at once.
      await until(() => wakes > 0);
      await pause(500);
      const before = wakes;
      for (let call = 0; call < 50; call += 1) sender.wake();
      expect(await until(() => wakes > before)).toBe(true);
      await pause(300);
      expect(wakes - before).toBe(1);
    });

    it('wakes its own process without going through the queue', async () => {
      const queue = await open(aName());
      let wakes = 0;
      queue.listen(() => (wakes += 1));
      await until(() => wakes > 0);
      const before = wakes;
      queue.wake();
      expect(await until(() => wakes > before, 500)).toBe(true);
    });

    it('wakes once more when the time has come, also from a process that does not work', async () => {
      const name = aName();
      const [sender, worker] = [await open(name), await open(name)];
      let wakes = 0;
      worker.listen(() => (wakes += 1));
      await until(() => wakes > 0);
      await pause(500);
      const before = wakes;
      const begun = Date.now();
      for (let call = 0; call < 5; call += 1) sender.wakeIn(1500);
      expect(await until(() => wakes > before)).toBe(true);
      expect(Date.now() - begun).toBeGreaterThan(1300);
    });

    it('gives a wake to one of several workers, so that no two look for the same reason', async () => {
      const name = aName();
      const [sender, one, two] = [await open(name), await open(name), await open(name)];
      let wakes = 0;
      for (const worker of [one, two]) worker.listen(() => (wakes += 1));
      await until(() => wakes > 2);
      await pause(500);
      const before = wakes;
      sender.wake();
      await until(() => wakes > before);
      await pause(300);
      expect(wakes - before).toBe(1);
    });

    it('holds nothing but the word: no id, no name, no number', async () => {
      const queue = await open(aName());
      queue.wake();
      queue.wakeIn(30_000);
      await pause(500);
      const channel = queue.channel as unknown as { queue: { getJobs(): Promise<{ name: string; data: unknown }[]> } };
      const jobs = await channel.queue.getJobs();
      expect(jobs.length).toBeGreaterThanOrEqual(2);
      for (const { name, data } of jobs) expect({ name, data }).toEqual({ name: 'wake', data: {} });
    });

    it('takes no more wakes once it has stopped listening, and closes at once', async () => {
      const queue = await open(aName());
      let wakes = 0;
      queue.listen(() => (wakes += 1));
      await until(() => wakes > 0);
      queue.stopListening();
      const before = wakes;
      queue.callOthers();
      await pause(500);
      expect(wakes).toBe(before);
      const begun = Date.now();
      await queue.close();
      expect(Date.now() - begun).toBeLessThan(2500);
    });
  },
);

describe('a queue that cannot be reached', () => {
  it('is no error with a Redis that is away: looks every five seconds, and says that it is down', async () => {
    const queue = await openWorkQueue({ redisUrl: 'redis://127.0.0.1:1', databaseUrl: database.url, log: silent });
    expect(queue.state()).toEqual({ kind: 'redis', isUp: false, isWorking: false });
    let wakes = 0;
    queue.listen(() => (wakes += 1));
    queue.wake();
    queue.wakeIn(300);
    expect(await until(() => wakes >= 4, 8000)).toBe(true);
    const begun = Date.now();
    await queue.close();
    expect(Date.now() - begun).toBeLessThan(2500);
  });

  it('is no error with a login that may not make the tables', async () => {
    const lines: string[] = [];
    const url = new URL(database.url);
    url.password = 'wrong';
    url.username = 'nobody-of-this-name';
    const queue = await openWorkQueue({ databaseUrl: url.href, log: (line) => lines.push(line) });
    expect(queue.state()).toEqual({ kind: 'none', isUp: false, isWorking: false });
    expect(lines.join()).not.toContain('wrong');
    await queue.close();
  });

  it('migrates once when several processes start together', async () => {
    const other = await startTestDatabase({ migrated: false });
    const queues = await Promise.all(Array.from({ length: 3 }, () => openWorkQueue({ databaseUrl: other.url, log: silent })));
    expect(queues.map((queue) => queue.state().kind)).toEqual(['postgres', 'postgres', 'postgres']);
    await Promise.all(queues.map((queue) => queue.close()));
    await other.stop();
  });
});

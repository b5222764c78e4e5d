import { readFileSync, rmSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { createDataSource, migrate } from '../../server/platform/database';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../server/platform/embedded';
import { noteFault } from './support/fault-table';
import { damage, faultRandom, isShort, makeTraceTable, NO_DAMAGE, putOff, untilDone } from './support/fault-world';
import { startWorkerProcess, type WorkerProcess } from './support/worker-process';

const KILLS = isShort ? 1 : 10;
const silent = (): void => undefined;

let folder: string;
let server: EmbeddedPostgres;
let dataSource: DataSource;
let workers: WorkerProcess[] = [];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sporskifte-kill-'));
  server = await startEmbeddedPostgres({ dataDir: folder, log: silent });
  dataSource = createDataSource(server.url);
  await dataSource.initialize();
  await migrate(dataSource);
  await makeTraceTable(dataSource);
});
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.kill()));
  workers = [];
  await dataSource.destroy().catch(silent);
  await server.stop().catch(silent);
  rmSync(folder, { recursive: true, force: true });
});

/** Kills the postmaster as a power cut would, and starts the server anew on the same data and the same port. */
async function killAndRestart(): Promise<void> {
  const [row] = await dataSource.query<{ file: string }[]>(
    `select setting || '/postmaster.pid' as file from pg_settings where name = 'data_directory'`,
  );
  const [pid] = readFileSync(row?.file ?? '', 'utf8').split('\n');
  process.kill(Number(pid), 'SIGKILL');
  for (;;) {
    try {
      server = await startEmbeddedPostgres({ dataDir: folder, log: silent });
      return;
    } catch {
      await pause(300);
    }
  }
}

it('PostgreSQL killed under load: every acknowledged write is there, and is done once', async () => {
  const random = faultRandom('PostgreSQL killed');
  workers = [1, 2].map(() => startWorkerProcess({ DATABASE_URL: server.url }));
  await Promise.all(workers.map(({ ready }) => ready));
  let acknowledged = 0;
  let unanswered = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    let isUp = true;
    const load = (async () => {
      while (isUp) {
        try {
          for (let part = 0; part < 5; part += 1) acknowledged += await putOff(dataSource, 20);
        } catch {
          // Whether that one was stored nobody was told; what was stored is then done as well.
          unanswered += 1;
          await pause(100);
        }
      }
    })();
    await pause(random.integer(300, 1500));
    await killAndRestart();
    isUp = false;
    await load;
  }
  await untilDone(dataSource);
  const [{ stored }] = (await dataSource.query(`select count(*)::int as stored from scheduled_action`)) as [{ stored: number }];
  expect(stored).toBeGreaterThanOrEqual(acknowledged);
  // One unanswered call stores at most what it was asked to.
  expect(stored).toBeLessThanOrEqual(acknowledged + unanswered * 60);
  const found = await damage(dataSource, stored);
  noteFault('kill -9 of PostgreSQL under load', KILLS, stored, found);
  expect(found).toEqual(NO_DAMAGE);
});

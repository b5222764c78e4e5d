import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { verifyAudit } from '../../server/modules/audit';
import { inTenant } from '../../server/platform/database';
import { movedClock } from '../integration/cases/moved-clock';
import { startService, type TestService } from '../integration/http/start-service';
import { aCitizenFile } from '../integration/imports/import-service';
import { noteFault } from './support/fault-table';
import { isShort } from './support/fault-world';
import { startWorkerProcess, type WorkerProcess } from './support/worker-process';

const ROWS = isShort ? 400 : 2000;
const MUNICIPALITY = '147';

let service: TestService;
let dataDir: string;
let workers: WorkerProcess[] = [];
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'sporskifte-imports-'));
  service = await startService({ dataDir }, undefined, undefined, movedClock('2026-11-23T08:00:00Z'));
});
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.kill()));
  await service.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function send(): Promise<number> {
  const response = await fetch(`${service.url}/api/imports?kind=citizens`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv', 'x-municipality': MUNICIPALITY },
    body: aCitizenFile(1, ROWS),
  });
  await response.text();
  return response.status;
}

it('the same file sent twice at once, read by two workers of which one is killed: every citizen once', async () => {
  const statuses = await Promise.all([send(), send()]);
  expect(statuses).toContain(202);
  const offset = Date.parse('2026-11-23T08:00:00Z') - Date.now();
  const start = (): WorkerProcess => {
    const own = { DATABASE_URL: service.database.url, DATA_DIR: dataDir, LOG_LEVEL: 'silent', FAULT_OFFSET_MS: String(offset) };
    const worker = startWorkerProcess(own, 'real-worker');
    workers = [...workers, worker];
    return worker;
  };
  const [victim] = [start(), start()];
  await Promise.all(workers.map(({ ready }) => ready));
  await pause(700);
  await victim.kill();
  const select = <T>(sql: string): Promise<T[]> =>
    inTenant(service.database.dataSource, MUNICIPALITY, (transaction) => transaction.query<T[]>(sql));
  for (let second = 0; second < 120; second += 1) {
    const [row] = await select<{ left: number }>(
      `select count(*)::int as left from import_job where state in ('receiving', 'waiting', 'running')`,
    );
    if (row?.left === 0) break;
    await pause(1000);
  }
  const [found] = await select<Record<'citizens' | 'spells' | 'doubled' | 'opened' | 'open', number>>(`
    select (select count(*)::int from citizen where external_id like 'B-%') as citizens, (select count(*)::int from spell) as spells,
      (select count(*)::int from (select from fact_value group by spell_id, fact_key, holds_from having count(*) > 1) twice) as doubled,
      (select count(*)::int from audit_event where kind = 'case.opened') as opened,
      (select count(*)::int from import_job where state in ('receiving', 'waiting', 'running')) as open`);
  expect(found).toEqual({ citizens: ROWS, spells: ROWS, doubled: 0, opened: ROWS, open: 0 });
  expect(await inTenant(service.database.dataSource, MUNICIPALITY, (transaction) => verifyAudit(transaction, MUNICIPALITY))).toMatchObject({
    intact: true,
  });
  noteFault('the same import twice at once, one of two workers killed', 1, ROWS, { lost: 0, doubled: 0 });
});

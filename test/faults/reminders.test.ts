import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { verifyAudit } from '../../server/modules/audit';
import { seedDatabase } from '../../server/modules/seeding';
import { inTenant } from '../../server/platform/database';
import { startTestDatabase, type TestDatabase } from '../harness';
import { noteFault } from './support/fault-table';
import { faultRandom, isShort } from './support/fault-world';
import { catchMail, type MailCatcher } from './support/mail-catcher';
import { offsetToMonday, remindedTasks } from './support/reminded-world';
import { startWorkerProcess, type WorkerProcess } from './support/worker-process';

const HERE = ['147', '751'] as const;
const TASKS = isShort ? 60 : 300;
const CONSULTANTS = 10;
const CRASHES = isShort ? 2 : 20;

let database: TestDatabase;
let mail: MailCatcher;
let dataDir: string;
let offset: number;
const workers: WorkerProcess[] = [];
beforeAll(async () => {
  database = await startTestDatabase();
  await seedDatabase(database.dataSource, { log: () => undefined, withPopulation: false });
  mail = await catchMail();
  dataDir = mkdtempSync(join(tmpdir(), 'sporskifte-faults-'));
  offset = await offsetToMonday(database.dataSource);
});
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.kill()));
  await mail.stop();
  await database.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

function start(environment: Readonly<Record<string, string>> = {}): WorkerProcess {
  const own = { DATABASE_URL: database.url, SMTP_URL: mail.url, DATA_DIR: dataDir, LOG_LEVEL: 'silent', FAULT_OFFSET_MS: String(offset) };
  const worker = startWorkerProcess({ ...own, ...environment }, 'real-worker');
  workers.push(worker);
  return worker;
}

const left = async (): Promise<number> => {
  const [row] = await database.dataSource.query<{ left: number }[]>(
    `select count(*)::int as left from scheduled_action where state = 'waiting' and not_before <= clock_timestamp() + make_interval(secs => $1)`,
    [offset / 1000],
  );
  return row?.left ?? -1;
};

it('real reminders with workers killed between a mail and its mark: each step once, and every doubled mail is known', async () => {
  const random = faultRandom('reminders and mail');
  let steps = 0;
  for (const municipality of HERE) steps += await remindedTasks(database.dataSource, municipality, TASKS, CONSULTANTS);
  for (let crash = 0; crash < CRASHES; crash += 1) {
    const point = crash === 0 ? 'after-effect-before-commit:1' : `during-mail:${random.integer(1, 3)}`;
    const worker = start({ SPORSKIFTE_CRASH_AT: point });
    expect([point, await Promise.race([worker.ended, pause(60_000, 'alive')])]).toEqual([point, 'SIGKILL']);
    // As half a minute would: what the dead one held is free again.
    await database.dataSource.query('update scheduled_action set lease_until = clock_timestamp() where lease_until is not null');
  }
  await Promise.all([start(), start()].map(({ ready }) => ready));
  for (let second = 0; second < 120 && (await left()) > 0; second += 1) await pause(1000);

  const [row] = await database.dataSource.query<{ given: number; distinct: number; strange: number; unsent: number; messages: number }[]>(`
    select (select count(*)::int from reminder) as given,
      (select count(distinct (municipality_code, task_id, step))::int from reminder) as distinct,
      (select count(*)::int from reminder join task on task.id = task_id where task.municipality_code <> reminder.municipality_code) as strange,
      (select count(*)::int from outbox_message where state <> 'sent') as unsent,
      (select count(*)::int from outbox_message) as messages`);
  expect(row).toEqual({ given: steps, distinct: steps, strange: 0, unsent: 0, messages: steps / 3 + HERE.length * CONSULTANTS });

  const known = new Set(
    (await database.dataSource.query<{ id: string }[]>(`select message_id as id from outbox_message where maybe_twice`)).map(
      ({ id }) => id,
    ),
  );
  const doubled = [...mail.taken].filter(([, times]) => times > 1).map(([id]) => id);
  expect(mail.taken.size).toBe(row?.messages);
  // Every crash after the first fell into the one window in which a mail can go twice; several of them may have met the same mail.
  const again = [...mail.taken.values()].reduce((sum, times) => sum + times - 1, 0);
  expect(again).toBe(CRASHES - 1);
  expect(doubled.filter((id) => !known.has(id))).toEqual([]);
  for (const municipality of HERE) {
    expect(await inTenant(database.dataSource, municipality, (transaction) => verifyAudit(transaction, municipality))).toMatchObject({
      intact: true,
    });
  }
  noteFault('kill -9 of a worker with real reminders: reminders', CRASHES, steps, { lost: 0, doubled: 0 });
  noteFault('kill -9 between a mail being taken and its mark: mails (each marked as perhaps sent twice)', CRASHES - 1, mail.taken.size, {
    lost: 0,
    doubled: again,
  });
});

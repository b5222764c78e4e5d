import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { reminderAction } from '../../server/domain/reminders/reminder-action';
import { ActionStore, type NewAction } from '../../server/modules/actions';
import { seedDatabase } from '../../server/modules/seeding';
import { inTenant } from '../../server/platform/database';
import { openFaultQueue } from '../faults/support/fault-world';
import { MONDAY, offsetToMonday } from '../faults/support/reminded-world';
import { startWorkerProcess } from '../faults/support/worker-process';
import { startTestDatabase } from '../harness';
import { Rows } from '../integration/cases-read/insert-rows';

/** `node test/harness/run-typescript.cjs test/bench/actions.ts [actions] [workers]`: reminders planned in bulk, then all due within one minute. */
const ACTIONS = Number(process.argv[2] ?? 100_000);
const WORKERS = Number(process.argv[3] ?? 2);
const MUNICIPALITIES = ['101', '147', '461', '751', '851'];
const MINUTE = 60_000;
/** Actions put off in one transaction, as a recomputation of some thousand cases does. */
const TOGETHER = 10_000;

async function openTasks(dataSource: DataSource, municipality: string, count: number): Promise<string[]> {
  const rows = new Rows(dataSource, municipality);
  const consultant = await rows.consultant('k-1', { email: 'k-1@kommune.example' });
  const spell = await rows.spell();
  const made = await inTenant(dataSource, municipality, (transaction) =>
    transaction.query<{ id: string }[]>(
      `insert into task (municipality_code, spell_id, consultant_id, kind, key, rule_id, opens_on, due_on, detail)
       select $1, $2, $3, 'holdConversation', 'hold:' || n, 'made-by-hand', '2026-11-01', '2026-11-23', '{"responsible": "jobConsultant"}'
       from generate_series(1, $4::int) n returning id`,
      [municipality, spell, consultant, count],
    ),
  );
  return made.map(({ id }) => id);
}

/** Puts them off and gives how many a second that was. */
async function plan(dataSource: DataSource, tasks: ReadonlyMap<string, string[]>, firstDueMs: number): Promise<number> {
  const store = new ActionStore();
  const begun = performance.now();
  for (const [municipality, ids] of tasks) {
    for (let from = 0; from < ids.length; from += TOGETHER) {
      const actions = ids.slice(from, from + TOGETHER).map((id, index): NewAction => ({
        ...reminderAction(id, { step: 0, day: MONDAY, at: '08:00', to: 'jobConsultant', channel: 'list' }),
        // Spread over the minute, in every municipality alike.
        dueAtMs: firstDueMs + ((from + index) / ids.length) * MINUTE,
      }));
      await inTenant(dataSource, municipality, (transaction) => store.schedule(transaction, municipality, actions));
    }
  }
  return ACTIONS / ((performance.now() - begun) / 1000);
}

async function bench(): Promise<void> {
  const database = await startTestDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'sporskifte-bench-'));
  const { dataSource } = database;
  await seedDatabase(dataSource, { log: () => undefined, withPopulation: false });
  const tasks = new Map<string, string[]>();
  for (const municipality of MUNICIPALITIES)
    tasks.set(municipality, await openTasks(dataSource, municipality, ACTIONS / MUNICIPALITIES.length));
  const offset = await offsetToMonday(dataSource);
  // Put off for long after they are planned, then moved: planning must not compete with doing.
  const perSecond = await plan(dataSource, tasks, Date.now() + offset + 60 * MINUTE);
  await dataSource.query('vacuum analyze');
  const environment = { DATABASE_URL: database.url, DATA_DIR: dataDir, LOG_LEVEL: 'silent', FAULT_OFFSET_MS: String(offset) };
  const workers = Array.from({ length: WORKERS }, () => startWorkerProcess(environment, 'real-worker'));
  await Promise.all(workers.map(({ ready }) => ready));
  await dataSource.query(
    `update scheduled_action set due_at = moved.due, not_before = moved.due
     from (select municipality_code, id, due_at - (min(due_at) over ()) + clock_timestamp() + make_interval(secs => $1) as due from scheduled_action) moved
     where scheduled_action.municipality_code = moved.municipality_code and scheduled_action.id = moved.id`,
    [offset / 1000 + 15],
  );
  // As the service does after each commit.
  const queue = await openFaultQueue(database.url);
  queue.wake();
  await pause(500);
  await queue.close();
  for (let second = 0; second < 300; second += 1) {
    const [row] = await dataSource.query<{ left: number }[]>(`select count(*)::int as left from scheduled_action where state = 'waiting'`);
    if (row?.left === 0) break;
    await pause(1000);
  }
  const [row] = await dataSource.query<Record<'p50' | 'p99' | 'worst' | 'took' | 'done' | 'given', number>[]>(`
    select percentile_cont(0.5) within group (order by extract(epoch from finished_at - due_at))::float as p50,
      percentile_cont(0.99) within group (order by extract(epoch from finished_at - due_at))::float as p99,
      max(extract(epoch from finished_at - due_at))::float as worst, extract(epoch from max(finished_at) - min(due_at))::float as took,
      count(*) filter (where state = 'done')::int as done, (select count(*)::int from reminder) as given
    from scheduled_action where kind = 'remindTask'`);
  const lines = [
    `reminders planned in bulk by one process: ${Math.round(perSecond)} a second`,
    `${ACTIONS} reminders due in one minute, ${WORKERS} workers: lateness p50 ${row?.p50.toFixed(2)} s, p99 ${row?.p99.toFixed(2)} s, worst ${row?.worst.toFixed(2)} s;`,
    `  the last was done ${row?.took.toFixed(1)} s after the first was due; ${row?.done} done, ${row?.given} given, each once: ${row?.done === ACTIONS && row.given === ACTIONS ? 'yes' : 'NO'}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  await Promise.all(workers.map((worker) => worker.kill()));
  await database.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

bench().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

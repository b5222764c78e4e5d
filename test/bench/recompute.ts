/**
 * Living cases decided again, side by side in several processes as workers do it: load, decide, compare, write, log, commit.
 * Run: `node test/harness/run-typescript.cjs test/bench/recompute.ts [cases,cases,…] [processes]` on `TEST_DATABASE_URL` or the embedded server.
 */
import 'reflect-metadata';
import { type ChildProcess, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { INestApplicationContext } from '@nestjs/common';
import { DEMO_SEED, generateStock } from '../../seeds/population';
import { createApplication } from '../../server/create-application';
import { calendarDate } from '../../server/domain/shared/calendar-date';
import { CaseOpening, type CaseToOpen, RecomputeService } from '../../server/modules/cases';
import { seedDatabase } from '../../server/modules/seeding';
import { readConfig } from '../../server/platform/config';
import { createDataSource, Transactions } from '../../server/platform/database';
import { startTestDatabase } from '../harness';

const MUNICIPALITY = '101';
const POPULATED = calendarDate('2026-11-23');
const BATCH = 200;

const [first = '10000', processes = String(availableParallelism())] = process.argv.slice(2);

/** Live cases of København, the stock over and over under other numbers. */
function* cases(count: number): Generator<CaseToOpen> {
  for (let round = 0, made = 0; made < count; round += 1) {
    for (const { citizenNo, spell, facts } of generateStock(MUNICIPALITY, DEMO_SEED, POPULATED)) {
      if (made === count) return;
      made += 1;
      yield { externalId: `${citizenNo}-${round}`, ...spell, facts };
    }
  }
}

async function open(url: string): Promise<INestApplicationContext> {
  const dataSource = createDataSource(url);
  await dataSource.initialize();
  return createApplication({ config: readConfig({ LOG_LEVEL: 'silent' }), dataSource, workClock: CLOCK });
}

/** Stands on the day of the population, and later where a run is to find another day. */
const CLOCK = { now: () => Promise.resolve(new Date(process.env['BENCH_NOW'] ?? `${POPULATED}T08:00:00Z`)) };

/** One worker: every n-th batch, each in a transaction of its own. Prints how many tasks changed. */
async function work(url: string, own: number, all: number): Promise<void> {
  const app = await open(url);
  const transactions = app.get(Transactions);
  const ids: { id: string }[] = await transactions.inTenant(MUNICIPALITY, (transaction) =>
    transaction.query('select id from spell where ended_on is null order by id'),
  );
  process.stdout.write('ready\n');
  await new Promise((resolve) => process.stdin.once('data', resolve));
  let changed = 0;
  const cpu = process.cpuUsage();
  for (let at = own * BATCH; at < ids.length; at += all * BATCH) {
    const batch = ids.slice(at, at + BATCH).map(({ id }) => id);
    const counts = await transactions.inTenant(MUNICIPALITY, (transaction) =>
      app.get(RecomputeService).recompute(transaction, MUNICIPALITY, batch, { actor: 'bench', cause: 'bench' }),
    );
    changed += counts.added + counts.moved + counts.cancelled + counts.done + counts.expired;
  }
  const { user, system } = process.cpuUsage(cpu);
  process.stdout.write(`${changed} ${(user + system) / 1e6}\n`);
  await app.close();
  process.exit(0);
}

function line(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', (data: Buffer) => resolve(String(data).trim()));
    child.once('exit', (code) => (code === 0 ? undefined : reject(new Error(`a worker ended with ${code}`))));
  });
}

/** Seconds, seconds of processor time of the workers (the database has its own), and how many tasks changed. */
async function run(url: string, now: string): Promise<{ readonly seconds: number; readonly cpu: number; readonly changed: number }> {
  const children = Array.from({ length: Number(processes) }, (_, own) =>
    spawn(process.execPath, [join(__dirname, '../harness/run-typescript.cjs'), __filename, 'worker', url, String(own), processes], {
      env: { ...process.env, BENCH_NOW: now },
      stdio: ['pipe', 'pipe', 'inherit'],
    }),
  );
  await Promise.all(children.map(line));
  const from = performance.now();
  const done = children.map(line);
  for (const child of children) child.stdin?.write('go\n');
  const answers = (await Promise.all(done)).map((answer) => answer.split(' ').map(Number));
  const seconds = (performance.now() - from) / 1000;
  const total = (column: 0 | 1): number => answers.reduce((sum, answer) => sum + (answer[column] ?? 0), 0);
  return { seconds, changed: total(0), cpu: total(1) };
}

async function bench(): Promise<void> {
  const counts = first.split(',').map(Number);
  const database = await startTestDatabase();
  await seedDatabase(database.dataSource, { log: () => undefined, withPopulation: false });
  const app = await open(database.url);
  const transactions = app.get(Transactions);
  console.log(`Living cases of København decided again by ${processes} processes, ${BATCH} in a transaction; Node ${process.version}`);
  console.log('cases | tasks | nothing new: s | ms a case | workers’ CPU ms a case | a week later: s | ms a case | tasks changed');
  let opened = 0;
  const generator = cases(Math.max(...counts));
  for (const count of counts) {
    for (const from = performance.now(); opened < count;) {
      const batch = [...take(generator, Math.min(500, count - opened))];
      await transactions.inTenant(MUNICIPALITY, (transaction) =>
        app.get(CaseOpening).openCases(transaction, MUNICIPALITY, batch, { actor: 'bench', source: 'demonstration' }),
      );
      opened += batch.length;
      if (opened === count) console.error(`opened ${count} (${((performance.now() - from) / 1000).toFixed(1)} s)`);
    }
    await database.dataSource.query('analyze');
    const [{ tasks } = { tasks: 0 }] = await database.dataSource.query<{ tasks: number }[]>(
      'select count(*)::int as tasks from task where closed_as is null',
    );
    const still = await run(database.url, `${POPULATED}T08:00:00Z`);
    const week = await run(database.url, '2026-11-30T08:00:00Z');
    const per = (seconds: number): string => ((seconds * 1000) / count).toFixed(2);
    console.log(
      [
        count,
        tasks,
        still.seconds.toFixed(1),
        per(still.seconds),
        per(still.cpu),
        week.seconds.toFixed(1),
        per(week.seconds),
        week.changed,
      ].join(' | '),
    );
  }
  await app.close();
  await database.stop();
}

function* take<T>(from: Generator<T>, count: number): Generator<T> {
  for (let taken = 0; taken < count; taken += 1) {
    const next = from.next();
    if (next.done) return;
    yield next.value;
  }
}

const running = first === 'worker' ? work(process.argv[3] ?? '', Number(process.argv[4]), Number(process.argv[5])) : bench();
running.catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});

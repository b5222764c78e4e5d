import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { calendarDate } from '../../../server/domain/shared/calendar-date';
import { type SeededRandom, seededRandom } from '../../../server/domain/shared/seeded-random';
import { ActionStore, type ActionPayload, type NewAction } from '../../../server/modules/actions';
import { verifyAudit } from '../../../server/modules/audit';
import { inTenant } from '../../../server/platform/database';
import { openWorkQueue, type WorkQueue } from '../../../server/platform/queue';
import { anAction } from '../../integration/actions/a-worker';

export const MUNICIPALITIES = ['101', '147', '751'] as const;

/** A short mix for the gate, or everything by hand. */
export const isShort = process.env['SPORSKIFTE_FAULTS'] === 'short';

/** Decides when and where it hurts; `SPORSKIFTE_FAULT_SEED` repeats a run. */
export function faultRandom(fault: string): SeededRandom {
  const seed = Number(process.env['SPORSKIFTE_FAULT_SEED'] ?? Date.now() % 1_000_000_000);
  process.stdout.write(`${fault}: SPORSKIFTE_FAULT_SEED=${seed}\n`);
  return seededRandom(seed);
}

/** The table in which effects are counted. It has no unique key: a second effect makes a second row. */
export async function makeTraceTable(dataSource: DataSource): Promise<void> {
  await dataSource.query(`
    create table if not exists trace (municipality text, owner text, action text, worker integer, at timestamptz not null default clock_timestamp())`);
  await dataSource.query('grant select, insert on trace to sporskifte_app');
}

/** Puts off `count` actions in each municipality; resolves when they are stored, with how many that is. */
export async function putOff(
  dataSource: DataSource,
  count: number,
  { dueInMs = 0, payload = {} }: { readonly dueInMs?: number; readonly payload?: ActionPayload } = {},
): Promise<number> {
  const store = new ActionStore();
  for (const owner of MUNICIPALITIES) {
    const actions: NewAction[] = Array.from({ length: count }, () =>
      anAction({ runOn: calendarDate('2026-11-23'), dueAtMs: Date.now() - 1000 + dueInMs, payload: { ...payload, owner } }),
    );
    await inTenant(dataSource, owner, (transaction) => store.schedule(transaction, owner, actions));
  }
  return count * MUNICIPALITIES.length;
}

/** Tells the workers, as the service does after each commit. Close it before the database goes. */
export function openFaultQueue(databaseUrl: string, redisUrl?: string): Promise<WorkQueue> {
  return openWorkQueue({ databaseUrl, redisUrl, log: () => undefined, name: 'faults' });
}

/** Waits until nothing is due any more, at most so long. Gives how long it took, in milliseconds. */
export async function untilDone(dataSource: DataSource, patienceMs = 90_000): Promise<number> {
  const begun = Date.now();
  for (;;) {
    const [row] = await dataSource.query<{ left: number }[]>(
      `select count(*)::int as left from scheduled_action where state = 'waiting' and not_before <= clock_timestamp()`,
    );
    if (row?.left === 0 || Date.now() - begun > patienceMs) return Date.now() - begun;
    await pause(100);
  }
}

export interface Damage {
  /** Put off, due, and not done. */
  readonly lost: number;
  /** Effects there are too many of. */
  readonly doubled: number;
  /** Effects in a municipality that is not the action's. */
  readonly wrongTenant: number;
  /** Municipalities whose log is broken, or tells of more or fewer effects than there are. */
  readonly brokenLogs: number;
}

export const NO_DAMAGE: Damage = { lost: 0, doubled: 0, wrongTenant: 0, brokenLogs: 0 };

/** What must hold after every fault. `expected`: how many actions were put off and acknowledged. */
export async function damage(dataSource: DataSource, expected: number): Promise<Damage> {
  const [row] = await dataSource.query<{ effects: number; keys: number; wrong: number; done: number }[]>(`
    select (select count(*)::int from trace) as effects, (select count(distinct (owner, action))::int from trace) as keys,
      (select count(*)::int from trace where owner <> municipality) as wrong,
      (select count(*)::int from scheduled_action where state = 'done') as done`);
  let brokenLogs = 0;
  for (const municipality of MUNICIPALITIES) {
    const verdict = await inTenant(dataSource, municipality, (transaction) => verifyAudit(transaction, municipality));
    const [{ effects } = { effects: 0 }] = await dataSource.query<{ effects: number }[]>(
      'select count(*)::int as effects from trace where municipality = $1',
      [municipality],
    );
    if (!verdict.intact || verdict.events !== effects) brokenLogs += 1;
  }
  const { effects = 0, keys = 0, wrong = 0, done = 0 } = row ?? {};
  return { lost: expected - Math.min(keys, done), doubled: effects - keys, wrongTenant: wrong, brokenLogs };
}

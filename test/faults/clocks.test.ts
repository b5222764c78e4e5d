import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { copenhagenInstant } from '../../server/domain/reminders/civil-time';
import { calendarDate, type CalendarDate } from '../../server/domain/shared/calendar-date';
import { inTenant } from '../../server/platform/database';
import { startTestDatabase, type TestDatabase } from '../harness';
import { anAction, aWorker, movedClock } from '../integration/actions/a-worker';
import { noteFault } from './support/fault-table';
import { damage, faultRandom, isShort, makeTraceTable, NO_DAMAGE, putOff, untilDone } from './support/fault-world';
import { startWorkerProcess, type WorkerProcess } from './support/worker-process';

const HOUR = 3_600_000;
const MINUTE = 60_000;

let database: TestDatabase;
let workers: WorkerProcess[] = [];
beforeEach(async () => {
  Logger.overrideLogger(false);
  database = await startTestDatabase();
  await makeTraceTable(database.dataSource);
});
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.kill()));
  workers = [];
  await database.stop();
});

it('workers whose clocks are six hours wrong: nothing too early, nothing too late', async () => {
  const random = faultRandom('clocks');
  const rounds = isShort ? 2 : 10;
  workers = [-6, 6].map((hours) => startWorkerProcess({ DATABASE_URL: database.url, FAULT_CLOCK_SHIFT_MS: String(hours * HOUR) }));
  await Promise.all(workers.map(({ ready }) => ready));
  let expected = 0;
  for (let round = 0; round < rounds; round += 1) {
    expected += await putOff(database.dataSource, 50, { dueInMs: random.integer(1000, 6000) });
    await pause(random.integer(0, 1000));
  }
  await pause(7000);
  await untilDone(database.dataSource);
  const [{ early, latest }] = (await database.dataSource.query(`
    select count(*) filter (where trace.at < action.due_at)::int as early, extract(epoch from max(trace.at - action.due_at))::float as latest
    from trace join scheduled_action action on action.dedupe_key = trace.action`)) as [{ early: number; latest: number }];
  expect(early).toBe(0);
  // The look every minute, and what a busy machine adds.
  expect(latest).toBeLessThan(70);
  const found = await damage(database.dataSource, expected);
  noteFault('two workers with their clocks 6 h slow and 6 h fast', rounds, expected, found);
  expect(found).toEqual(NO_DAMAGE);
});

/** Two workers side by side, on a clock that goes in steps; gives the instant at which each action was done. */
async function walk(
  from: string,
  to: string,
  stepMs: number,
  actions: readonly { key: string; dueAtMs: number }[],
): Promise<Map<string, number[]>> {
  const clock = movedClock(from);
  const done = new Map<string, number[]>();
  const pair = [1, 2].map(() =>
    aWorker(
      database.dataSource,
      [
        {
          kind: 'remindTask',
          batch: 10,
          handle: ({ actions: due, now }) => {
            for (const { dedupeKey } of due) done.set(dedupeKey, [...(done.get(dedupeKey) ?? []), now.getTime()]);
            return Promise.resolve(new Map());
          },
        },
      ],
      { clock },
    ),
  );
  const [first] = pair;
  if (!first) throw new Error('two');
  await inTenant(database.dataSource, '147', (transaction) =>
    first.store.schedule(
      transaction,
      '147',
      actions.map(({ key, dueAtMs }) => anAction({ dedupeKey: key, dueAtMs })),
    ),
  );
  for (let at = Date.parse(from); at <= Date.parse(to); at += stepMs) {
    clock.at = new Date(at).toISOString();
    await Promise.all(pair.map(({ worker }) => worker.drain()));
  }
  return done;
}

// By hand: summer time began on 28 March 2027 at 02:00 (there was no 02:30; the first instant after is 03:00 = 01:00 UTC) and ended on 25 October 2026 at
// 03:00 (02:30 came twice; the first is in summer time = 00:30 UTC).
it.each([
  [
    '2027-03-28',
    [
      ['02:30', '2027-03-28T01:00:00Z'],
      ['07:00', '2027-03-28T05:00:00Z'],
      ['08:00', '2027-03-28T06:00:00Z'],
    ],
  ],
  [
    '2026-10-25',
    [
      ['02:30', '2026-10-25T00:30:00Z'],
      ['07:00', '2026-10-25T06:00:00Z'],
      ['08:00', '2026-10-25T07:00:00Z'],
    ],
  ],
] as const)('the day summer time changes, %s: every time of day comes once', async (day, times) => {
  const actions = times.map(([time]) => ({ key: time, dueAtMs: copenhagenInstant(calendarDate(day), time as '08:00') }));
  expect(actions.map(({ dueAtMs }) => new Date(dueAtMs).toISOString())).toEqual(times.map(([, utc]) => utc.replace('Z', '.000Z')));
  const done = await walk(`${day}T00:00:00Z`, `${day}T08:00:00Z`, 5 * MINUTE, actions);
  expect([...done].sort()).toEqual(times.map(([time, utc]) => [time, [Date.parse(utc)]]));
  noteFault(`the day summer time changes (${day})`, 1, actions.length, NO_DAMAGE);
});

it('40 days asleep: what was due in them is done once, all marked late', async () => {
  const begun = Date.parse('2026-11-23T07:00:00Z');
  const days = Array.from({ length: 40 }, (_, index) => new Date(begun + index * 24 * HOUR).toISOString().slice(0, 10) as CalendarDate);
  const actions = days.map((day) => ({ key: day, dueAtMs: copenhagenInstant(day, '08:00') }));
  const done = await walk('2027-01-02T09:00:00Z', '2027-01-02T10:00:00Z', 10 * MINUTE, actions);
  const times = [...done.values()].map((instants) => instants.length);
  expect([times.length, Math.max(...times)]).toEqual([40, 1]);
  const [{ late }] = (await database.dataSource.query(`select count(*)::int as late from scheduled_action where was_late`)) as [
    { late: number },
  ];
  expect(late).toBe(40);
  noteFault('40 days asleep', 1, 40, NO_DAMAGE);
});

import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { calendarDate } from '../../../server/domain/shared/calendar-date';
import {
  ACTION_KINDS,
  type ActionHandler,
  ActionHandlers,
  ActionRunner,
  ActionStore,
  ActionWorker,
  type NewAction,
} from '../../../server/modules/actions';
import { ActionClaimsRepository } from '../../../server/modules/actions/action-claims.repository';
import { databaseClock, type WorkClock } from '../../../server/platform/clock';
import { Transactions } from '../../../server/platform/database';
import { noWaker, type Waker } from '../../../server/platform/queue';

export interface TestWorker {
  readonly worker: ActionWorker;
  readonly runner: ActionRunner;
  readonly store: ActionStore;
  readonly transactions: Transactions;
}

/** A worker as a process would have it, with the handlers a test is about; other kinds count as done. */
export function aWorker(
  dataSource: DataSource,
  handlers: readonly ActionHandler[],
  { clock = databaseClock, waker = noWaker }: { readonly clock?: WorkClock; readonly waker?: Waker } = {},
): TestWorker {
  const registry = new ActionHandlers();
  for (const handler of handlers) registry.register(handler);
  const given = new Set(handlers.map(({ kind }) => kind));
  for (const kind of ACTION_KINDS)
    if (!given.has(kind)) registry.register({ kind, batch: 100, handle: () => Promise.resolve(new Map<string, string>()) });
  const transactions = new Transactions(dataSource);
  const claims = new ActionClaimsRepository();
  const runner = new ActionRunner(transactions, claims, registry, clock);
  const worker = new ActionWorker(transactions, claims, runner, registry, clock, waker);
  return { worker, runner, store: new ActionStore(), transactions };
}

/** Due a second ago, unless said otherwise. */
export function anAction(overrides: Partial<NewAction> = {}): NewAction {
  const id = randomUUID();
  return {
    kind: 'remindTask',
    subjectId: id,
    dedupeKey: `remind-${id}-0`,
    runOn: calendarDate('2026-11-23'),
    runAt: '08:00',
    dueAtMs: Date.now() - 1000,
    ...overrides,
  };
}

/** A clock that stands where the test says, however late it is. */
export function movedClock(instant: string): WorkClock & { at: string } {
  const clock = { at: instant, now: () => Promise.resolve(new Date(clock.at)) };
  return clock;
}

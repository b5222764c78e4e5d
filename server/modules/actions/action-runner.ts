import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { assertNever } from '../../domain/shared/assert-never';
import { DomainError } from '../../domain/shared/domain-error';
import { danishDay, WORK_CLOCK, type WorkClock } from '../../platform/clock';
import { crashAt } from '../../platform/crash';
import { type Transaction, Transactions } from '../../platform/database';
import { actionLateness, actionsDone, actionsFailed } from '../../platform/metrics';
import type { DueAction } from './action';
import { ActionClaimsRepository, type ClaimedGroup } from './action-claims.repository';
import type { InsideHandler, OutsideHandler } from './action-handler';
import { ActionHandlers } from './action-handlers';
import type { ActionKind } from './action-kind';
import { backOff } from './back-off';
import { withinTime } from './time-limit';

/** Seconds one transaction of a handler, or one outside action, may take. Shorter than a lease, so that nobody else begins it meanwhile. */
export const TIME_LIMIT_SECONDS = 20;

/** A single statement that takes too long is ended by the database itself, before its whole connection is. */
const GRACE_MS = 250;

/** Waits before rows that somebody else holds are asked for again. */
const LOCK_WAITS_MS = [10, 40, 100];

/** SQLSTATE of a statement that took longer than it may. */
const CANCELED = '57014';

/** Never a message: that may hold data. */
function codeOf(error: unknown): string {
  if (error instanceof DomainError) return error.code;
  const { driverError } = (error ?? {}) as { readonly driverError?: { readonly code?: string } };
  return driverError?.code === CANCELED ? 'action.out_of_time' : 'internal';
}

/** Does what has been claimed: the handler's effects, the mark that it is done, and what it schedules next, in one transaction. */
@Injectable()
export class ActionRunner {
  private readonly log = new Logger('actions');
  /** Milliseconds; a test of what never ends makes it shorter. */
  timeLimitMs = TIME_LIMIT_SECONDS * 1000;
  /** Nothing more is begun; what is left of a group is handed back by whoever claimed it. */
  isStopping = false;

  constructor(
    private readonly transactions: Transactions,
    private readonly claims: ActionClaimsRepository,
    private readonly handlers: ActionHandlers,
    @Inject(WORK_CLOCK) private readonly clock: WorkClock,
  ) {}

  /** Runs one group to its end; never throws for a handler's failure. Gives how many were done. */
  async run({ municipality, kind, ids }: ClaimedGroup, token: string): Promise<number> {
    const handler = this.handlers.of(kind as ActionKind);
    if ('handleOutside' in handler) return this.eachOnce(ids, (id) => this.runOutside(handler, municipality, id, token));
    let done = 0;
    for (let from = 0; from < ids.length && !this.isStopping; from += handler.batch) {
      done += await this.runBatch(handler, municipality, ids.slice(from, from + handler.batch), token);
    }
    return done;
  }

  private async eachOnce(ids: readonly string[], run: (id: string) => Promise<number>): Promise<number> {
    let done = 0;
    for (const id of ids) if (!this.isStopping) done += await run(id);
    return done;
  }

  private async runBatch(handler: InsideHandler, municipality: string, ids: readonly string[], token: string): Promise<number> {
    try {
      return await this.runInside(handler, municipality, ids, token);
    } catch (error) {
      const [only] = ids;
      if (ids.length > 1) return this.eachOnce(ids, (id) => this.runBatch(handler, municipality, [id], token));
      if (only !== undefined) await this.fail(handler.kind, municipality, only, token, error);
      return 0;
    }
  }

  private async runInside(handler: InsideHandler, municipality: string, ids: readonly string[], token: string): Promise<number> {
    const count = await this.transactions.inTenant(municipality, async (transaction) => {
      const [session] = await transaction.query<{ readonly pid: number }[]>(
        `select pg_backend_pid() as pid, set_config('statement_timeout', $1, true)`,
        [String(this.timeLimitMs)],
      );
      const work = this.handleInside(handler, municipality, ids, token, transaction);
      return withinTime(this.timeLimitMs + GRACE_MS, work, () => this.transactions.breakOff(transaction, session?.pid ?? 0));
    });
    crashAt('after-commit');
    return count;
  }

  private async handleInside(
    handler: InsideHandler,
    municipality: string,
    ids: readonly string[],
    token: string,
    transaction: Transaction,
  ): Promise<number> {
    const actions = await this.lockAll(transaction, municipality, ids, token);
    if (actions.length === 0) return 0;
    const now = await this.clock.now(transaction);
    const given = await handler.handle({ transaction, municipality, actions, now, today: danishDay(now) });
    crashAt('after-effect-before-commit');
    const outcomes = new Map(actions.map(({ id }) => [id, given.get(id) ?? 'done']));
    const doneAt = await this.clock.now(transaction);
    await this.claims.settle(transaction, municipality, outcomes, token, doneAt);
    for (const { dueAt } of actions) actionLateness.observe(Math.max(0, (doneAt.getTime() - dueAt.getTime()) / 1000));
    actionsDone.inc({ kind: handler.kind }, actions.length);
    return actions.length;
  }

  /** A claim beside this one looks at the same rows and lets go of them at once; what is still held after that is being moved, and passed over. */
  private async lockAll(transaction: Transaction, municipality: string, ids: readonly string[], token: string): Promise<DueAction[]> {
    let actions = await this.claims.lock(transaction, municipality, ids, token);
    for (const wait of LOCK_WAITS_MS) {
      if (actions.length === ids.length) break;
      await pause(wait);
      actions = await this.claims.lock(transaction, municipality, ids, token);
    }
    return actions;
  }

  private async runOutside(handler: OutsideHandler, municipality: string, id: string, token: string): Promise<number> {
    try {
      const begun = await this.begin(municipality, id, token);
      if (!begun) return 0;
      const stopping = new AbortController();
      const work = handler.handleOutside({ municipality, ...begun, today: danishDay(begun.now), signal: stopping.signal });
      const outcome = await withinTime(this.timeLimitMs, work, () => Promise.resolve(stopping.abort()));
      await this.transactions.inTenant(municipality, async (transaction) =>
        this.claims.settle(transaction, municipality, new Map([[id, outcome]]), token, await this.clock.now(transaction)),
      );
      actionsDone.inc({ kind: handler.kind });
      crashAt('after-commit');
      return 1;
    } catch (error) {
      await this.fail(handler.kind, municipality, id, token, error);
      return 0;
    }
  }

  /** Holds the action for longer than it may take, and reads it. Null: it is no longer ours. */
  private begin(municipality: string, id: string, token: string): Promise<{ action: DueAction; now: Date } | null> {
    const seconds = Math.ceil(this.timeLimitMs / 1000) + 10;
    return this.transactions.inTenant(municipality, async (transaction) => {
      if (!(await this.claims.extend(transaction, municipality, id, token, seconds))) return null;
      const [action] = await this.claims.lock(transaction, municipality, [id], token);
      return action ? { action, now: await this.clock.now(transaction) } : null;
    });
  }

  private async fail(kind: ActionKind, municipality: string, id: string, token: string, error: unknown): Promise<void> {
    const code = codeOf(error);
    actionsFailed.inc({ kind, code });
    const state = await this.transactions.inTenant(municipality, async (transaction) => {
      const [action] = await this.claims.lock(transaction, municipality, [id], token);
      if (!action) return null;
      const now = await this.clock.now(transaction);
      const delayMs = backOff(action.attempts + 1, id);
      return this.claims.fail(transaction, municipality, { id, token, now, delayMs, code });
    });
    switch (state) {
      case null:
        return;
      case 'parked':
        this.log.error({ action: id, municipality, code, stack: stackOf(error) }, 'an action is parked');
        return;
      case 'waiting':
        this.log.warn({ action: id, municipality, code, stack: stackOf(error) }, 'an action failed and will be tried again');
        return;
      default:
        assertNever(state);
    }
  }
}

/** Where it failed, without the message: that may hold data. */
function stackOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || error instanceof DomainError) return undefined;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return [error.name, ...frames.slice(0, 8)].join('\n');
}

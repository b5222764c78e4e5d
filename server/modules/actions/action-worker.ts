import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { WORK_CLOCK, type WorkClock } from '../../platform/clock';
import { crashAt } from '../../platform/crash';
import { Transactions } from '../../platform/database';
import { WAKER, type Waker } from '../../platform/queue';
import { ActionClaimsRepository, type ClaimedGroup } from './action-claims.repository';
import { ActionHandlers } from './action-handlers';
import { ActionRunner } from './action-runner';

/** Actions claimed at once: few enough to be done long before the lease ends, enough that claiming costs little. */
const MOST_CLAIMED = 1000;
/** Claims side by side: each needs a connection, and the pool of four also serves requests. */
const LANES = 2;
/** Milliseconds after something outside the actions failed, such as the database being away. */
const PAUSE_MS = 1000;

export interface WorkerState {
  readonly isRunning: boolean;
  /** When it last looked for work without an error; null before the first time. For the health check, by this process's clock. */
  readonly lookedAt: Date | null;
}

/**
 * The loop: claims what is due, does it, and looks again until nothing is. Between looks it sleeps until it is woken. Any number of processes can run it
 * side by side.
 */
@Injectable()
export class ActionWorker {
  private readonly log = new Logger('worker');
  private readonly lanes = new Set<Promise<void>>();
  private busyLanes = 0;
  private isRunning = false;
  /** Grows with each wake, so that a lane knows whether it was woken since it began its last look. */
  private wakes = 0;
  private lookedAt: Date | null = null;

  constructor(
    private readonly transactions: Transactions,
    private readonly claims: ActionClaimsRepository,
    private readonly runner: ActionRunner,
    private readonly handlers: ActionHandlers,
    @Inject(WORK_CLOCK) private readonly clock: WorkClock,
    @Inject(WAKER) private readonly waker: Waker,
  ) {}

  state(): WorkerState {
    return { isRunning: this.isRunning, lookedAt: this.lookedAt };
  }

  /** Begins to claim. Throws when a kind of action has no handler. */
  start(): void {
    this.handlers.assertComplete();
    this.isRunning = true;
    this.runner.isStopping = false;
    this.wake();
  }

  /** Somebody says there may be work. Returns at once; never throws. */
  wake(): void {
    this.wakes += 1;
    if (this.isRunning && this.busyLanes === 0) this.startLane();
  }

  /** Claims nothing more. Resolves true when what was under way is done, false when it is not after so long: its leases then run out by themselves. */
  async stop(patienceMs: number): Promise<boolean> {
    this.isRunning = false;
    this.runner.isStopping = true;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), patienceMs);
    });
    const done = Promise.allSettled([...this.lanes]).then(() => true);
    return Promise.race([done, late]).finally(() => clearTimeout(timer));
  }

  /** Does everything that is due, in this call, also when the loop does not run. For tests and commands. Gives how many were done. */
  async drain(): Promise<number> {
    let done = 0;
    for (;;) {
      const found = await this.look();
      if (found === null) return done;
      done += found;
    }
  }

  private startLane(): void {
    this.busyLanes += 1;
    const lane: Promise<void> = this.runLane().finally(() => this.lanes.delete(lane));
    this.lanes.add(lane);
  }

  private async runLane(): Promise<void> {
    let seen: number;
    do {
      seen = this.wakes;
      try {
        while (this.isRunning && (await this.look()) !== null);
        if (this.isRunning) await this.sleepUntilNext();
        this.lookedAt = new Date();
      } catch (error) {
        this.log.warn({ reason: (error as Error).name }, 'the database does not answer; trying again');
        this.waker.wakeIn(PAUSE_MS);
      }
    } while (this.isRunning && this.wakes !== seen);
    // Nothing is awaited between that check and this line, so no wake falls in between.
    this.busyLanes -= 1;
  }

  /** One claim and its work; null when there was nothing to claim. */
  private async look(): Promise<number | null> {
    const token = randomUUID();
    crashAt('before-claim');
    const groups = await this.transactions.asWorker(async (transaction) =>
      this.claims.claim(transaction, await this.clock.now(transaction), MOST_CLAIMED, token),
    );
    if (groups.length === 0) return null;
    crashAt('after-claim');
    if (groups.reduce((sum, { ids }) => sum + ids.length, 0) >= MOST_CLAIMED / 2) this.callHelp();
    return this.runAll(groups, token);
  }

  /** There is more than one lane can carry. */
  private callHelp(): void {
    if (this.isRunning && this.busyLanes < LANES) this.startLane();
    this.waker.callOthers();
  }

  private async runAll(groups: readonly ClaimedGroup[], token: string): Promise<number> {
    let done = 0;
    for (const group of groups) if (!this.runner.isStopping) done += await this.runner.run(group, token);
    const claimed = groups.reduce((sum, { ids }) => sum + ids.length, 0);
    // Of what was done or has failed nothing is held any more, so this hands back only what was not begun or was passed over.
    if (done < claimed) await this.transactions.asWorker((transaction) => this.claims.release(transaction, groups, token));
    return done;
  }

  private async sleepUntilNext(): Promise<void> {
    const milliseconds = await this.transactions.asWorker(async (transaction) =>
      this.claims.nextIn(transaction, await this.clock.now(transaction)),
    );
    if (milliseconds !== null) this.waker.wakeIn(milliseconds);
  }
}

import { type Queue, type Worker } from 'bullmq';
import type { WakeChannel } from './wake-channel';

/** Nothing about what is to be done, and nobody's name. */
const WAKE = 'wake';
const RECONCILER = 'look-every-minute';
/** Finished wakes that stay to be seen on the board; they block no id that matters. */
const SHOWN = 100;
const OPTIONS = { removeOnComplete: { count: SHOWN }, removeOnFail: { count: SHOWN } } as const;
/** Milliseconds an answer may take before the queue counts as away. */
const PATIENCE_MS = 2000;
const CLOSING_MS = 2000;

export interface BullParts {
  readonly kind: WakeChannel['kind'];
  readonly queue: Queue;
  /** Makes the worker; called once, when somebody listens. */
  readonly work: (process: () => Promise<void>) => Worker;
  /** Whether the connection stands; absent: only trying tells. */
  readonly isConnected?: () => boolean;
  /** Drops the connections the channel owns besides BullMQ's. */
  readonly disconnect?: () => void;
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the queue does not answer')), milliseconds);
  });
  work.catch(() => undefined);
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Wakes through BullMQ, the same on Redis and on PostgreSQL. A job is done at once: all it does is to tell the loop to look. */
export class BullChannel implements WakeChannel {
  readonly kind: WakeChannel['kind'];
  readonly queue: Queue;
  private worker: Worker | undefined;
  private answered = true;

  constructor(private readonly parts: BullParts) {
    this.kind = parts.kind;
    this.queue = parts.queue;
    // Without a listener an error of the connection would end the process; whether it works shows when it is used.
    this.queue.on('error', () => undefined);
  }

  isUp(): boolean {
    return this.answered && (this.parts.isConnected?.() ?? true);
  }

  async send(delayMs: number): Promise<void> {
    if (delayMs <= 0) return this.tried(this.queue.add(WAKE, {}, OPTIONS));
    // One for each second, however many ask for it: an id that is there already is not added again.
    const jobId = `at-${Math.ceil((Date.now() + delayMs) / 1000)}`;
    return this.tried(this.queue.add(WAKE, {}, { ...OPTIONS, delay: delayMs, jobId }));
  }

  keepWaking(everyMs: number): Promise<void> {
    return this.tried(this.queue.upsertJobScheduler(RECONCILER, { every: everyMs }, { name: WAKE, opts: OPTIONS }));
  }

  listen(onWake: () => void): void {
    this.worker ??= this.parts.work(() => Promise.resolve(onWake()));
    this.worker.on('error', () => undefined);
  }

  async close(): Promise<void> {
    // With the server away there is nothing to wait for; with it there, an orderly end leaves no wait behind.
    const parts = [this.worker?.close(!this.isUp()), this.queue.close()];
    await Promise.all(parts.map((part) => within(CLOSING_MS, Promise.resolve(part)).catch(() => undefined)));
    this.parts.disconnect?.();
  }

  private async tried(work: Promise<unknown>): Promise<void> {
    try {
      await within(PATIENCE_MS, work);
      this.answered = true;
    } catch (error) {
      this.answered = false;
      throw error;
    }
  }
}

import type { WakeChannel } from './wake-channel';
import type { QueueState, Waker } from './waker';

/** Calls to `wake` within so many milliseconds count as one. */
const TOGETHER_MS = 20;
const SHORTEST_MS = 200;
const LONGEST_MS = 60_000;
/** How often a process looks after its channel; with the channel away, how often it looks for work. */
const TICK_MS = 5000;

/**
 * Wakes the workers of this process directly and those of others through the channel. When the channel is away, each process looks for work every five
 * seconds instead; nothing is lost by it, because the rows are the truth.
 */
export class WorkQueue implements Waker {
  private onWake: (() => void) | undefined;
  private together: NodeJS.Timeout | undefined;
  private next: { readonly timer: NodeJS.Timeout; readonly at: number } | undefined;
  private ticking: NodeJS.Timeout | undefined;
  private lastWake = -Infinity;
  private lastKept = -Infinity;
  private isClosed = false;

  /** @param channel null: there is none, and every look is by the clock. */
  constructor(readonly channel: WakeChannel | null) {}

  state(): QueueState {
    return { kind: this.channel?.kind ?? 'none', isUp: this.channel?.isUp() ?? false, isWorking: this.onWake !== undefined };
  }

  wake(): void {
    if (this.isClosed || this.together) return;
    this.together = setTimeout(() => {
      this.together = undefined;
      if (this.onWake) this.wakeHere();
      else this.send(0);
    }, TOGETHER_MS);
  }

  callOthers(): void {
    this.send(0);
  }

  wakeIn(milliseconds: number): void {
    if (this.isClosed || milliseconds > LONGEST_MS) return;
    const delay = Math.max(SHORTEST_MS, milliseconds);
    this.wakeHereIn(delay);
    this.send(delay);
  }

  /** From now on this process works: `onWake` is called for every wake, at least once a minute. */
  listen(onWake: () => void): void {
    this.onWake = onWake;
    this.channel?.listen(() => this.wakeHere());
    this.tick();
    this.ticking = setInterval(() => this.tick(), TICK_MS);
  }

  /** This process takes no more wakes; it can still send them. */
  stopListening(): void {
    this.onWake = undefined;
    clearInterval(this.ticking);
    clearTimeout(this.next?.timer);
    this.next = undefined;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    this.stopListening();
    clearTimeout(this.together);
    await this.channel?.close();
  }

  private wakeHere(): void {
    this.lastWake = performance.now();
    this.onWake?.();
  }

  /** Of several the earliest counts; the look it leads to finds the next. A monotonic clock, because the machine's may jump. */
  private wakeHereIn(delay: number): void {
    if (!this.onWake) return;
    const at = performance.now() + delay;
    if (this.next && this.next.at <= at) return;
    clearTimeout(this.next?.timer);
    const timer = setTimeout(() => {
      this.next = undefined;
      this.wakeHere();
    }, delay);
    this.next = { timer, at };
  }

  private tick(): void {
    const now = performance.now();
    const isUp = this.channel?.isUp() ?? false;
    // Whoever has no queue looks by the clock.
    if (!isUp || now - this.lastWake >= LONGEST_MS) this.wakeHere();
    if (!this.channel || (isUp && now - this.lastKept < LONGEST_MS)) return;
    // Also how a channel that was away is found to be back.
    this.lastKept = now;
    this.channel.keepWaking(LONGEST_MS).catch(() => undefined);
  }

  private send(delay: number): void {
    if (this.isClosed || !this.channel?.isUp()) return;
    this.channel.send(delay).catch(() => undefined);
  }
}

export interface QueueState {
  /** `none`: there is no queue, and every worker looks by the clock. */
  readonly kind: 'redis' | 'postgres' | 'none';
  readonly isUp: boolean;
  /** Whether this process does deferred work. */
  readonly isWorking: boolean;
}

/**
 * Tells the workers that there may be something to do. It carries nothing and promises nothing: the rows are the truth, and whoever wakes reads them.
 * A wake that is lost costs at most a minute.
 */
export interface Waker {
  /** How the workers are reached now; for the health check. */
  state(): QueueState;
  /** After the commit, never in an open transaction. Many calls at once count as one. Never throws and never waits. */
  wake(): void;
  /** As `wake`, for a worker that has more than it can carry: also the other processes. */
  callOthers(): void;
  /** Once more in so many milliseconds, at most a minute ahead; what lies further away is found by the look every minute. */
  wakeIn(milliseconds: number): void;
}

/** Nest's token for it. */
export const WAKER = Symbol('Waker');

/** For programs that do no deferred work: commands and tests. */
export const noWaker: Waker = {
  state: () => ({ kind: 'none', isUp: false, isWorking: false }),
  wake: () => undefined,
  callOthers: () => undefined,
  wakeIn: () => undefined,
};

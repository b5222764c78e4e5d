/** One way to reach the workers of all processes. What goes through it says only that somebody should look. */
export interface WakeChannel {
  readonly kind: 'redis' | 'postgres';
  /** Whether it could be reached when it was last tried. */
  isUp(): boolean;
  /** Wakes one worker after so many milliseconds. Rejects when it cannot. */
  send(delayMs: number): Promise<void>;
  /** Sees that a wake comes every so often. Called again and again, because a flush takes it away. */
  keepWaking(everyMs: number): Promise<void>;
  /** From now on this process takes wakes. */
  listen(onWake: () => void): void;
  /** Never rejects, and does not wait for a server that is away. */
  close(): Promise<void>;
}

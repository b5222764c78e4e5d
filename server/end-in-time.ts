/** Milliseconds after which an ending process ends whatever is left: somebody who stops a service waits 30 seconds and then kills it. */
const LONGEST_END_MS = 29_000;

/**
 * To be called when a process begins to end. A database that is away, or work that does not end, would keep it for ever; leases run out by themselves, so that
 * nothing is lost and the end is in order (exit code 0).
 */
export function endInTime(): void {
  setTimeout(() => process.exit(0), LONGEST_END_MS).unref();
}

import { setTimeout as pause } from 'node:timers/promises';
import { type Keeper, openKeeper } from './keeper';
import { disownPostmasterFile, readPostmasterFile } from './postmaster-file';
import { isLivingPostgres } from './processes';

/** A server that starts, recovers or is just stopping gets this long before we give up on it. */
const ANSWER_WITHIN_MS = 30_000;

/**
 * Connects to a server another process started or left behind. `null` when there is none; what a dead one left is put in order
 * so that a new one can start.
 */
export async function findRunningServer(clusterDir: string, password: string): Promise<{ port: number; keeper: Keeper } | null> {
  const deadline = Date.now() + ANSWER_WITHIN_MS;
  for (;;) {
    const told = readPostmasterFile(clusterDir);
    if (!told) return null;
    if (told.clusterDir !== clusterDir || !isLivingPostgres(told.pid)) {
      disownPostmasterFile(clusterDir);
      return null;
    }
    if (told.isReady || Date.now() > deadline) {
      try {
        return { port: told.port, keeper: await openKeeper(told.port, password) };
      } catch (error) {
        // Some other PostgreSQL took the pid, or ours is on its way down.
        if (Date.now() > deadline) throw error;
      }
    }
    await pause(50);
  }
}

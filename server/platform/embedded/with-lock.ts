import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { isAlive } from './processes';

/** Longest a start or stop may take: first start with initdb on a slow disk. */
const PATIENCE_MS = 120_000;

function isLeftBehind(file: string): boolean {
  try {
    const holder = Number.parseInt(readFileSync(file, 'utf8'), 10);
    const age = Date.now() - statSync(file).mtimeMs;
    // Empty only in the instant between creating and writing it.
    return Number.isNaN(holder) ? age > 2_000 : !isAlive(holder) || age > PATIENCE_MS;
  } catch {
    return false;
  }
}

/** Runs `work` while no other process does so with the same file. A lock whose holder was killed is taken over. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (isLeftBehind(file)) rmSync(file, { force: true });
    else if (Date.now() > deadline) {
      throw new EmbeddedPostgresError({
        da: `En anden proces starter eller stopper databasen og bliver ikke færdig (${file}).`,
        en: `Another process starts or stops the database and does not finish (${file}).`,
      });
    } else await pause(20);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

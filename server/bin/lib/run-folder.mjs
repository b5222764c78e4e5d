import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** A temporary folder for one test run. Others may pass through it: under root the tests' servers run as somebody else. */
export function makeRunFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'sporskifte-test-'));
  chmodSync(folder, 0o755);
  return folder;
}

function serversBeneath(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => basename(path) === 'postmaster.pid')
    .map((path) => Number.parseInt(readFileSync(join(folder, path), 'utf8'), 10))
    .filter((pid) => pid > 1);
}

/** Ends the database servers that an interrupted test left in the folder, and removes it. */
export function removeRunFolder(folder) {
  for (const pid of serversBeneath(folder)) {
    try {
      process.kill(pid, 'SIGQUIT');
    } catch {
      // It has ended on its own.
    }
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
}

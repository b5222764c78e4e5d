import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { programIn } from './postgres-package';
import { readPostmasterFile } from './postmaster-file';
import { isLivingPostgres } from './processes';

const ORDERLY_MS = 15_000;

async function isGoneWithin(pid: number, limitMs: number): Promise<boolean> {
  const deadline = Date.now() + limitMs;
  while (Date.now() < deadline) {
    if (!isLivingPostgres(pid)) return true;
    await pause(10);
  }
  return false;
}

/** Stops the server of this cluster: open transactions are rolled back, the data written, connections closed. Does nothing when none runs. */
export async function stopServer(clusterDir: string, binaries: string): Promise<void> {
  const told = readPostmasterFile(clusterDir);
  if (!told || told.clusterDir !== clusterDir || !isLivingPostgres(told.pid)) return;
  if (process.platform === 'win32') {
    // Windows has no signals; there only ordinary users start the server.
    spawnSync(programIn(binaries, 'pg_ctl'), ['stop', '-D', clusterDir, '-m', 'fast', '-w'], { windowsHide: true });
    return;
  }
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    process.kill(told.pid, signal);
    if (await isGoneWithin(told.pid, ORDERLY_MS)) return;
  }
}

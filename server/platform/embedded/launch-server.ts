import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import type { ClusterPlace } from './place-cluster';
import { programIn } from './postgres-package';
import { readPostmasterFile } from './postmaster-file';
import { serverArguments, serverEnvironment } from './server-settings';

/** Recovery after a lost power supply may take a while. */
const READY_WITHIN_MS = 60_000;
const LARGEST_LOG = 5_000_000;

function openLog(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return openSync(file, size > LARGEST_LOG ? 'w' : 'a', 0o600);
}

function tailOf(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-5).join('\n');
}

/** Starts the server in a session of its own (a Ctrl-C reaches only us, and we stop it in order) and waits until it takes connections. */
export async function launchServer(place: ClusterPlace, binaries: string, port: number, durable: boolean): Promise<void> {
  const logFile = join(place.controlDir, 'server.log');
  const log = openLog(logFile);
  const child = spawn(programIn(binaries, 'postgres'), serverArguments(place.clusterDir, port, durable), {
    ...place.runAs,
    cwd: '/',
    env: serverEnvironment(),
    stdio: ['ignore', log, log],
    detached: true,
    windowsHide: true,
  });
  closeSync(log);
  let ended: unknown;
  child.once('error', (error) => (ended = error));
  child.once('exit', (code, signal) => (ended = new Error(`postgres ended: ${code ?? signal}`)));
  child.unref();

  const deadline = Date.now() + READY_WITHIN_MS;
  while (ended === undefined && Date.now() < deadline) {
    const told = readPostmasterFile(place.clusterDir);
    if (told?.pid === child.pid && told?.isReady) return;
    await pause(10);
  }
  if (ended === undefined) child.kill('SIGQUIT');
  throw new EmbeddedPostgresError(
    {
      da: `Den indbyggede database startede ikke. Det sidste i ${logFile}:\n${tailOf(logFile)}\n`,
      en: `The embedded database did not start; see ${logFile}.`,
    },
    ended,
  );
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a running server tells about itself in `postmaster.pid`. */
export interface PostmasterFile {
  readonly pid: number;
  readonly clusterDir: string;
  readonly port: number;
  readonly isReady: boolean;
}

/** `null` when there is none, or it is half written. */
export function readPostmasterFile(clusterDir: string): PostmasterFile | null {
  let lines: string[];
  try {
    lines = readFileSync(join(clusterDir, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Number.parseInt(lines[0] ?? '', 10);
  if (Number.isNaN(pid)) return null;
  return { pid, clusterDir: lines[1] ?? '', port: Number.parseInt(lines[3] ?? '', 10), isReady: (lines[7] ?? '').trim() === 'ready' };
}

/** Larger than any real process id on Linux and macOS. */
const NO_SUCH_PROCESS = 999_999_999;

/**
 * Tells the next start that the process named in the file is not its server (the pid was reused after a restart of the machine, or the folder was
 * copied). The rest of the file stays, because PostgreSQL reads it to see whether processes of a killed server still hold the data.
 */
export function disownPostmasterFile(clusterDir: string): void {
  const file = join(clusterDir, 'postmaster.pid');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(NO_SUCH_PROCESS)));
}

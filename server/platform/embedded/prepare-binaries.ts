import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, lstatSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type PostgresPackage, programIn } from './postgres-package';
import { canReach, type RunAs } from './run-as';

function makeLinks(native: string, found: PostgresPackage): void {
  for (const { source, target } of found.links) {
    const link = join(native, target.replace(/^native\//, ''));
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      // Another process made it in the meantime.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function makeExecutable(native: string): void {
  for (const program of ['initdb', 'pg_ctl', 'postgres'] as const) {
    const path = programIn(native, program);
    if ((lstatSync(path).mode & 0o111) !== 0o111) chmodSync(path, 0o755);
  }
}

/** A copy is named after what it holds, so a new package version never meets an old copy. */
function copyName(found: PostgresPackage): string {
  const content = createHash('sha256')
    .update(readFileSync(programIn(found.native, 'postgres')))
    .digest('hex');
  return `postgres-${found.version}-${content.slice(0, 12)}`;
}

function copyBinaries(found: PostgresPackage, home: string): string {
  const copy = join(home, copyName(found));
  if (existsSync(copy)) return copy;
  const unfinished = mkdtempSync(`${copy}.new-`);
  cpSync(found.native, unfinished, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') });
  chmodSync(unfinished, 0o755);
  makeLinks(unfinished, found);
  makeExecutable(unfinished);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

/**
 * Returns a folder with `bin`, `lib` and `share` that the given user can run. It is the npm package itself where that works, and a copy
 * under `home` when the user cannot reach the package or the package may not be written to and lacks its library links.
 */
export function prepareBinaries(found: PostgresPackage, user: RunAs, home: () => string): string {
  try {
    makeLinks(found.native, found);
    makeExecutable(found.native);
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return copyBinaries(found, home());
  }
  return canReach(user, programIn(found.native, 'postgres')) ? found.native : copyBinaries(found, home());
}

import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { canReach, isRoot, type RunAs, unprivilegedUser } from './run-as';

export interface ClusterPlace {
  /** `<dataDir>/postgres`: port, lock, log and the pointer. Belongs to the person who starts. */
  readonly controlDir: string;
  /** The server's own folder (PGDATA). */
  readonly clusterDir: string;
  /** Where a copy of the binaries may be put so that `runAs` can run it. */
  readonly binariesHome: () => string;
  readonly runAs: RunAs;
}

/** Where root keeps what an unprivileged server must reach when the checkout is closed to it. Not the temporary folder first: that one is swept. */
const ROOT_HOMES = ['/var/lib/sporskifte', join(tmpdir(), 'sporskifte-root')];

function openRootHome(homes: readonly string[]): string {
  for (const home of homes) {
    try {
      mkdirSync(home, { recursive: true, mode: 0o755 });
      const { uid, mode } = statSync(home);
      // A folder somebody else prepared, or may change, must not decide what root starts.
      if (uid !== 0 || (mode & 0o022) !== 0) continue;
      chmodSync(home, 0o755);
      return realpathSync(home);
    } catch {
      continue;
    }
  }
  throw new EmbeddedPostgresError({
    da: `Som root skal databasen kunne ligge i ${homes.join(' eller ')}, og det kan den ikke. Start som almindelig bruger, eller sæt DATABASE_URL.`,
    en: `As root the database needs ${homes.join(' or ')}, and cannot have it. Start as an ordinary user, or set DATABASE_URL.`,
  });
}

function openControlDir(dataDir: string, mode: number): string {
  const controlDir = join(resolve(dataDir), 'postgres');
  try {
    mkdirSync(controlDir, { recursive: true });
    chmodSync(controlDir, mode);
  } catch (cause) {
    throw new EmbeddedPostgresError(
      {
        da: `Mappen ${controlDir} kan ikke bruges af denne bruger (er den lavet af en anden, fx root?). Slet den, eller sæt DATA_DIR til en anden mappe.`,
        en: `The folder ${controlDir} cannot be used by this user (did another, e.g. root, make it?). Remove it, or set DATA_DIR to another folder.`,
      },
      cause,
    );
  }
  return realpathSync(controlDir);
}

/** The pointer tells where the cluster lies, for people and for the next start. A copied checkout has another folder and gets its own cluster. */
function readPointer(file: string, controlDir: string): string | null {
  if (!existsSync(file)) return null;
  const pointer = JSON.parse(readFileSync(file, 'utf8')) as { controlDir: string; clusterDir: string };
  return pointer.controlDir === controlDir && existsSync(pointer.clusterDir) ? pointer.clusterDir : null;
}

/**
 * Decides where the cluster lies and who runs it.
 * - Ordinary user: `<dataDir>/postgres/cluster`, run by that user.
 * - Root: the same place, run by `nobody` (or by the user who already owns the cluster). When `nobody` cannot reach it, e.g. because the
 *   checkout lies beneath a folder with mode 0700: `/var/lib/sporskifte/cluster-<hash of the folder>`, named in `<dataDir>/postgres/location.json`.
 */
export function placeCluster(dataDir: string, rootHomes: readonly string[] = ROOT_HOMES): ClusterPlace {
  if (!isRoot()) {
    const controlDir = openControlDir(dataDir, 0o700);
    return { controlDir, clusterDir: join(controlDir, 'cluster'), binariesHome: () => controlDir, runAs: undefined };
  }
  // The server passes through to its own folder but cannot list this one.
  const controlDir = openControlDir(dataDir, 0o711);
  const near = join(controlDir, 'cluster');
  const owner = statSync(near, { throwIfNoEntry: false });
  const runAs = owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : unprivilegedUser();
  const binariesHome = (): string => openRootHome(rootHomes);
  if (canReach(runAs, controlDir)) return { controlDir, clusterDir: near, binariesHome, runAs };

  const pointerFile = join(controlDir, 'location.json');
  const hash = createHash('sha256').update(controlDir).digest('hex').slice(0, 16);
  const clusterDir = readPointer(pointerFile, controlDir) ?? join(binariesHome(), `cluster-${hash}`);
  writeFileSync(pointerFile, `${JSON.stringify({ controlDir, clusterDir }, null, 2)}\n`);
  return { controlDir, clusterDir, binariesHome, runAs };
}

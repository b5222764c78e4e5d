import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import type { ClusterPlace } from './place-cluster';
import { programIn } from './postgres-package';
import { serverEnvironment } from './server-settings';

/** The superuser of the embedded server. */
export const LOGIN = 'sporskifte';

function run(program: string, args: readonly string[], runAs: ClusterPlace['runAs']): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...runAs,
      cwd: '/',
      env: serverEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let said = '';
    child.stdout.on('data', (data: Buffer) => (said += data));
    child.stderr.on('data', (data: Buffer) => (said += data));
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`initdb: ${code}\n${said.slice(-2_000)}`))));
  });
}

/** Throws when the cluster was made by another major version, which this one cannot read. */
export function assertVersion(clusterDir: string, version: string): void {
  const made = readFileSync(join(clusterDir, 'PG_VERSION'), 'utf8').trim();
  const major = version.split('.')[0] ?? '';
  if (made === major) return;
  throw new EmbeddedPostgresError({
    da: `Databasen i ${clusterDir} er lavet af PostgreSQL ${made}, og pakken er ${major}. Flyt mappen væk for at begynde forfra.`,
    en: `The database in ${clusterDir} was made by PostgreSQL ${made}, and the package is ${major}. Move the folder away to begin afresh.`,
  });
}

/**
 * Makes the cluster. It grows beside its place and is moved there when complete, so an interrupted start leaves no half cluster. Text is UTF-8 in code-point
 * order (PostgreSQL's own `C.UTF-8`), the same on every machine whatever its locales.
 */
export async function createCluster(place: ClusterPlace, binaries: string, password: string, durable: boolean): Promise<void> {
  const { clusterDir, runAs } = place;
  const parent = dirname(clusterDir);
  const prefix = `${basename(clusterDir)}.new-`;
  for (const name of readdirSync(parent)) if (name.startsWith(prefix)) rmSync(join(parent, name), { recursive: true, force: true });
  if (existsSync(clusterDir)) return;

  const growing = join(parent, `${prefix}${process.pid}`);
  mkdirSync(growing, { mode: 0o700 });
  // initdb reads the password from a file; it lies beside the new cluster for those seconds only, closed to others.
  const passwordFile = `${growing}.password`;
  try {
    writeFileSync(passwordFile, password, { mode: 0o600, flag: 'wx' });
    if (runAs) for (const path of [growing, passwordFile]) chownSync(path, runAs.uid, runAs.gid);
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    const access = [`--username=${LOGIN}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
    await run(
      programIn(binaries, 'initdb'),
      [`--pgdata=${growing}`, ...locale, ...access, '--no-instructions', ...(durable ? [] : ['--no-sync'])],
      runAs,
    );
    renameSync(growing, clusterDir);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(growing, { recursive: true, force: true });
  }
}

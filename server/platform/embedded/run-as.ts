import { spawnSync } from 'node:child_process';
import { EmbeddedPostgresError } from './embedded-postgres-error';

/** The user the server runs as; `undefined` means the user who starts it. */
export type RunAs = { readonly uid: number; readonly gid: number } | undefined;

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function idOf(name: string, flag: '-u' | '-g'): number | null {
  const answer = spawnSync('id', [flag, name], { encoding: 'utf8' });
  const id = Number.parseInt(answer.stdout ?? '', 10);
  // macOS gives nobody the id 4294967294, which spawn cannot use.
  return answer.status === 0 && id > 0 && id < 2 ** 31 ? id : null;
}

/** An account with no rights of its own. PostgreSQL refuses to run as root, and initdb wants an account that has a name. */
export function unprivilegedUser(): NonNullable<RunAs> {
  for (const name of ['nobody', 'daemon']) {
    const uid = idOf(name, '-u');
    const gid = idOf(name, '-g');
    if (uid !== null && gid !== null) return { uid, gid };
  }
  throw new EmbeddedPostgresError({
    da: 'PostgreSQL kører ikke som root, og kontoen "nobody" findes ikke. Start som almindelig bruger, eller sæt DATABASE_URL.',
    en: 'PostgreSQL does not run as root, and there is no account "nobody". Start as an ordinary user, or set DATABASE_URL.',
  });
}

/** Asks the system itself, as that user, so folders above with mode 0700, access lists and mount options all count. */
export function canReach(user: RunAs, path: string): boolean {
  if (!user) return true;
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...user, cwd: '/' }).status === 0;
}

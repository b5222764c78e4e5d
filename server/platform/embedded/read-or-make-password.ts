import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { EmbeddedPostgresError } from './embedded-postgres-error';

/**
 * The password of the embedded server, random and kept beside the cluster (so that neither is lost without the other) in a file only the one who
 * starts may read. A socket in a closed folder would need no password, but its path may hold 107 bytes (a deep checkout does not fit), root and
 * `nobody` would have to share it, and Windows lacks it in the driver. Trust on 127.0.0.1 would let every local user in.
 */
export function readOrMakePassword(clusterDir: string): string {
  const file = `${clusterDir}.password`;
  if (!existsSync(file) && existsSync(clusterDir)) {
    throw new EmbeddedPostgresError({
      da: `Adgangskoden til databasen i ${clusterDir} mangler (${file}). Læg filen tilbage, eller flyt mappen væk for at begynde forfra.`,
      en: `The password of the database in ${clusterDir} is missing (${file}). Put the file back, or move the folder away to begin afresh.`,
    });
  }
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
}

import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The password of the embedded server, random and kept in a file only its owner may read. A socket in a closed folder would need no
 * password, but its path may hold 107 bytes (a deep checkout does not fit), root and `nobody` would have to share it, and Windows lacks it
 * in the driver. Trust on 127.0.0.1 would let every local user in.
 */
export function readOrMakePassword(controlDir: string): string {
  const file = join(controlDir, 'password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
}

import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config';
import { PersonalDataError } from './personal-data-error';

/** 32 bytes in base64. */
const SHAPE = /^[A-Za-z0-9+/]{43}=$/;

function readKey(file: string): Buffer {
  const text = readFileSync(file, 'utf8').trim();
  if (SHAPE.test(text)) return Buffer.from(text, 'base64');
  throw new PersonalDataError({
    da: `Nøglen til personoplysninger i ${file} kan ikke læses: der skal stå 32 byte i base64. Læg den rigtige fil tilbage, eller sæt PERSONAL_DATA_KEY.`,
    en: `The key for personal data in ${file} cannot be read: it must hold 32 bytes in base64. Put the right file back, or set PERSONAL_DATA_KEY.`,
  });
}

/** A whole file appears under the name or none: two processes that begin at once read the same key, and none reads half of it. */
function makeKey(dataDir: string, file: string): void {
  mkdirSync(dataDir, { recursive: true });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * The master key of personal data, 32 bytes: `PERSONAL_DATA_KEY`, else the file `personal-data.key` in the data folder, made the first time and readable
 * for its owner only. Who loses the key loses names and numbers. Throws `PersonalDataError` for a file that holds no key.
 */
export function readOrMakeMasterKey({ personalDataKey, dataDir }: Pick<Config, 'personalDataKey' | 'dataDir'>): Buffer {
  if (personalDataKey !== undefined) return Buffer.from(personalDataKey, 'base64');
  const file = join(dataDir, 'personal-data.key');
  try {
    return readKey(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  makeKey(dataDir, file);
  return readKey(file);
}

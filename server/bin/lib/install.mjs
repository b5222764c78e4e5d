import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { runChild } from './run-child.mjs';
import { giveUp } from './say.mjs';

const LOCK_FILE = join(ROOT, 'package-lock.json');
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');
const STAMP = join(ROOT, 'node_modules', '.sporskifte-installed');

/** Binaries differ by platform, so a folder carried to another machine counts as not installed. */
function wantedStamp() {
  const lock = createHash('sha256').update(readFileSync(LOCK_FILE)).digest('hex');
  return `${lock} ${process.platform}-${process.arch}`;
}

/** Somebody ran `npm ci` by hand: npm's own list has every package of the lock file in its version, optional ones of other platforms excepted. */
function wasInstalledByHand() {
  if (!existsSync(INSTALLED)) return false;
  const wanted = JSON.parse(readFileSync(LOCK_FILE, 'utf8')).packages;
  const present = JSON.parse(readFileSync(INSTALLED, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith('node_modules/') || entry.link) return true;
    const found = present[path];
    return found ? found.version === entry.version && existsSync(join(ROOT, path)) : Boolean(entry.optional || entry.peer);
  });
}

/** True when `npm ci` has nothing to do. */
export function isInstalled() {
  const stamp = wantedStamp();
  if (existsSync(STAMP)) return readFileSync(STAMP, 'utf8') === stamp;
  if (!wasInstalledByHand()) return false;
  writeFileSync(STAMP, stamp);
  return true;
}

/** The npm that started us, else the one on the path. */
function npmCommand() {
  const script = process.env.npm_execpath;
  if (script && /\.c?js$/.test(script)) return { command: process.execPath, before: [script], options: {} };
  return { command: 'npm', before: [], options: { shell: process.platform === 'win32' } };
}

/** Installs exactly what the lock file says, also when NODE_ENV is `production`: the build needs the compiler. */
export async function install() {
  const { command, before, options } = npmCommand();
  const args = [...before, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output, interruptedWith } = await runChild(command, args, {
    cwd: ROOT,
    isQuiet: true,
    // One of the packages would report the installation to its maker.
    env: { ...process.env, SCARF_ANALYTICS: 'false' },
    ...options,
  });
  if (interruptedWith) process.exit(interruptedWith);
  if (code !== 0) {
    console.error(output);
    giveUp(
      'Pakkerne kunne ikke installeres; se ovenfor. Er der net?',
      'The packages could not be installed; see above. Is the network there?',
    );
  }
  writeFileSync(STAMP, wantedStamp());
}

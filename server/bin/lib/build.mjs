import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './root.mjs';
import { runChild } from './run-child.mjs';
import { giveUp } from './say.mjs';

/** Read at run time beside the code that reads it; `rules/` and `seeds/` are read where they lie. */
const ASSET = /^(server\/(?!bin\/)|rules\/schema\/).*\.(json|sql|ya?ml)$/;
const TEST = /\.test\.tsx?$/;

/** What is made apart from the rest, so that an edit of one does not make the other again. */
const SERVICE = {
  folders: ['server', 'seeds', 'rules/schema'],
  settings: ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json'],
  takes: (path) => (/\.ts$/.test(path) ? !TEST.test(path) : ASSET.test(path)),
  stamp: join(ROOT, 'dist', '.built'),
  make: makeService,
};
const CONSOLE = {
  folders: ['admin/src', 'admin/public'],
  settings: ['package-lock.json', 'admin/index.html', 'admin/vite.config.ts', 'admin/tsconfig.json'],
  takes: (path) => !TEST.test(path),
  stamp: join(ROOT, 'dist', '.built-console'),
  make: makeConsole,
};

function sourceFiles({ folders, takes }) {
  return folders
    .filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath ?? entry.path, entry.name)
            .slice(ROOT.length)
            .replaceAll('\\', '/'),
        )
        .filter(takes),
    );
}

/** Changes when a file is edited, added, moved or removed. */
function wantedStamp(part) {
  const hash = createHash('sha256');
  for (const path of [...sourceFiles(part), ...part.settings].sort()) {
    const { mtimeMs, size } = statSync(join(ROOT, path));
    hash.update(`${path} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

function isMade(part) {
  return existsSync(part.stamp) && readFileSync(part.stamp, 'utf8') === wantedStamp(part);
}

/** True when `dist/` was made from the sources as they are. */
export function isBuilt() {
  return isMade(SERVICE) && isMade(CONSOLE);
}

/** Makes the service and the console in `dist/`; with `onlyWhatChanged` leaves out the one whose sources are as they were. */
export async function build({ onlyWhatChanged = false } = {}) {
  for (const part of [SERVICE, CONSOLE]) {
    if (onlyWhatChanged && isMade(part)) continue;
    const stamp = wantedStamp(part);
    await part.make();
    writeFileSync(part.stamp, stamp);
  }
}

/** Runs a program of the packages to its end and gives up with what it said when it fails. */
async function run(args, danish, english) {
  const { code, output, interruptedWith } = await runChild(process.execPath, args, { cwd: ROOT, isQuiet: true });
  if (interruptedWith) process.exit(interruptedWith);
  if (code === 0) return;
  console.error(output);
  giveUp(danish, english);
}

/** Compiles the service and lays the other files the code reads beside it. */
async function makeService() {
  const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  await run([compiler, '-p', 'tsconfig.build.json'], 'Koden kan ikke oversættes; se ovenfor.', 'The code does not compile; see above.');
  for (const path of sourceFiles(SERVICE).filter((file) => ASSET.test(file))) {
    mkdirSync(dirname(join(ROOT, 'dist', path)), { recursive: true });
    copyFileSync(join(ROOT, path), join(ROOT, 'dist', path));
  }
}

/** Bundles the console to `dist/admin`. */
async function makeConsole() {
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  await run(
    [vite, 'build', '--config', 'admin/vite.config.ts', '--logLevel', 'error'],
    'Konsollen kan ikke bygges; se ovenfor.',
    'The console cannot be built; see above.',
  );
}

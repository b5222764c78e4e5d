import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './root.mjs';
import { runChild } from './run-child.mjs';
import { giveUp } from './say.mjs';

const SOURCES = ['server', 'seeds', 'rules/schema'];
const SETTINGS = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
const STAMP = join(ROOT, 'dist', '.built');
/** Read at run time beside the code that reads it; `rules/` and `seeds/` are read where they lie. */
const ASSET = /^(server\/(?!bin\/)|rules\/schema\/).*\.(json|sql|ya?ml)$/;

function sourceFiles() {
  return SOURCES.filter((folder) => existsSync(join(ROOT, folder))).flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath ?? entry.path, entry.name)
          .slice(ROOT.length)
          .replaceAll('\\', '/'),
      )
      .filter((path) => (/\.ts$/.test(path) ? !path.endsWith('.test.ts') : ASSET.test(path))),
  );
}

/** Changes when a file is edited, added, moved or removed. */
function wantedStamp() {
  const hash = createHash('sha256');
  for (const path of [...sourceFiles(), ...SETTINGS].sort()) {
    const { mtimeMs, size } = statSync(join(ROOT, path));
    hash.update(`${path} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

/** True when `dist/` was made from the sources as they are. */
export function isBuilt() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wantedStamp();
}

/** Compiles to `dist/` and lays the other files the code reads beside it. */
export async function build() {
  const stamp = wantedStamp();
  const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const { code, output, interruptedWith } = await runChild(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: ROOT,
    isQuiet: true,
  });
  if (interruptedWith) process.exit(interruptedWith);
  if (code !== 0) {
    console.error(output);
    giveUp('Koden kan ikke oversættes; se ovenfor.', 'The code does not compile; see above.');
  }
  for (const path of sourceFiles().filter((file) => ASSET.test(file))) {
    mkdirSync(dirname(join(ROOT, 'dist', path)), { recursive: true });
    copyFileSync(join(ROOT, path), join(ROOT, 'dist', path));
  }
  writeFileSync(STAMP, stamp);
}

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode } from './lib/check-node.mjs';
import { endWithParent } from './lib/end-with-parent.mjs';
import { prepare } from './lib/prepare.mjs';
import { ROOT } from './lib/root.mjs';
import { step } from './lib/say.mjs';

/**
 * `npm run dev`: the service, compiled and started again when its code, the rules or the seeds change, and the console by Vite, which shows an edit at once.
 * Ctrl-C ends all of it.
 */
const STEPS = 3;

checkNode();
endWithParent();
process.chdir(ROOT);
if (existsSync('.env')) process.loadEnvFile('.env');
await prepare(1, STEPS);
step(3, STEPS, 'Starter tjeneste og konsol; ændringer ses med det samme', 'Starting service and console; edits show at once');

const bin = (...path) => join(ROOT, 'node_modules', ...path);
const children = [
  [bin('typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'],
  [
    '--enable-source-maps',
    ...['dist/server', 'dist/seeds', 'rules', 'seeds'].flatMap((folder) => ['--watch-path', join(ROOT, folder)]),
    '--watch-preserve-output',
    'dist/server/main.js',
  ],
  [bin('vite', 'bin', 'vite.js'), '--config', 'admin/vite.config.ts', '--clearScreen', 'false'],
].map((args) => spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], windowsHide: true }));

let ending = false;
/** Ends the others and waits for them; the service closes its database in order. */
function end(code) {
  if (ending) return;
  ending = true;
  let open = children.filter((child) => child.exitCode === null && child.signalCode === null).length;
  if (open === 0) process.exit(code);
  for (const child of children) {
    child.once('exit', () => (open -= 1) === 0 && process.exit(code));
    child.kill('SIGTERM');
  }
}
for (const child of children) child.once('exit', (code) => end(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0));

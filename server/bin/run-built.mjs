import Module from 'node:module';
import { join, resolve } from 'node:path';
import { checkNode } from './lib/check-node.mjs';
import { prepare } from './lib/prepare.mjs';
import { isBuilt } from './lib/build.mjs';
import { isInstalled } from './lib/install.mjs';
import { ROOT } from './lib/root.mjs';

/**
 * Runs a command of the built service, installing and building first where something changed: `node server/bin/run-built.mjs server/cli.js decide …`.
 * Progress of that goes to stderr, so that stdout holds nothing but the command's own output.
 */
checkNode();
const [script, ...args] = process.argv.slice(2);
if (!isInstalled() || !isBuilt()) {
  const log = console.log;
  console.log = console.error;
  await prepare(1, 2);
  console.log = log;
}
process.setSourceMapsEnabled(true);
process.argv = [process.argv[0], resolve(join(ROOT, 'dist', script)), ...args];
Module.runMain();

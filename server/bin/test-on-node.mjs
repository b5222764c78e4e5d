#!/usr/bin/env node
/**
 * Runs the unit tests on another version of Node, whose binary npm brings: node server/bin/test-on-node.mjs 24.21.0. Random trials are fewer: that the two
 * evaluators agree is shown on this machine's own Node; here it is about the language.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const version = process.argv[2] ?? '';
if (!/^\d+\.\d+\.\d+$/.test(version)) {
  console.error('usage: node server/bin/test-on-node.mjs 24.21.0');
  process.exit(2);
}
const platform = process.platform === 'win32' ? 'win' : process.platform;
const name = `node-${platform}-${process.arch}`;
const folder = join(root, '.cache', `node-${version}`);
const binary = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
if (!existsSync(binary)) {
  mkdirSync(folder, { recursive: true });
  const install = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, `${name}@${version}`], {
    stdio: 'inherit',
  });
  if (install.status !== 0) process.exit(install.status ?? 1);
}
const run = spawnSync(binary, [join(root, 'server/bin/test-unit.mjs')], {
  stdio: 'inherit',
  cwd: root,
  env: { SPORSKIFTE_PAIRS: '10000', SPORSKIFTE_FUZZ_RUNS: '2000', ...process.env },
});
process.exit(run.status ?? 1);

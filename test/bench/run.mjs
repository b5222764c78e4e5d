import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { prepare } from '../../server/bin/lib/prepare.mjs';

/** `npm run bench`: every benchmark in turn, one table; `-- --write` puts it into the README. `-- --rows 1000000` sets the file of the command line. */
const ROOT = join(import.meta.dirname, '../..');
const rowsAt = process.argv.indexOf('--rows');
const rows = rowsAt === -1 ? '1000000' : process.argv[rowsAt + 1];
const BENCHES = [
  ['evaluators', []],
  ['decision', ['5000']],
  ['http', ['20', '20']],
  ['command-line', [rows]],
  ['warm-start', ['5']],
  ['recompute', ['10000,50000,200000', '2']],
  ['worklist', ['200000', '100']],
  ['actions', ['100000', '2']],
];
const BEGIN = '<!-- bench -->';
const END = '<!-- end of bench -->';

process.chdir(ROOT);
await prepare(1, 2);
const machine = `${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`;
const parts = [machine];
let failed = 0;
for (const [name, args] of BENCHES) {
  console.error(`… ${name}`);
  const run = spawnSync(process.execPath, ['test/harness/run-typescript.cjs', `test/bench/${name}.ts`, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (run.status !== 0) failed += 1;
  parts.push(`${name} ${args.join(' ')}`.trim(), run.stdout.trim());
}
const table = parts.join('\n\n');
console.log(table);
if (process.argv.includes('--write')) {
  const readme = readFileSync('README.md', 'utf8');
  const text = `${BEGIN}\n\n\`npm run bench\`:\n\n\`\`\`\n${table}\n\`\`\`\n\n${END}`;
  writeFileSync('README.md', readme.slice(0, readme.indexOf(BEGIN)) + text + readme.slice(readme.indexOf(END) + END.length));
}
process.exitCode = failed > 0 ? 1 : 0;

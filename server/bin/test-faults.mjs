import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode } from './lib/check-node.mjs';
import { endWithParent } from './lib/end-with-parent.mjs';
import { prepare } from './lib/prepare.mjs';
import { ROOT } from './lib/root.mjs';
import { runOneProject } from './lib/run-one-project.mjs';

/**
 * `npm run test:faults`: kills workers, Redis and PostgreSQL, shifts clocks, and counts what is lost and what is doubled. SPORSKIFTE_FAULTS=short takes under
 * four minutes, the whole about half an hour; SPORSKIFTE_FAULT_SEED repeats a run. Ends with the table and the count.
 */
const TABLE = join(ROOT, '.cache', 'faults.json');

function printTable() {
  if (!existsSync(TABLE)) return;
  const rows = JSON.parse(readFileSync(TABLE, 'utf8'));
  console.log('\n| fault | how often | actions | lost | doubled |\n| --- | ---: | ---: | ---: | ---: |');
  for (const { fault, times, actions, lost, doubled } of rows) console.log(`| ${fault} | ${times} | ${actions} | ${lost} | ${doubled} |`);
  console.log('');
}

checkNode();
endWithParent();
process.chdir(ROOT);
await prepare(1, 2);
rmSync(TABLE, { force: true });
process.once('beforeExit', printTable);
await runOneProject('faults', process.argv.slice(2));

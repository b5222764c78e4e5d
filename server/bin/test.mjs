import { createRequire } from 'node:module';
import { join } from 'node:path';
import { checkNode } from './lib/check-node.mjs';
import { endWithParent } from './lib/end-with-parent.mjs';
import { prepare } from './lib/prepare.mjs';
import { ROOT } from './lib/root.mjs';
import { makeRunFolder, removeRunFolder } from './lib/run-folder.mjs';
import { runJest } from './lib/run-jest.mjs';
import { giveUp, step } from './lib/say.mjs';

/**
 * `npm test`: everything from a fresh clone to a count. The integration tests use an embedded PostgreSQL of their own (or `TEST_DATABASE_URL`), so a
 * running `npm start` and the machine's own servers are left alone. Arguments go to jest: `npm test -- calendar`.
 */
const STEPS = 5;

checkNode();
endWithParent();
process.chdir(ROOT);
const begun = Date.now();
await prepare(1, STEPS);

const extra = process.argv.slice(2);
step(3, STEPS, 'Enhedstest', 'Unit tests');
const runFolder = makeRunFolder();
const counts = [];
try {
  counts.push(await runJest('unit', runFolder, extra));
  if (!counts.at(-1).interruptedWith) {
    step(4, STEPS, 'Konsollens test', 'Tests of the console');
    counts.push(await runJest('console', runFolder, extra));
  }
  if (!counts.at(-1).interruptedWith) {
    step(5, STEPS, 'Integrationstest på en rigtig PostgreSQL', 'Integration tests on a real PostgreSQL');
    const server = process.env.TEST_DATABASE_URL ? null : await startServer();
    try {
      counts.push(await runJest('integration', runFolder, extra));
    } finally {
      await server?.stop();
    }
  }
} finally {
  removeRunFolder(runFolder);
}

/** Held for the whole run, so that the test files share one server instead of starting one each. */
async function startServer() {
  const { startEmbeddedPostgres } = createRequire(import.meta.url)(join(ROOT, 'dist/server/platform/embedded/index.js'));
  try {
    return await startEmbeddedPostgres({
      dataDir: join(ROOT, '.data', 'test'),
      log: (line) => console.log(`      ${line}`),
      durable: false,
    });
  } catch (error) {
    return giveUp(error.sentence?.da ?? 'Databasen startede ikke.', error.sentence?.en ?? String(error));
  }
}

const interruptedWith = counts.find((count) => count.interruptedWith)?.interruptedWith;
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${Math.round((Date.now() - begun) / 1000)} s`);
if (interruptedWith) console.log('Afbrudt · Interrupted');
else console.log(`${passed} passed, ${failed} failed`);
process.exitCode = interruptedWith ?? (failed > 0 || passed === 0 ? 1 : 0);

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { checkNode } from './lib/check-node.mjs';
import { endWithParent } from './lib/end-with-parent.mjs';
import { findChromium } from './lib/find-chromium.mjs';
import { prepare } from './lib/prepare.mjs';
import { ROOT } from './lib/root.mjs';
import { makeRunFolder, removeRunFolder } from './lib/run-folder.mjs';
import { runJest } from './lib/run-jest.mjs';
import { giveUp, step } from './lib/say.mjs';

/**
 * `npm run test:journeys`: people's ways through the console in a real browser, on the built service with a database of its own. `--pictures` also renews the
 * pictures the README shows. Other arguments go to jest.
 */
const STEPS = 5;

checkNode();
endWithParent();
process.chdir(ROOT);
await prepare(1, STEPS);
step(3, STEPS, 'Finder browseren', 'Finding the browser');
const chromium = findChromium();

const folder = makeRunFolder();
const dataDir = join(folder, 'data');
let service;
/** The built service on a free port, as `npm start` runs it. Resolves with its address. */
async function startService() {
  const environment = {
    ...process.env,
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    DATABASE_URL: '',
    REDIS_URL: '',
  };
  for (const name of ['DATABASE_URL', 'REDIS_URL']) delete environment[name];
  service = spawn(process.execPath, ['dist/server/main.js'], { cwd: ROOT, env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  return new Promise((resolve) => {
    service.stdout.on('data', (data) => {
      said += data;
      const address = /browser: (http:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    service.once('exit', () => giveUp(`Tjenesten startede ikke.\n${said}`, 'The service did not start.'));
  });
}

const isOption = (argument) => argument === '--pictures';
let counts = { passed: 0, failed: 1 };
try {
  step(4, STEPS, 'Starter database og tjeneste', 'Starting database and service');
  const url = await startService();
  step(5, STEPS, 'Rejser gennem konsollen', 'Journeys through the console');
  Object.assign(process.env, {
    JOURNEYS_URL: url,
    JOURNEYS_DATA_DIR: dataDir,
    JOURNEYS_CHROMIUM: chromium,
    JOURNEYS_PICTURES: process.argv.includes('--pictures') ? join(ROOT, 'test', 'journeys', 'pictures') : join(ROOT, '.cache', 'pictures'),
  });
  counts = await runJest(
    'journeys',
    folder,
    process.argv.slice(2).filter((argument) => !isOption(argument)),
  );
} finally {
  if (service?.exitCode === null) {
    service.removeAllListeners('exit');
    service.kill('SIGTERM');
    await once(service, 'exit');
  }
  removeRunFolder(folder);
}
console.log(counts.interruptedWith ? 'Afbrudt · Interrupted' : `${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.interruptedWith ?? (counts.failed > 0 || counts.passed === 0 ? 1 : 0);

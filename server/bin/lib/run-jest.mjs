import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { runChild } from './run-child.mjs';

/** Variables that would lead the tests to a real database, another port or another language. */
const NOT_FOR_TESTS = /^(DATABASE_URL|REDIS_URL|PORT|HOST|DATA_DIR|LOG_LEVEL|PG.*)$/;

function testEnvironment(runFolder) {
  const kept = Object.entries(process.env).filter(([name]) => !NOT_FOR_TESTS.test(name));
  return { ...Object.fromEntries(kept), NODE_ENV: 'test', TMPDIR: runFolder };
}

/**
 * Runs one jest project, with `runFolder` for its temporary files, and counts. A file that could not even be loaded counts as one failure, and so
 * does a run that ended badly otherwise.
 */
export async function runJest(project, runFolder, extraArguments) {
  const results = join(ROOT, '.cache', 'test-results', `${project}.json`);
  mkdirSync(join(results, '..'), { recursive: true });
  rmSync(results, { force: true });
  const jest = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
  const args = [
    jest,
    '-c',
    `test/jest.${project}.cjs`,
    '--json',
    `--outputFile=${results}`,
    '--passWithNoTests',
    '--cacheDirectory=.cache/jest',
    ...extraArguments,
  ];
  const { code, interruptedWith } = await runChild(process.execPath, args, { cwd: ROOT, env: testEnvironment(runFolder) });
  if (!existsSync(results)) return { passed: 0, failed: 1, interruptedWith };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(results, 'utf8'));
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed, interruptedWith };
}

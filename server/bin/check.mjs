import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode } from './lib/check-node.mjs';
import { prepare } from './lib/prepare.mjs';
import { ROOT } from './lib/root.mjs';
import { runChild } from './lib/run-child.mjs';
import { step } from './lib/say.mjs';

/** `npm run check`: everything that can be said about the code without a database. `--no-tests` leaves the unit tests to `npm test`. */
const bin = (path) => join(ROOT, 'node_modules', path);
const node = (...args) => runChild(process.execPath, args, { cwd: ROOT, isQuiet: true });

async function sameAsCommitted(committed, command, made) {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const target = join(ROOT, '.cache', made);
  const ran = await node(...command, target);
  if (ran.code !== 0) return ran;
  const same = readFileSync(target, 'utf8') === readFileSync(join(ROOT, committed), 'utf8');
  rmSync(target, { force: true });
  return same ? ran : { code: 1, output: `${committed} is not what the code says: npm run openapi` };
}

const CHECKS = [
  ['format', 'Format', () => node(bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.')],
  ['lint', 'Lint', () => node(bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.')],
  ['types', 'Typer', () => node(bin('typescript/bin/tsc'), '-p', 'tsconfig.json', '--noEmit')],
  ['types of the console', 'Konsollens typer', () => node(bin('typescript/bin/tsc'), '-p', 'admin/tsconfig.json', '--noEmit')],
  [
    'import rules',
    'Importregler',
    () =>
      node(
        bin('dependency-cruiser/bin/dependency-cruise.mjs'),
        '--config',
        '.dependency-cruiser.cjs',
        'server',
        'seeds',
        'admin/src',
        'test',
      ),
  ],
  ['OpenAPI file', 'OpenAPI-fil', () => sameAsCommitted('server/openapi.json', ['dist/server/write-openapi.js'], 'openapi.json')],
  [
    'interface types of the console',
    'Konsollens grænsefladetyper',
    () => sameAsCommitted('admin/src/api/schema.d.ts', [bin('openapi-typescript/bin/cli.js'), 'server/openapi.json', '-o'], 'schema.d.ts'),
  ],
  ['rules and examples', 'Regler og eksempler', () => node('dist/server/validate-rules.js', 'rules')],
  ...(process.argv.includes('--no-tests')
    ? []
    : [
        ['unit tests', 'Enhedstest', () => node('server/bin/test-unit.mjs')],
        ['tests of the console', 'Konsollens test', () => node(bin('jest/bin/jest.js'), '-c', 'test/jest.console.cjs')],
      ]),
];

checkNode();
process.chdir(ROOT);
await prepare(1, CHECKS.length + 2);
let failed = 0;
for (const [index, [english, danish, run]] of CHECKS.entries()) {
  step(index + 3, CHECKS.length + 2, danish, english);
  const { code, output, interruptedWith } = await run();
  if (interruptedWith) process.exit(interruptedWith);
  if (code === 0) continue;
  failed += 1;
  console.error(output);
}
console.log(`\n${CHECKS.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

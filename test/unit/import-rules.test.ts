import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** One planted violation for each import rule: the file that breaks it and what it imports. */
const PLANTS: readonly { readonly rule: string; readonly file: string; readonly text: string }[] = [
  ...['shared', 'facts', 'rulebook', 'screening', 'tracks', 'conversations', 'measures', 'grants', 'tasks'].map((step) => ({
    rule: `step-${step}-looks-only-back`,
    file: `server/domain/${step}/planted.ts`,
    text: `import '../reminders/target';`,
  })),
  { rule: 'domain-is-pure', file: 'server/domain/facts/planted-pure.ts', text: `import 'node:fs';` },
  { rule: 'decision-is-vocabulary', file: 'server/domain/decision.ts', text: `import './grants/target';` },
  { rule: 'one-user-of-json-rules-engine', file: 'server/modules/cases/planted-engine.ts', text: `import 'json-rules-engine';` },
  { rule: 'one-reader-of-rule-files', file: 'server/modules/cases/planted-yaml.ts', text: `import 'yaml';` },
  { rule: 'typeorm-stays-at-the-edge', file: 'server/modules/cases/planted.service.ts', text: `import 'typeorm';` },
  { rule: 'queues-stay-in-platform', file: 'server/modules/cases/planted-queue.ts', text: `import 'ioredis';` },
  { rule: 'modules-meet-through-their-index', file: 'server/modules/cases/planted-inside.ts', text: `import '../facts/inner';` },
  { rule: 'only-cases-and-grants-decide', file: 'server/modules/facts/planted-decides.ts', text: `import '../../domain/case-flow';` },
  { rule: 'controllers-never-touch-repositories', file: 'server/modules/cases/planted.controller.ts', text: `import './case.repository';` },
  { rule: 'admin-talks-http-only', file: 'admin/src/planted.ts', text: `import '../../server/domain/case-flow';` },
  { rule: 'sentences-are-pure', file: 'admin/src/sentences/planted.ts', text: `import 'react';` },
  { rule: 'pages-do-not-know-each-other', file: 'admin/src/resources/trial/planted.tsx', text: `import '../decisions/inner';` },
  { rule: 'nobody-imports-tests', file: 'server/modules/cases/planted-test.ts', text: `import '../../../test/builders/target';` },
  { rule: 'no-cycles', file: 'server/modules/cases/cycle-a.ts', text: `import './cycle-b';` },
  { rule: 'no-unlisted-packages', file: 'server/modules/cases/planted-dev.ts', text: `import 'fast-check';` },
];

const TARGETS: Readonly<Record<string, string>> = {
  'server/domain/grants/target.ts': 'export const target = 1;',
  'server/domain/reminders/target.ts': 'export const target = 1;',
  'server/domain/case-flow.ts': 'export const flow = 1;',
  'server/modules/facts/inner.ts': 'export const inner = 1;',
  'server/modules/cases/case.repository.ts': 'export const repository = 1;',
  'server/modules/cases/cycle-b.ts': `import './cycle-a';`,
  'admin/src/resources/decisions/inner.tsx': 'export const inner = 1;',
  'test/builders/target.ts': 'export const builder = 1;',
};

describe('the import rules', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sporskifte-imports-'));
    for (const file of ['.dependency-cruiser.cjs', 'package.json', 'tsconfig.json']) cpSync(join(ROOT, file), join(folder, file));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const files = [...Object.entries(TARGETS), ...PLANTS.map(({ file, text }) => [file, `${text}\nexport {};\n`] as const)];
    for (const [file, text] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('every rule catches the violation planted for it, and no rule is without one', () => {
    const run = spawnSync(
      process.execPath,
      [
        join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
        '--config',
        '.dependency-cruiser.cjs',
        '--output-type',
        'json',
        'server',
        'admin',
        'test',
      ],
      { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    const report = JSON.parse(run.stdout) as {
      summary: { violations: { from: string; rule: { name: string } }[]; ruleSetUsed: { forbidden: { name: string }[] } };
    };
    const caught = report.summary.violations.map(({ rule, from }) => `${rule.name} in ${from}`);
    expect(PLANTS.map(({ rule, file }) => `${rule} in ${file}`).filter((plant) => !caught.includes(plant))).toEqual([]);
    expect(new Set(PLANTS.map(({ rule }) => rule))).toEqual(new Set(report.summary.ruleSetUsed.forbidden.map(({ name }) => name)));
  }, 60_000);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withExamples } from '../harness/readme-examples';

const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');

test('the worked examples in the README are what the rules say today (else: npm run readme)', () => {
  expect(readme).toBe(withExamples(readme));
});

test('every command the README and CONTRIBUTING name exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as { scripts: Record<string, string> };
  const contributing = readFileSync(join(__dirname, '../../CONTRIBUTING.md'), 'utf8');
  const named = [...`${readme}${contributing}`.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name ?? '');
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

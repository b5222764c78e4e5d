import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

const TEXTS = [
  '<p>Kommune</p>',
  "<p>{'Kommune'}</p>",
  '<p>{`Kommune ${1}`}</p>',
  '<p title="Kommune" />',
  '<p aria-label={`Kommune ${1}`} />',
  "<p aria-label={'Kommune'} />",
  '<Field helperText="år" />',
];
const NO_TEXTS = ['<p className="no-print">{text(\'common.yes\')}</p>', '<p id="a"> · {1} % </p>', '<Grid size="small" />'];

test('the lint finds every planted text outside the i18n files, and nothing else', () => {
  const source = [...TEXTS, ...NO_TEXTS].map((jsx, index) => `export const P${index} = () => ${jsx};`).join('\n');
  const { stdout } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/eslint/bin/eslint.js'), '--stdin', '--stdin-filename', 'admin/src/planted.tsx', '--format', 'json'],
    { cwd: ROOT, input: source, encoding: 'utf8' },
  );
  const [report] = JSON.parse(stdout) as { messages: { ruleId: string; line: number }[] }[];
  const lines = report?.messages.filter(({ ruleId }) => ruleId === 'no-restricted-syntax').map(({ line }) => line);
  expect(lines).toEqual(TEXTS.map((_jsx, index) => index + 1));
}, 60_000);

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decideShipped } from '../../builders/shipped-rules';

const ROOT = join(__dirname, '../../..');
let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'sporskifte-decide-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COMMAND = [
  join(ROOT, 'server/bin/run-built.mjs'),
  'server/cli.js',
  'decide',
  '--municipality',
  '147',
  '--as-of',
  '2026-11-23',
  '--workers',
  '2',
];

function decide(name: string, content: string | Buffer, ...options: string[]) {
  const file = join(folder, name);
  writeFileSync(file, content);
  const run = spawnSync(process.execPath, [...COMMAND, '--quiet', ...options, file], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  const errors = `${file}.errors.csv`;
  return {
    code: run.status,
    rows: run.stdout.split('\n').filter((line) => line !== ''),
    said: run.stderr,
    errors: existsSync(errors) ? readFileSync(errors, 'utf8') : null,
  };
}

const codesByLine = (errors: string | null): string[] =>
  (errors ?? '')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split(',').slice(0, 2).join(' '));

describe('npm run decide', () => {
  test('gives one line a citizen in the order of the file, and ends with 0', () => {
    const many = Array.from({ length: 3000 }, (_, index) => `B${index};2026-10-05;ja;${index % 12}`).join('\n');
    const { code, rows, errors } = decide('good.csv', `citizen;startedOn;isGraduate;educationDelayMonths\n${many}\n`);
    expect(code).toBe(0);
    expect(errors).toBeNull();
    expect(rows[0]).toMatch(/^citizen,risk,scoreMin,scoreMax,track,planFollows,reasonCodes,/);
    expect(rows.slice(1).map((row) => row.split(',')[0])).toEqual(Array.from({ length: 3000 }, (_, index) => `B${index}`));
  });

  test('a row that fails is left out, named by its line in a file, and the exit code is 1; the values stay out of it', () => {
    const lines = [
      'citizen;startedOn;age;contacts',
      'A;2026-10-05;28;2026-10-20:individual',
      'B;2026-02-30;28;',
      'C;05.10.2026;old;',
      '0101650123;2026-10-05;28;',
      'E;2026-10-05;28;2027-01-01:individual',
      'F;2026-10-05;28',
      'G;2026-10-05;28;2026-10-20:lunch',
      'H;05.10.2026;28;',
    ];
    const { code, rows, errors, said } = decide('bad.csv', lines.join('\n'));
    expect(code).toBe(1);
    expect(rows.slice(1).map((row) => row.split(',')[0])).toEqual(['A', 'H']);
    expect(codesByLine(errors)).toEqual([
      '3 row.invalid_date',
      '4 fact.wrong_type',
      '5 fact.looks_like_cpr',
      '6 contact.after_as_of',
      '7 row.column_count',
      '8 row.not_in_list',
    ]);
    expect(`${errors}${said}`).not.toMatch(/0101650123|lunch/);
  });

  test('a line of 10 MB, a line in Windows-1252 and one with a NUL are errors of their own lines', () => {
    const content = Buffer.concat([
      Buffer.from('\ufeffcitizen;startedOn\nA;2026-10-05\n'),
      Buffer.alloc(10 * 1024 * 1024, 'x'),
      Buffer.from('\nB;2026-10-05\n'),
      Buffer.from([0xe6, 0xf8, 0xe5]),
      Buffer.from(';2026-10-05\nC\u0000;2026-10-05\nD;2026-10-05'),
    ]);
    const { code, rows, errors } = decide('wild.csv', content);
    expect(code).toBe(1);
    expect(rows.slice(1).map((row) => row.split(',')[0])).toEqual(['A', 'B', 'D']);
    expect(codesByLine(errors).sort()).toEqual(['3 row.too_long', '5 row.not_utf8', '6 row.nul']);
  });

  test.each([
    ['an unknown column', 'citizen;startedOn;shoeSize\nA;2026-10-05;42\n', 'Kolonne 3'],
    ['a forbidden fact', 'citizen;startedOn;ethnicOrigin\nA;2026-10-05;danish\n', 'ethnicOrigin'],
    ['a fact the engine works out itself', 'citizen;startedOn;risk\nA;2026-10-05;low\n', 'Kolonne 3'],
    ['no first day', 'citizen;age\nA;30\n', 'startedOn'],
    ['an empty file', '', 'tom'],
    ['a header in UTF-16', Buffer.from('citizen;startedOn\n', 'utf16le'), 'UTF-8'],
  ])('%s is one clear answer before any row, with exit code 2', (_name, content, said) => {
    const answer = decide('refused.csv', content);
    expect(answer.code).toBe(2);
    expect(answer.rows).toEqual([]);
    expect(answer.said).toContain(said);
  });

  test('an unknown municipality, an unknown and a draft floor are named', () => {
    const other = (...options: string[]) => decide('any.csv', 'startedOn\n2026-10-05\n', ...options);
    expect(other('--municipality', '999')).toMatchObject({ code: 2, said: expect.stringContaining('147') as string });
    expect(other('--floor', 'dk-1999').code).toBe(2);
    expect(other('--floor', 'dk-2027').code).toBe(2);
  });

  test('JSON Lines in give the whole decision out, the same as the engine gives; the floor is the one in force when the spell began', () => {
    const line = (startedOn: string) =>
      JSON.stringify({ citizen: 'A', spell: { startedOn }, facts: { isGraduate: true, educationDelayMonths: 8 } });
    const { code, rows } = decide('cases.jsonl', `${line('2023-12-31')}\n${line('2026-10-05')}\n{"citizen":1}\nnot json\n`);
    expect(code).toBe(1);
    const [first, second] = rows.map((row) => JSON.parse(row) as ReturnType<typeof decideShipped> & { citizen: string });
    expect([first?.ruleSet.floor, second?.ruleSet.floor]).toEqual(['dk-2020', 'dk-2026']);
    const expected = decideShipped('147', {
      startedOn: '2023-12-31',
      asOf: '2026-11-23',
      facts: { isGraduate: true, educationDelayMonths: 8 },
    });
    expect(first).toEqual({ citizen: 'A', ...(JSON.parse(JSON.stringify({ ...expected, whatWouldChange: [] })) as object) });
  });

  test('a reference that a spreadsheet would read as a formula is made harmless', () => {
    const { rows } = decide('formula.csv', `citizen;startedOn\n=1+1;2026-10-05\n`);
    expect(rows[1]).toMatch(/^'=1\+1,/);
  });

  test('a reader that goes away ends the command quietly', async () => {
    const file = join(folder, 'long.csv');
    writeFileSync(file, `citizen;startedOn\n${'B;2026-10-05\n'.repeat(50_000)}`);
    const child = spawn(process.execPath, [...COMMAND, '--quiet', file], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect([code, said]).toEqual([0, '']);
  });
});

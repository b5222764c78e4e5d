import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readYamlFile } from '../../../server/rule-files/read-yaml-file';
import { decodeRuleText } from '../../../server/rule-files/read-rule-text';
import { RuleFileError } from '../../../server/rule-files/rule-file-error';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'rule-yaml-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function write(content: string | Uint8Array): string {
  const path = join(folder, 'rules.yaml');
  writeFileSync(path, content);
  return path;
}

function problemOf(content: string | Uint8Array) {
  try {
    readYamlFile(write(content));
  } catch (error) {
    if (error instanceof RuleFileError) return error.problems[0];
    throw error;
  }
  throw new Error('the file was accepted');
}

test('a file is read as plain JSON, and each part knows its place', () => {
  const file = readYamlFile(write('header:\n  name: Køge\n  sources: [S3, "S2 5.4"]\nclock: { resets: [] }\n'));
  expect(file.value).toEqual({ header: { name: 'Køge', sources: ['S3', 'S2 5.4'] }, clock: { resets: [] } });
  expect(file.positionOf(['header', 'sources', 1])).toEqual({ line: 3, column: 17 });
  expect(file.positionOf(['clock'])).toEqual({ line: 4, column: 8 });
  // A part that is missing: the nearest part around it.
  expect(file.positionOf(['clock', 'basis', 'source'])).toEqual({ line: 4, column: 8 });
});

test('no is a text, a date is a text, << is an ordinary key, and an alias is copied', () => {
  const { value } = readYamlFile(write('a: no\nb: 2026-11-21\n"<<": { c: 1 }\nd: &x { e: 1 }\nf: *x\n'));
  expect(value).toEqual({ a: 'no', b: '2026-11-21', '<<': { c: 1 }, d: { e: 1 }, f: { e: 1 } });
  const copied = value as { d: object; f: object };
  expect(copied.d).not.toBe(copied.f);
});

test('a key called __proto__ is data, not a prototype', () => {
  const { value } = readYamlFile(write('__proto__: { polluted: true }\n'));
  expect(Object.keys(value as object)).toEqual(['__proto__']);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

describe('refused, with file, line and a sentence in both languages', () => {
  const files: readonly (readonly [string, string, string, number?])[] = [
    ['a key twice', 'a: 1\nb: 2\na: 3\n', 'rule_file.duplicate_key', 3],
    ['a key twice deep inside', 'a:\n  b: 1\n  b: 2\n', 'rule_file.duplicate_key', 3],
    ['broken indentation', 'a:\n  b: 1\n c: 2\n', 'rule_file.syntax', 3],
    ['an open quote', 'a: "open\n', 'rule_file.syntax'],
    ['a list as a key', '? [a, b]\n: 1\n', 'rule_file.syntax', 1],
    ['the number 1 and the text 1 as keys', "1: a\n'1': b\n", 'rule_file.duplicate_key', 2],
    ['an open list', 'a: [1, 2\n', 'rule_file.syntax'],
    ['a tag of somebody’s own', 'a: 1\nb: !shell rm\n', 'rule_file.custom_tag', 2],
    ['binary data', 'a: !!binary aGVq\n', 'rule_file.custom_tag', 1],
    ['a JavaScript function', 'a: !!js/function "x"\n', 'rule_file.custom_tag', 1],
    ['two documents', 'a: 1\n---\nb: 2\n', 'rule_file.many_documents'],
    ['nothing', '', 'rule_file.empty'],
    ['only a comment', '# later\n', 'rule_file.empty'],
    ['an alias that names nothing', 'a: *gone\n', 'rule_file.syntax', 1],
    ['an alias in a circle', 'a: &x [*x]\n', 'rule_file.too_deep'],
    ['65 levels', `${'['.repeat(65)}${']'.repeat(65)}`, 'rule_file.too_deep'],
  ];
  test.each(files.map(([what, content, code, line = 0]) => ({ what, content, code, line })))('$what', ({ content, code, line }) => {
    const problem = problemOf(content);
    expect(problem).toMatchObject({ code, file: join(folder, 'rules.yaml') });
    if (line > 0) expect(problem.line).toBe(line);
    expect(problem.text.da).toMatch(/\p{L}/u);
    expect(problem.text.en).not.toBe(problem.text.da);
  });

  test('64 levels are accepted', () => {
    expect(() => readYamlFile(write(`${'['.repeat(64)}${']'.repeat(64)}`))).not.toThrow();
  });

  test('a file that is not there', () => {
    expect(() => readYamlFile(join(folder, 'gone.yaml'))).toThrow(RuleFileError);
    expect(() => readYamlFile(folder)).toThrow(expect.objectContaining({ code: 'rule_file.not_found' }) as Error);
  });
});

describe('hostile files are refused quickly', () => {
  const laughs = ['a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]'];
  for (let level = 1; level < 9; level++) {
    const [name, before] = [String.fromCharCode(97 + level), String.fromCharCode(96 + level)];
    laughs.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`);
  }
  test.each([
    ['a billion laughs', laughs.join('\n'), /too_many/],
    ['two million open brackets', '['.repeat(2 * 1024 * 1024), /too_deep|too_large|syntax/],
    ['a hundred thousand nested lists', '- '.repeat(100_000), /too_deep/],
    ['a hundred thousand nested keys', '? '.repeat(100_000), /too_deep/],
    ['a staircase of keys', Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}k:`).join('\n'), /too_deep/],
    ['a quarter million values', `[${'1,'.repeat(250_000)}1]`, /too_many_values/],
    ['a hundred thousand keys', Array.from({ length: 100_000 }, (_, index) => `k${index}: 1`).join('\n'), /never/],
    ['a thousand aliases', `a: &a 1\n${Array.from({ length: 1000 }, (_, index) => `k${index}: *a`).join('\n')}`, /too_many_aliases/],
    ['ten thousand anchors', Array.from({ length: 10_000 }, (_, index) => `k${index}: &a${index} 1`).join('\n'), /never/],
  ])('%s', (what, content, code) => {
    const started = performance.now();
    let refused = 'never';
    try {
      readYamlFile(write(content));
    } catch (error) {
      if (!(error instanceof RuleFileError)) throw error;
      refused = error.code;
    }
    expect(refused).toMatch(code);
    // Generous: two megabytes of brackets on a busy machine; a hang is minutes.
    expect(performance.now() - started).toBeLessThan(8000);
    expect(what).toBeTruthy();
  });

  test('a file of more than two megabytes is not even read', () => {
    expect(problemOf(Buffer.alloc(2 * 1024 * 1024 + 1, 'a'))).toMatchObject({ code: 'rule_file.too_large' });
  });
});

describe('only UTF-8 is read', () => {
  const danish = 'navn: Æblegrød på Lærkevej\n';
  test('Danish letters in UTF-8', () => {
    expect(decodeRuleText(Buffer.from(danish, 'utf8'))).toBe(danish);
  });
  test.each([
    ['Windows-1252', Buffer.from(danish, 'latin1'), 'rule_file.not_utf8'],
    ['a cut sequence', Buffer.from(danish, 'utf8').subarray(0, 7), 'rule_file.not_utf8'],
    ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(danish, 'utf16le')]), 'rule_file.not_utf8'],
    ['UTF-16 without a mark', Buffer.from(danish, 'utf16le'), 'rule_file.nul'],
    ['a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(danish)]), 'rule_file.byte_order_mark'],
    ['NUL', Buffer.from('a: \0b\n'), 'rule_file.nul'],
    ['an overlong slash', Buffer.from([0x61, 0x3a, 0x20, 0xc0, 0xaf]), 'rule_file.not_utf8'],
    ['half a surrogate pair', Buffer.from([0x61, 0x3a, 0x20, 0xed, 0xa0, 0x80]), 'rule_file.not_utf8'],
  ])('%s is refused', (_, bytes, code) => {
    expect(problemOf(bytes)).toMatchObject({ code });
  });
});

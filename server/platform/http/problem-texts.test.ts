import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AUDIT_KINDS } from '../../modules/audit';
import { problemSentence } from './problem-sentence';
import { PROBLEM_TEXTS } from './problem-texts';

const SERVER = join(__dirname, '..', '..');

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? sources(join(folder, entry.name)) : [join(folder, entry.name)]))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('problem-texts'));
}

const CODE = '[a-z_]+\\.[a-z_]+';

/** What stands in the log has the same form and words of its own. */
const EVENTS: ReadonlySet<string> = new Set(AUDIT_KINDS);

/** First parts of codes that helpers are called with; `floor.` and `track.` also begin paths of documents. */
const FAMILIES = new Set([
  'fact',
  'rule',
  'rule_set',
  'catalogue',
  'request',
  'list',
  'tenant',
  'contact',
  'pause',
  'spell',
  'municipality',
  'decision',
  'capacity',
  'import',
]);

/** Codes given to `DomainError` as they are, and codes a helper that builds one is called with. */
function codesOf(text: string): string[] {
  const direct = [...text.matchAll(new RegExp(`new DomainError\\(\\s*'(${CODE}|[a-z_]+)'`, 'g'))].map(([, code = '']) => code);
  const quoted = /DomainError|RequestProblem|problem:/.test(text)
    ? [...text.matchAll(new RegExp(`'(${CODE})'`, 'g'))].map(([, code = '']) => code)
    : [];
  return [...direct, ...quoted.filter((code) => !EVENTS.has(code) && !code.endsWith('.yaml') && FAMILIES.has(code.split('.')[0] ?? ''))];
}

describe('the texts of problems', () => {
  const used = sources(SERVER).flatMap((file) =>
    codesOf(readFileSync(file, 'utf8')).map((code) => ({ code, file: file.slice(SERVER.length + 1) })),
  );

  it('finds the codes in the source', () => {
    expect(used.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['fact.unknown', 'fact.wrong_type', 'spell.starts_after_as_of', 'list.invalid_sort']),
    );
  });

  it('has a sentence for every code a DomainError of the source carries', () => {
    expect(used.filter(({ code }) => !PROBLEM_TEXTS.has(code))).toEqual([]);
  });

  it.each(
    ['fact', 'rule', 'rule_set', 'catalogue'].flatMap((area) =>
      ['not_an_object', 'not_a_list', 'too_large', 'unreadable'].map((what) => `${area}.${what}`),
    ),
  )('has a sentence for %s, which readers put together', (code) => {
    expect(PROBLEM_TEXTS.has(code)).toBe(true);
  });

  it.each([...PROBLEM_TEXTS])(
    'says %s in two different languages, as sentences, with nothing left to fill in',
    (code, { status, title, sentence }) => {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(title.da).not.toBe(title.en);
      const said = problemSentence(code, {});
      for (const text of [said.da, said.en]) {
        expect(text).toMatch(/^[A-ZÆØÅa-z].*[.]$/su);
        expect(text).not.toMatch(/\[\[|\{[a-zA-Z]+\}/);
      }
      expect(said.da).not.toBe(said.en);
      expect([...sentence.da.matchAll(/\{\w+\}/g)].map(String).sort()).toEqual([...sentence.en.matchAll(/\{\w+\}/g)].map(String).sort());
    },
  );
});

describe('filling in a sentence', () => {
  it('names what was given', () => {
    expect(problemSentence('fact.out_of_range', { fact: 'age', min: 15, max: 75 })).toEqual({
      da: 'Oplysningen "age" ligger uden for grænserne; mindst 15; højst 75.',
      en: 'The fact "age" is out of range; at least 15; at most 75.',
    });
  });

  it('leaves out the part whose value is not known', () => {
    expect(problemSentence('fact.out_of_range', { fact: 'age', min: 15, max: null }).en).toBe(
      'The fact "age" is out of range; at least 15.',
    );
    expect(problemSentence('fact.unknown', {}).en).toMatch(/^The fact is not in the catalogue\./);
  });

  it('writes days as people do', () => {
    expect(problemSentence('contact.after_as_of', { value: '2026-11-23' })).toEqual({
      da: 'Samtalen ligger 23.11.2026 efter den dag, der afgøres for. Send kun samtaler, der er holdt.',
      en: 'The conversation lies on 23 November 2026 after the day the decision is for. Send only conversations that were held.',
    });
    expect(problemSentence('request.not_in_list', { allowed: ['2026-01-05', '2027-01-01'] })).toEqual({
      da: 'Værdien er ikke en af de mulige: 05.01.2026, 01.01.2027.',
      en: 'The value is not one of those possible: 5 January 2026, 1 January 2027.',
    });
    expect(problemSentence('request.unknown_key', { key: '2026-02-30' }).da).toContain('"2026-02-30"');
  });

  it('says which floors can be asked for instead of a draft', () => {
    expect(problemSentence('floor.is_draft', { id: 'dk-2027', known: ['dk-2020', 'dk-2024'] })).toEqual({
      da: 'Lovgrundlaget "dk-2027" er et udkast og gælder ikke for noget forløb endnu. Brug et af disse: dk-2020, dk-2024.',
      en: 'The floor "dk-2027" is a draft and does not govern any spell yet. Use one of these: dk-2020, dk-2024.',
    });
  });

  it.each(['measure.after_as_of', 'confirmed_track.before_start', 'confirmed_track.after_as_of'])('names the day of %s', (code) => {
    const { da, en } = problemSentence(code, { value: '2026-11-23' });
    expect([da, en]).toEqual([expect.stringContaining('23.11.2026'), expect.stringContaining('23 November 2026')]);
    expect(PROBLEM_TEXTS.get(code)?.status).toBe(400);
  });

  it('tells a number with decimals from a whole one', () => {
    expect(problemSentence('fact.wrong_type', { fact: 'age', expected: 'integer', got: 'number' })).toEqual({
      da: 'Oplysningen "age" har en forkert type: der skal stå et helt tal, men der står et decimaltal. Er den ukendt, så udelad den.',
      en: 'The fact "age" has the wrong type: expected a whole number, got a decimal number. If it is unknown, leave it out.',
    });
    expect(problemSentence('fact.wrong_type', { expected: 'boolean', got: 'number' }).da).toContain('men der står et tal.');
    expect(problemSentence('fact.wrong_type', { expected: 'number', got: 'text' }).en).toContain('expected a number, got text');
  });

  it.each([
    '28.02.64-1115',
    '28-02-64-1115',
    '280264 - 1115',
    '280264.1115',
    '280264\u20131115',
    '280264\u00a01115',
    '\uff12\uff18\uff10\uff12\uff16\uff14-\uff11\uff11\uff11\uff15',
  ])('never repeats a CPR number in another spelling (%s)', (cpr) => {
    const said = problemSentence('request.unknown_key', { key: `Anna ${cpr}` });
    expect(`${said.da} ${said.en}`.normalize('NFKC')).not.toMatch(/1115/);
    const listed = problemSentence('request.not_in_list', { allowed: ['x', cpr] });
    expect(`${listed.da} ${listed.en}`.normalize('NFKC')).not.toMatch(/1115/);
  });

  it.each(['150490-1234', '1504901234', '150490 1234', 'x1504901234y'])('never repeats what could be a CPR number (%s)', (cpr) => {
    const said = problemSentence('request.unknown_key', { key: cpr });
    expect(`${said.da} ${said.en}`).not.toMatch(/1504|1234/);
  });

  it('keeps a hostile value on one short line', () => {
    const said = problemSentence('request.unknown_key', { key: `a\nb\u0000${'c'.repeat(5000)}` });
    expect(said.en.length).toBeLessThan(300);
    expect(said.en).not.toMatch(/[\n\0]/);
  });
});

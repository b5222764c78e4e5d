import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateRules } from './validate-rules';

const RULES = join(__dirname, '../rules');
const TODAY = '2026-11-21';

let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'validate-'));
});
afterEach(() => rmSync(scratch, { recursive: true }));

function run(...argv: string[]): { code: number; out: string; err: string } {
  let [out, err] = ['', ''];
  const code = validateRules(argv, RULES, TODAY, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

/** A copy of a shipped pack with its examples inside, far from the rules folder. */
function copyOf(name: string): string {
  const folder = join(scratch, name);
  cpSync(join(RULES, 'municipalities', name), folder, { recursive: true });
  cpSync(join(RULES, 'examples', name), join(folder, 'examples'), { recursive: true });
  return folder;
}

function edit(file: string, from: string | RegExp, to: string): void {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} no longer holds ${String(from)}`);
  writeFileSync(file, after);
}

it('finds nothing in the shipped rules and says how much it looked at', () => {
  const { code, err } = run();
  expect(code).toBe(0);
  expect(err).toMatch(/frederiksberg: 0 fund, \d+ eksempler/);
  expect(err).toMatch(/shared: 0 fund/);
  expect(err).toMatch(/13 gennemgået, \d+ eksempler, 0 fund, 0 kunne ikke læses/);
});

it('validates a pack by its folder, one of its files, or its examples', () => {
  for (const path of ['municipalities/odense', 'municipalities/odense/measures.yaml', 'examples/odense']) {
    expect(run(join(RULES, path)).err).toMatch(/^odense: 0 fund[^\n]*\n1 gennemgået/);
  }
});

it('validates a pack that lies elsewhere, with file, line, rule, sentence and citizen in Danish or English', () => {
  const folder = copyOf('frederiksberg');
  expect(run(folder).code).toBe(0);
  edit(join(folder, 'cadence.yaml'), 'ordinaryManner: { kind: individual', 'ordinaryManner: { kind: webinar');
  const { code, out } = run(folder);
  expect(code).toBe(1);
  expect(out).toContain('FEJL');
  expect(out).toContain('cadence.yaml');
  expect(out).toMatch(/ved udgangen af uge 26 mangler der 5 samtaler/);
  expect(out).toMatch(/Borger: \{.*"track":"intensive"/);
  expect(run(folder, '--lang', 'en').out).toMatch(/at the end of week 26 5 conversations are missing/);
});

it('names the line of the rule an example fails for', () => {
  const folder = copyOf('frederiksberg');
  edit(join(folder, 'measures.yaml'), 'timing: { by: 12 }', 'timing: { by: 11 }');
  const { code, out } = run(folder);
  const line =
    readFileSync(join(folder, 'measures.yaml'), 'utf8')
      .split('\n')
      .findIndex((text) => text.includes('id: early-activation')) + 1;
  expect(code).toBe(1);
  expect(out).toContain(`measures.yaml:${line} · measure:early-activation · failing-example`);
});

it('prints JSON alone on standard output when asked', () => {
  const folder = copyOf('frederiksberg');
  rmSync(join(folder, 'examples', 'tracks.yaml'));
  const { code, out } = run(folder, '--json');
  const { packs } = JSON.parse(out) as { packs: { name: string; findings: { code: string; rule: string; file: string }[] }[] };
  expect(code).toBe(1);
  expect(packs).toMatchObject([{ name: 'frederiksberg', findings: [{ code: 'missing-example', rule: 'track:intensive' }] }]);
  expect(packs[0]?.findings[0]?.file).toContain('tracks.yaml');
});

it('answers 2 for what it cannot read, and goes on with the other packs', () => {
  cpSync(RULES, join(scratch, 'rules'), { recursive: true });
  writeFileSync(join(scratch, 'rules/municipalities/odense/clock.yaml'), 'clock: { resets: [telepathy] }\n');
  const { code, out, err } = run(join(scratch, 'rules', 'municipalities'));
  expect(code).toBe(2);
  expect(out).toContain('clock.yaml:1');
  expect(err).toContain('odense: kan ikke læses');
  expect(err).toContain('aarhus: 0 fund');
});

it('answers 2 for a path that does not exist, for a folder without rules, and for a wrong call', () => {
  expect(run(join(scratch, 'nowhere'))).toMatchObject({ code: 2, err: expect.stringContaining('Stien findes ikke') });
  mkdirSync(join(scratch, 'empty'));
  expect(run(join(scratch, 'empty')).code).toBe(2);
  expect(run('--colour')).toMatchObject({ code: 2, err: expect.stringContaining('npm run rules:validate') });
  expect(run('one', 'two').code).toBe(2);
  expect(run('--lang', 'de').code).toBe(2);
  expect(run('--help').code).toBe(0);
});

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentHash } from '../../../server/rule-files/content-hash';
import { loadRuleFiles } from '../../../server/rule-files/load-rule-files';
import { loadRulePack } from '../../../server/rule-files/load-rule-pack';
import { loadRulesBase } from '../../../server/rule-files/load-rules-base';
import { prepareShippedRuleSet } from '../../../server/rule-files/prepare-shipped-rule-set';
import { RuleFileError } from '../../../server/rule-files/rule-file-error';

const SHIPPED = join(__dirname, '../../../rules');
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rules-'));
  for (const part of ['facts', 'floors', 'shared']) cpSync(join(SHIPPED, part), join(root, part), { recursive: true });
  cpSync(join(SHIPPED, 'municipalities/frederiksberg'), join(root, 'municipalities/frederiksberg'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const file = (name: string) => join(root, 'municipalities/frederiksberg', name);
const edit = (path: string, from: RegExp, to: string): void => {
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
};
function problems() {
  try {
    loadRuleFiles(root);
  } catch (error) {
    if (error instanceof RuleFileError) return error.problems;
    throw error;
  }
  return [];
}

describe('the shipped rules', () => {
  const shipped = loadRuleFiles(SHIPPED);

  test('the eight municipalities, the strategies and the four floors are all there', () => {
    const codes = shipped.ruleSets.filter(({ ruleSet }) => ruleSet.header.kind === 'municipality').map(({ ruleSet }) => ruleSet.header.id);
    expect(codes.sort()).toEqual(['101', '147', '153', '173', '259', '461', '751', '851']);
    expect(shipped.ruleSets.map(({ name }) => name)).toEqual(expect.arrayContaining(['deadweight', 'catch-all', 'selection']));
    expect([...shipped.floors.keys()].sort()).toEqual(['dk-2020', 'dk-2024', 'dk-2026', 'dk-2027']);
    expect(shipped.floors.get('dk-2027')?.status).toBe('draft');
  });

  test('each has examples, and no use entry is left in a document', () => {
    for (const { name, document } of shipped.ruleSets) {
      expect([name, shipped.examples.get(name)?.length ?? 0]).toEqual([name, expect.any(Number)]);
      expect(shipped.examples.get(name)?.length).toBeGreaterThan(0);
      expect(JSON.stringify(document)).not.toContain('"use":');
    }
    expect(shipped.sharedExamples.length).toBeGreaterThan(0);
  });

  test('each can be prepared on each floor, and its hash is that of its stored JSON', () => {
    for (const { name, document, ruleSet } of shipped.ruleSets) {
      for (const floor of shipped.floors.keys()) expect(prepareShippedRuleSet(shipped, name, floor).floor.id).toBe(floor);
      const prepared = prepareShippedRuleSet(shipped, ruleSet.header.id);
      expect(prepared.contentHash).toBe(contentHash(JSON.parse(JSON.stringify(document))));
      expect(prepared.version).toBe(1);
    }
  });

  test('an unknown municipality and an unknown floor say so', () => {
    expect(() => prepareShippedRuleSet(shipped, '000')).toThrow(expect.objectContaining({ code: 'municipality.unknown' }) as Error);
    expect(() => prepareShippedRuleSet(shipped, '147', 'dk-1999')).toThrow(expect.objectContaining({ code: 'floor.unknown' }) as Error);
  });
});

test('how the keys are spread over files does not change the hash', () => {
  const before = contentHash(loadRuleFiles(root).ruleSets[0]?.document);
  const clock = readFileSync(file('clock.yaml'), 'utf8');
  rmSync(file('clock.yaml'));
  writeFileSync(file('measures.yaml'), `${clock}\n${readFileSync(file('measures.yaml'), 'utf8')}`);
  expect(contentHash(loadRuleFiles(root).ruleSets[0]?.document)).toBe(before);
});

test('a use entry takes the shared rule, with the pack’s points and overrides on top', () => {
  const base = loadRulesBase(root);
  const { ruleSet } = loadRulePack(join(root, 'municipalities/frederiksberg'), base);
  const delay = ruleSet.screening.factors.find(({ id }) => id === 'education-delay');
  expect(delay?.label).toEqual(base.shared.factors.get('education-delay')?.['label']);
  expect(delay?.points).toEqual(expect.any(Number));
  expect(base.shared.factors.get('education-delay')).not.toHaveProperty('points');
});

test('a key in two files names both', () => {
  writeFileSync(file('zz-more.yaml'), 'clock: { resets: [individual], basis: { source: S2 } }\n');
  const [problem] = problems();
  expect(problem).toMatchObject({ code: 'rule_file.key_in_two_files', field: 'clock', line: 1 });
  expect(problem?.file).toMatch(/zz-more\.yaml$/);
  for (const text of [problem?.text.da, problem?.text.en]) {
    expect(text).toContain('clock.yaml');
    expect(text).toContain('zz-more.yaml');
  }
});

test('a shared rule that does not exist is refused where it is used', () => {
  edit(file('screening.yaml'), /use: education-delay/, 'use: education-dealy');
  const [problem] = problems();
  expect(problem).toMatchObject({ code: 'rule_set.unknown_reference', line: expect.any(Number) as number });
  expect(problem?.field).toMatch(/^screening\.factors\[\d+\]\.use$/);
  expect(problem?.file).toMatch(/screening\.yaml$/);
});

test('a key the schema does not know, with its file, line and column', () => {
  edit(file('clock.yaml'), /resets:/, 'colour: red\n  resets:');
  const [problem, ...others] = problems();
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ code: 'rule_set.unknown_key', field: 'clock.colour' });
  const lines = readFileSync(file('clock.yaml'), 'utf8').split('\n');
  expect(lines[(problem?.line ?? 0) - 1]?.slice((problem?.column ?? 0) - 1)).toMatch(/^red/);
});

test('everything that is wrong with the form is said at once', () => {
  edit(file('clock.yaml'), /resets:.*\n/, 'resets: [individual, teaParty]\n');
  edit(file('capacity.yaml'), /value: [\d.]+/, 'value: many');
  expect(
    problems()
      .map(({ code, field }) => [code, field])
      .sort(),
  ).toEqual([
    ['rule_set.not_in_list', 'clock.resets[1]'],
    ['rule_set.wrong_type', 'capacity.caseload.value'],
  ]);
});

test('a missing part is named with the folder it is missing from', () => {
  rmSync(file('clock.yaml'));
  expect(problems()).toMatchObject([
    { code: 'rule_set.missing_key', field: 'clock', file: expect.stringMatching(/frederiksberg$/) as string },
  ]);
});

test('what only the parser can see has its line too', () => {
  edit(file('header.yaml'), /validFrom: .*/, "validFrom: '2020-02-30'");
  const [problem] = problems();
  expect(problem).toMatchObject({ code: 'rule_set.invalid_date', field: 'header.validFrom' });
  expect(readFileSync(file('header.yaml'), 'utf8').split('\n')[(problem?.line ?? 0) - 1]).toContain('2020-02-30');
});

test('a floor nobody has written', () => {
  edit(file('header.yaml'), /floor: .*/, 'floor: dk-1999');
  expect(problems()).toMatchObject([{ code: 'rule_set.unknown_reference', field: 'header.floor' }]);
});

test('two packs for one municipality', () => {
  cpSync(join(root, 'municipalities/frederiksberg'), join(root, 'municipalities/frb'), { recursive: true });
  expect(problems()).toMatchObject([{ code: 'rule_set.duplicate_id' }]);
});

test('the problems of two packs are told together', () => {
  cpSync(join(SHIPPED, 'municipalities/odense'), join(root, 'municipalities/odense'), { recursive: true });
  writeFileSync(join(root, 'municipalities/odense/clock.yaml'), 'clock: [');
  writeFileSync(file('clock.yaml'), Buffer.from('clock: æ', 'latin1'));
  expect(problems().map(({ code }) => code)).toEqual(['rule_file.not_utf8', 'rule_file.syntax']);
});

describe('examples', () => {
  const example = (more: string) =>
    `- name: Et eksempel\n  case: passes\n  expect: { factor: education-delay, verdict: 'true' }\n  facts: ${more}\n`;
  const write = (text: string, folder = 'frederiksberg') => {
    mkdirSync(join(root, 'examples', folder), { recursive: true });
    writeFileSync(join(root, 'examples', folder, 'one.yaml'), text);
  };

  test('are read with the facts of the catalogue, worked-out ones and the pack’s tracks included', () => {
    write(example('{ educationDelayMonths: 6, risk: high, track: intensive, unemploymentWeek: 5 }'));
    expect(loadRuleFiles(root).examples.get('frederiksberg')).toMatchObject([{ facts: { track: 'intensive', educationDelayMonths: 6 } }]);
  });

  test.each([
    ['a fact out of range', '{ educationDelayMonths: 121 }', 'fact.out_of_range', '[0].facts.educationDelayMonths'],
    ['a fact nobody knows', '{ shoeSize: 44 }', 'fact.unknown', '[0].facts.shoeSize'],
    ['a forbidden fact', '{ religion: none }', 'fact.forbidden', '[0].facts.religion'],
    ['a track of another pack', '{ track: english }', 'fact.not_in_list', '[0].facts.track'],
  ])('%s is refused', (_, facts, code, field) => {
    write(example(facts));
    expect(problems()).toMatchObject([{ code, field, line: 4 }]);
  });

  test('a claim that claims two things is refused by the schema', () => {
    write(example('{}').replace("verdict: 'true'", "verdict: 'true', track: ordinary"));
    expect(problems()).toMatchObject([{ code: 'rule_set.not_exactly_one', field: '[0].expect' }]);
  });

  test('a folder that belongs to no pack is refused', () => {
    write(example('{}'), 'frederiksbjerg');
    expect(problems()).toMatchObject([{ code: 'rule_set.unknown_reference' }]);
  });
});

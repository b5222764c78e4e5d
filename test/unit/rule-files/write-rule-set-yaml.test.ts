import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { calendarDate } from '../../../server/domain/shared/calendar-date';
import { contentHash, loadRuleFiles, loadRulePack, ruleSetFileName, type RuleSetHead, writeRuleSetYaml } from '../../../server/rule-files';
import { KEY_ORDER } from '../../../server/rule-files/key-order';
import { parseYaml } from '../../../server/rule-files/parse-yaml';

const loaded = loadRuleFiles(join(__dirname, '../../../rules'));

const HEAD: RuleSetHead = {
  name: 'Frederiksberg',
  version: 3,
  contentHash: 'ab12',
  floor: 'dk-2020',
  validFrom: calendarDate('2020-01-01'),
};

/** As the database gives a document back: the keys of every object in an order of its own, by length and then by letter. */
function fromTheDatabase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromTheDatabase);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => one.length - other.length || (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, fromTheDatabase(part)]));
}

const frederiksberg = loaded.ruleSets.find(({ name }) => name === 'frederiksberg');
const text = writeRuleSetYaml(fromTheDatabase(frederiksberg?.document), HEAD);

describe('a stored version as a file', () => {
  it.each(loaded.ruleSets.map((pack) => [pack.name, pack] as const))('%s, read back, is exactly what was stored', (_name, { document }) => {
    expect(parseYaml(writeRuleSetYaml(fromTheDatabase(document), HEAD)).value).toEqual(document);
  });

  it('is a rule pack again when it is laid in a folder, with the same content hash', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pack-'));
    try {
      writeFileSync(join(folder, 'frederiksberg-v3.yaml'), text);
      expect(contentHash(loadRulePack(folder, loaded).document)).toBe(contentHash(frederiksberg?.document));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('begins with what it is, Danish first', () => {
    expect(text.split('\n').slice(0, 6)).toEqual([
      '# Frederiksberg: regelsæt, version 3 / rule set, version 3',
      '# Gælder fra 01.01.2020. Skrevet til lovgrundlaget dk-2020. / Valid from 1 January 2020. Written for the floor dk-2020.',
      '# Indholdets SHA-256 / SHA-256 of the content: ab12',
      '',
      'header:',
      '  kind: municipality',
    ]);
  });

  it('has the parts in the order a reader asks for them, each after an empty line', () => {
    const parts = [...text.matchAll(/\n\n(\w+):/g)].map(([, key]) => key);
    expect(parts).toEqual(KEY_ORDER['']?.filter((key) => parts.includes(key)));
    expect(parts).toHaveLength(12);
  });

  it('writes keys as the packs do: id and label first, Danish before English, short parts on one line, long texts folded', () => {
    expect(text).toContain(
      [
        '    - id: extra-conversations',
        '      type: extra',
        '      label: { da: Ekstra samtale i det intensive spor, en: Extra conversation in the intensive track }',
        '      contacts: 3',
        '      window: { fromWeek: 5, toWeek: 15 }',
        '      tracks: [ intensive ]',
        '      basis: { source: S2 5.4 }',
      ].join('\n'),
    );
    expect(text).toContain("  id: '147'\n");
    expect(text).toContain('  summary:\n    da: >-\n      To spor: et intensivt');
  });

  it('keeps to 140 columns', () => {
    for (const { document } of loaded.ruleSets) {
      const long = writeRuleSetYaml(document, HEAD)
        .split('\n')
        .filter((line) => line.length > 140);
      expect(long).toEqual([]);
    }
  });

  it('quotes what an older reader of YAML would take for a day, a time or yes and no', () => {
    const written = writeRuleSetYaml(
      { header: { name: 'no', owner: '2020-01-01', floor: 'on', id: '147', kind: '12:30', sources: ['yes', '~'] } },
      HEAD,
    );
    for (const quoted of ["name: 'no'", "owner: '2020-01-01'", "floor: 'on'", "id: '147'", "kind: '12:30'", "[ 'yes', '~' ]"]) {
      expect(written).toContain(quoted);
    }
  });

  it('cannot be led astray by a name', () => {
    const written = writeRuleSetYaml({ header: { name: 'x' } }, { ...HEAD, name: 'x\nheader: { name: forged }' });
    expect(parseYaml(written).value).toEqual({ header: { name: 'x' } });
  });

  it('gives any text back as it was', () => {
    const awkward = fc.constantFrom(
      '',
      ' ',
      '- a',
      '# b',
      'a: b',
      "it's",
      '"',
      '\n',
      'a\n\n  b\n',
      '\t',
      '>-',
      '&a',
      '*a',
      '!a',
      '%',
      'ø'.repeat(200),
    );
    const words = fc
      .array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), awkward), { maxLength: 12 })
      .map((list) => list.join(' '));
    const anyText = fc.oneof(words, awkward, fc.string({ unit: 'binary', maxLength: 60 }));
    fc.assert(
      fc.property(anyText, anyText, (da, en) => {
        const document = { header: { summary: { da, en }, sources: [da, en] }, tracks: { ordered: [{ id: 'a', label: { da, en } }] } };
        expect(parseYaml(writeRuleSetYaml(document, HEAD)).value).toEqual(document);
      }),
      { numRuns: 500 },
    );
  });
});

it('has a place for every key of the shipped packs', () => {
  const strange = new Set<string>();
  const look = (value: unknown, under: string): void => {
    if (Array.isArray(value)) value.forEach((part) => look(part, under));
    else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) {
        if (!(KEY_ORDER[under] ?? ['da', 'en']).includes(key)) strange.add(`${under}.${key}`);
        look(part, key);
      }
    }
  };
  for (const { document } of loaded.ruleSets) look(document, '');
  expect([...strange]).toEqual([]);
});

describe('the name of the file', () => {
  it.each([
    ['Frederiksberg', 1, 'frederiksberg-v1.yaml'],
    ['København', 12, 'koebenhavn-v12.yaml'],
    ['Lyngby-Taarbæk', 1, 'lyngby-taarbaek-v1.yaml'],
    ['Århus  (prøve) / 2', 2, 'aarhus-proeve-2-v2.yaml'],
    ['Résumé "x"\r\n', 1, 'resume-x-v1.yaml'],
    ['???', 1, 'rule-set-v1.yaml'],
  ])('%j, version %i: %s', (name, version, file) => {
    expect(ruleSetFileName(name, version)).toBe(file);
  });
});

import { checkDocument, findSchemaProblems } from '../../../server/rule-files/check-document';
import { MOST_VALUES } from '../../../server/rule-files/check-size';
import { DomainError } from '../../../server/domain/shared/domain-error';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { aFloorDocument, aRuleSetDocument, changed } from '../../builders/a-rule-set-document';

const FOLDER = join(__dirname, '../../../rules/schema');

test('what the parser reads, the schema accepts', () => {
  expect(findSchemaProblems('rule-set', aRuleSetDocument())).toEqual([]);
  expect(findSchemaProblems('floor', aFloorDocument())).toEqual([]);
});

test('a file that holds one part is checked alone, an empty one is refused', () => {
  const { cadence } = aRuleSetDocument();
  expect(findSchemaProblems('part', { cadence })).toEqual([]);
  expect(findSchemaProblems('part', {}).map(({ code }) => code)).toEqual(['rule_set.too_few']);
  expect(findSchemaProblems('part', { cadense: cadence }).map(({ code }) => code)).toEqual(['rule_set.unknown_key']);
});

const words = { da: 'på dansk', en: 'in English' };

/** The layout of the files: use entries, and what the schema alone must see. */
test.each<readonly [string, string, unknown, string | null]>([
  ['a used factor', 'screening.factors[0]', { use: 'over-40', points: 5, pointsBasis: { source: 'S3' } }, null],
  [
    'a used factor without points',
    'screening.factors[0]',
    { use: 'over-40', pointsBasis: { source: 'S3' } },
    'screening.factors[0].points',
  ],
  [
    'a used factor with an id of its own',
    'screening.factors[0]',
    { use: 'over-40', id: 'x', points: 5, pointsBasis: { source: 'S3' } },
    'screening.factors[0].id',
  ],
  ['a used archetype', 'screening.archetypes[0]', { use: 'narrow-specialist' }, null],
  ['a used archetype with its own threshold', 'screening.archetypes[0]', { use: 'narrow-specialist', atLeast: 2 }, null],
  ['an unknown override', 'screening.archetypes[0]', { use: 'narrow-specialist', weight: 2 }, 'screening.archetypes[0].weight'],
  ['a condition with ids', 'screening.factors[0].when', { id: 'n1', fact: 'age', operator: 'equal', value: 1 }, null],
  [
    'all beside any',
    'screening.factors[0].when',
    { all: [{ fact: 'age', operator: 'equal', value: 1 }], any: [] },
    'screening.factors[0].when',
  ],
  ['an empty all', 'screening.factors[0].when', { all: [] }, 'screening.factors[0].when.all'],
  ['a path', 'screening.factors[0].when.path', '$.x', 'screening.factors[0].when.path'],
  ['a leaf without a value', 'screening.factors[0].when', { fact: 'age', operator: 'equal' }, 'screening.factors[0].when.value'],
  ['basis: neither', 'clock.basis', {}, 'clock.basis'],
  ['basis: an assumption without a reason', 'clock.basis', { assumption: true, source: 'S2' }, 'clock.basis.reason'],
  ['basis: assumption false', 'clock.basis', { assumption: false, reason: words }, 'clock.basis.assumption'],
  ['an unknown measure', 'measures.items[0].kind', 'prayer', 'measures.items[0].kind'],
  ['a window in weeks and months', 'cadence.elements[0].window', { fromWeek: 1, toMonth: 2 }, 'cadence.elements[0].window.toWeek'],
  ['an interval with a window', 'cadence.elements[3].window', { fromWeek: 1, toWeek: 2 }, 'cadence.elements[3].window'],
  ['a strategy with a municipality', 'header.kind', 'strategy', 'header.municipality'],
  ['timing: from and after', 'measures.items[0].timing', { from: 1, after: 2 }, 'measures.items[0].timing'],
])('%s', (_, part, value, field) => {
  const problems = findSchemaProblems('rule-set', changed(aRuleSetDocument(), part, value));
  if (field === null) expect(problems).toEqual([]);
  else expect(problems.map((problem) => problem.field)).toContain(field);
});

test('every object of every schema is closed', () => {
  const open: string[] = [];
  const visit = (schema: unknown, path: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const { type, properties, additionalProperties } = schema as Record<string, unknown>;
    if (type === 'object' && additionalProperties === undefined) open.push(path);
    if (type === 'object' && properties === undefined && typeof additionalProperties !== 'object') open.push(path);
    for (const [key, part] of Object.entries(schema)) visit(part, `${path}/${key}`);
  };
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  expect(files).toHaveLength(8);
  for (const name of files) visit(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')), name);
  expect(open).toEqual([]);
});

test('a document that is too deep or too large is refused before the schema walks it', () => {
  let deep: unknown = { fact: 'age', operator: 'equal', value: 1 };
  for (let level = 0; level < 50_000; level++) deep = { not: deep };
  const codeOf = (document: unknown): string => {
    try {
      checkDocument('rule-set', document);
      return 'accepted';
    } catch (error) {
      return error instanceof DomainError ? error.code : String(error);
    }
  };
  expect(codeOf(changed(aRuleSetDocument(), 'screening.factors[0].when', deep))).toBe('rule_file.too_deep');
  expect(codeOf({ x: Array(MOST_VALUES).fill(0) })).toBe('rule_file.too_many_values');
  const started = performance.now();
  expect(findSchemaProblems('rule-set', { parameters: Array(150_000).fill({}) })).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(1000);
});

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import 'reflect-metadata';
import { seedDatabase } from '../../../server/modules/seeding';
import { startTestDatabase, type TestDatabase } from '../../harness';

const NOTHING = { municipalities: 0, catalogues: 0, floors: 0, ruleSets: 0, examples: 0, citizens: 0 };

let database: TestDatabase;
const rulesDir = join(mkdtempSync(join(tmpdir(), 'rules-')), 'rules');
beforeAll(async () => {
  database = await startTestDatabase();
  cpSync(join(__dirname, '../../../rules'), rulesDir, { recursive: true });
});
afterAll(async () => {
  rmSync(join(rulesDir, '..'), { recursive: true, force: true });
  await database.stop();
});

const seed = (withPopulation = false): ReturnType<typeof seedDatabase> =>
  seedDatabase(database.dataSource, { log: () => undefined, rulesDir, withPopulation });

function edit(file: string, change: (text: string) => string): void {
  const path = join(rulesDir, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

describe('seeding', () => {
  it('stores everything once, also when two processes seed at the same time', async () => {
    const both = await Promise.all([seed(true), seed(true)]);
    const sum = both.reduce(
      (all, one) =>
        Object.fromEntries(Object.entries(all).map(([key, count]) => [key, count + one[key as keyof typeof one]])) as typeof one,
    );
    // Eight municipalities and four strategies; four floors; the academics of S2 table 5.1: 7,554 + 3,244 + 969 + 1,237 + 1,250.
    expect(sum).toEqual({ municipalities: 8, catalogues: 1, floors: 4, ruleSets: 12, examples: 12, citizens: 14_254 });
  });

  it('changes nothing the second time', async () => {
    expect(await seed(true)).toEqual(NOTHING);
  });

  it('keeps the published margins by municipality and fund (S2 table 5.1)', async () => {
    const count = async (municipality: string, fund: string): Promise<number> => {
      const runner = database.dataSource.createQueryRunner();
      try {
        await runner.startTransaction();
        await runner.query(`select set_config('role', 'sporskifte_app', true), set_config('sporskifte.municipality', $1, true)`, [
          municipality,
        ]);
        const [row] = await runner.query(`select count(*)::int as count from demo_citizen where insurance_fund = $1`, [fund]);
        return row.count;
      } finally {
        await runner.rollbackTransaction();
        await runner.release();
      }
    };
    expect(await count('101', 'AK')).toBe(3825);
    expect(await count('751', 'MA')).toBe(1068);
    expect(await count('147', 'CA')).toBe(147);
    expect(await count('461', 'JKS')).toBe(77);
  });

  it('adds a version when a pack changes, and leaves the old one as it was', async () => {
    edit('municipalities/frederiksberg/header.yaml', (text) => text.replace(/^(\s+owner: ).*$/m, '$1Ny ejer'));
    // The new version is tested with the same examples, which are stored with it.
    expect(await seed()).toEqual({ ...NOTHING, ruleSets: 1, examples: 1 });
    expect(await seed()).toEqual(NOTHING);
    const rows = await database.dataSource.query(
      `select version, document #>> '{header,owner}' as owner from rule_set_version where owner_id = '147' order by version`,
    );
    expect(rows).toEqual([
      { version: 1, owner: expect.not.stringMatching('Ny ejer') as string },
      { version: 2, owner: 'Ny ejer' },
    ]);
  });

  it('adds a version of the examples alone when only an example is corrected, and leaves the rules as they are', async () => {
    edit('examples/odense/grants.yaml', (text) => text.replace(`'A course the citizen asks`, `'Rettet. A course the citizen asks`));
    expect(await seed()).toEqual({ ...NOTHING, examples: 1 });
    expect(await seed()).toEqual(NOTHING);
    const rows = await database.dataSource.query(
      `select e.version, r.version as rules, (select count(*)::int from jsonb_array_elements(e.document) as one where one->>'name' like 'Rettet.%') as corrected
       from rule_example_version e join rule_set_version r on r.id = e.rule_set_version_id where r.owner_id = '461' order by 1`,
    );
    expect(rows).toEqual([
      { version: 1, rules: 1, corrected: 0 },
      { version: 2, rules: 1, corrected: 1 },
    ]);
    await expect(database.dataSource.query(`delete from rule_example_version`)).rejects.toThrow('rule_example_version is immutable');
  });

  it('adds a version when the catalogue changes, and another when it changes back', async () => {
    const label = (from: string, to: string): void => edit('facts/catalogue.yaml', (text) => text.replace(from, to));
    label('Alder', 'Levealder');
    expect(await seed()).toEqual({ ...NOTHING, catalogues: 1 });
    label('Levealder', 'Alder');
    expect(await seed()).toEqual({ ...NOTHING, catalogues: 1 });
    expect(await seed()).toEqual(NOTHING);
    const [row] = await database.dataSource.query(
      `select document #>> '{facts,0,label,da}' as label from fact_catalogue_version order by created_at desc limit 1`,
    );
    expect(row.label).toBe('Alder');
  });

  it('stores nothing when a pack cannot be read', async () => {
    edit('municipalities/aarhus/header.yaml', (text) => text.replace('floor:', 'flor:'));
    const before = await database.dataSource.query(`select count(*)::int as count from rule_set_version`);
    await expect(seed()).rejects.toThrow(/header\.yaml/);
    expect(await database.dataSource.query(`select count(*)::int as count from rule_set_version`)).toEqual(before);
  });
});

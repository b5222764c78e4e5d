import type { EntityManager } from 'typeorm';
import { calendarDate } from '../../../server/domain/shared/calendar-date';
import {
  asApp,
  DecisionEntity,
  DemoCitizenEntity,
  inTenant,
  MunicipalityEntity,
  RuleSetVersionEntity,
} from '../../../server/platform/database';
import { startTestDatabase, type TestDatabase } from '../../harness';

const AARHUS = '751';
const ODENSE = '461';
let database: TestDatabase;
let ruleSetVersionId: string;

const insertDecision = (manager: EntityManager, municipalityCode: string): Promise<unknown> =>
  manager.insert(DecisionEntity, {
    municipalityCode,
    kind: 'case',
    ruleSetVersionId,
    engineVersion: '1',
    asOf: calendarDate('2026-11-21'),
    input: { facts: {} },
    resultText: `{"of":"${municipalityCode}"}`,
    resultHash: 'hash',
  });

beforeAll(async () => {
  database = await startTestDatabase();
  await asApp(database.dataSource, async (manager) => {
    await manager.insert(MunicipalityEntity, { code: AARHUS, name: 'Aarhus', kind: 'municipality' });
    const made = await manager.insert(RuleSetVersionEntity, {
      ownerId: AARHUS,
      kind: 'municipality',
      name: 'Aarhus',
      municipalityCode: AARHUS,
      version: 1,
      contentHash: 'hash',
      floorId: 'dk-2020',
      validFrom: calendarDate('2026-01-01'),
      document: {},
    });
    ruleSetVersionId = (made.identifiers[0] as { id: string }).id;
  });
  for (const code of [AARHUS, ODENSE]) {
    await inTenant(database.dataSource, code, async (manager) => {
      await insertDecision(manager, code);
      await manager.insert(DemoCitizenEntity, { municipalityCode: code, citizenNo: 1, insuranceFund: 'AK', spell: {}, facts: {} });
    });
  }
});
afterAll(() => database.stop());

describe('a municipality', () => {
  it.each([AARHUS, ODENSE])('%s sees its own rows and no others, although the login may see everything', async (code) => {
    const [login] = await database.dataSource.query<{ rolsuper: boolean }[]>('select rolsuper from pg_roles where rolname = current_user');
    expect(login?.rolsuper).toBe(true);
    const seen = await inTenant(database.dataSource, code, async (manager) => ({
      decisions: (await manager.find(DecisionEntity)).map((row) => row.municipalityCode),
      citizens: (await manager.find(DemoCitizenEntity)).map((row) => row.municipalityCode),
    }));
    expect(seen).toEqual({ decisions: [code], citizens: [code] });
  });

  it('cannot write for another', async () => {
    await expect(inTenant(database.dataSource, AARHUS, (manager) => insertDecision(manager, ODENSE))).rejects.toThrow('row-level security');
  });

  it('cannot remove what belongs to another', async () => {
    await inTenant(database.dataSource, AARHUS, (manager) => manager.delete(DemoCitizenEntity, { municipalityCode: ODENSE }));
    expect(await inTenant(database.dataSource, ODENSE, (manager) => manager.count(DemoCitizenEntity))).toBe(1);
  });

  it('must be named', async () => {
    await expect(inTenant(database.dataSource, '', () => Promise.resolve())).rejects.toThrow('needs a municipality');
  });
});

describe('without a municipality', () => {
  it('there are no rows, and none can be added', async () => {
    expect(await asApp(database.dataSource, (manager) => manager.count(DecisionEntity))).toBe(0);
    expect(await asApp(database.dataSource, (manager) => manager.count(DemoCitizenEntity))).toBe(0);
    await expect(asApp(database.dataSource, (manager) => insertDecision(manager, AARHUS))).rejects.toThrow('row-level security');
  });

  it('the rules of all are there', async () => {
    expect(await asApp(database.dataSource, (manager) => manager.count(RuleSetVersionEntity))).toBe(1);
  });
});

describe('the pooled connection', () => {
  const session = `select current_user = session_user as "isLogin", current_setting('sporskifte.municipality', true) as municipality`;

  it('keeps neither role nor municipality, after success and after failure', async () => {
    const runner = database.dataSource.createQueryRunner();
    try {
      for (const end of ['commit', 'rollback']) {
        await runner.query('begin');
        await runner.query(`select set_config('role', 'sporskifte_app', true), set_config('sporskifte.municipality', '751', true)`);
        expect(await runner.query(session)).toEqual([{ isLogin: false, municipality: '751' }]);
        await runner.query(end);
        expect(await runner.query(session)).toEqual([{ isLogin: true, municipality: '' }]);
      }
    } finally {
      await runner.release();
    }
  });

  it('is clean on every connection of the pool after work in two municipalities at once', async () => {
    await Promise.allSettled(
      Array.from({ length: 40 }, (_, index) =>
        inTenant(database.dataSource, index % 2 === 0 ? AARHUS : ODENSE, async (manager) => {
          const rows = await manager.find(DecisionEntity);
          expect(rows.map((row) => row.municipalityCode)).toEqual([index % 2 === 0 ? AARHUS : ODENSE]);
          if (index % 3 === 0) throw new Error('rolled back');
        }),
      ),
    ).then((results) =>
      expect(results.filter((result) => result.status === 'rejected' && result.reason.message !== 'rolled back')).toEqual([]),
    );
    const sessions = await Promise.all(
      Array.from({ length: 10 }, () => database.dataSource.query<{ isLogin: boolean; municipality: string }[]>(session)),
    );
    for (const [row] of sessions) expect(row?.isLogin === true && (row.municipality ?? '') === '').toBe(true);
  });
});

describe('what is published or decided', () => {
  it.each([
    ['decision', `update decision set result_text = ''`],
    ['decision', 'delete from decision'],
    ['decision', 'truncate decision cascade'],
    ['rule_set_version', `update rule_set_version set status = 'retired'`],
    ['rule_set_version', 'delete from rule_set_version'],
    ['floor_version', `update floor_version set content_hash = ''`],
    ['fact_catalogue_version', 'delete from fact_catalogue_version'],
  ])('%s: the login itself cannot %s', async (table, statement) => {
    await database.dataSource.query(
      `insert into floor_version (id, version, content_hash, document) values ('dk', 1, 'h', '{}') on conflict do nothing`,
    );
    await database.dataSource.query(
      `insert into fact_catalogue_version (content_hash, document) values ('h', '{}') on conflict do nothing`,
    );
    await expect(database.dataSource.query(statement)).rejects.toThrow(`${table} is immutable`);
  });

  it('keeps the bytes of the answer and the day of the decision', async () => {
    const [row] = await inTenant(database.dataSource, AARHUS, (manager) => manager.find(DecisionEntity));
    expect(row).toMatchObject({ resultText: '{"of":"751"}', asOf: '2026-11-21' });
    const [raw] = await database.dataSource.query<{ as_of: unknown }[]>('select as_of from decision limit 1');
    expect(raw?.as_of).toBe('2026-11-21');
  });
});

describe('the app role', () => {
  it.each([
    'update decision set risk = null',
    'delete from rule_set_version',
    'delete from municipality',
    'create table mine (x int)',
    'select * from migrations',
  ])('may not: %s', async (statement) => {
    await expect(inTenant(database.dataSource, AARHUS, (manager) => manager.query(statement))).rejects.toThrow('permission denied');
  });

  it('owns nothing and cannot log in', async () => {
    const [role] = await database.dataSource.query(
      `select rolcanlogin, rolsuper, rolbypassrls, (select count(*)::int from pg_class where relowner = r.oid) as owns from pg_roles r where rolname = 'sporskifte_app'`,
    );
    expect(role).toEqual({ rolcanlogin: false, rolsuper: false, rolbypassrls: false, owns: 0 });
  });
});

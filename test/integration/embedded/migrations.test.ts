import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { createDataSource, DemoCitizenEntity, inTenant, migrate } from '../../../server/platform/database';
import { MIGRATIONS } from '../../../server/platform/database/migrations';
import { startTestDatabase, type TestDatabase } from '../../harness';
import { allOutput, runScript } from '../../harness/run-script';

let database: TestDatabase;
beforeEach(async () => {
  database = await startTestDatabase({ migrated: false });
});
afterEach(() => database.stop());

const tables = async (): Promise<string[]> =>
  (
    await database.dataSource.query<{ name: string }[]>(`select tablename as name from pg_tables where schemaname = 'public' order by 1`)
  ).map((row) => row.name);

describe('migrations', () => {
  it('leave nothing for the schema builder to change: entities and tables agree', async () => {
    await migrate(database.dataSource);
    const drift = await database.dataSource.driver.createSchemaBuilder().log();
    expect(drift.upQueries.map((query) => query.query)).toEqual([]);
  });

  it('let three processes migrate at once: all succeed and each migration runs once', async () => {
    const gate = database.dataSource.createQueryRunner();
    await gate.query('select pg_advisory_lock(1)');
    const running = Promise.all([1, 2, 3].map(() => allOutput(runScript('migrate-once', [database.url]))));
    const waiting = `select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`;
    while ((await gate.query(waiting))[0].n < 3) await pause(20);
    await gate.query('select pg_advisory_unlock(1)');
    await gate.release();
    const ran = await running;
    const names = ran.flatMap((output) => JSON.parse(output) as string[]);
    expect(names.sort()).toEqual(MIGRATIONS.map((migration) => migration.name).sort());
  });

  it('do nothing the second time', async () => {
    await migrate(database.dataSource);
    expect(await migrate(database.dataSource)).toEqual([]);
  });

  it('can all be taken back and run again', async () => {
    await migrate(database.dataSource);
    const full = await tables();
    for (let step = 0; step < MIGRATIONS.length; step += 1) await database.dataSource.undoLastMigration();
    expect(await tables()).toEqual(['migrations']);
    const functions = await database.dataSource.query(`select proname from pg_proc where pronamespace = 'public'::regnamespace`);
    expect(functions).toEqual([]);
    await migrate(database.dataSource);
    expect(await tables()).toEqual(full);
  });

  it('release the lock when one fails, so that the next attempt does not wait', async () => {
    await database.dataSource.query('create table decision (surprise text)');
    await expect(migrate(database.dataSource)).rejects.toThrow('already exists');
    await database.dataSource.query('drop table decision');
    expect(await migrate(database.dataSource)).toEqual(MIGRATIONS.slice(2).map((migration) => migration.name));
  });

  describe('under a login that is no superuser', () => {
    /** Runs `work` as a new login role that may make tables in the database, with the given right. */
    async function asLogin(
      right: 'createrole' | 'nocreaterole',
      work: (dataSource: DataSource, login: string) => Promise<void>,
    ): Promise<void> {
      const login = `login_${Date.now()}`;
      await database.dataSource.query(`create role ${login} login ${right} password 'secret'`);
      await database.dataSource.query(`alter schema public owner to ${login}`);
      const url = new URL(database.url);
      [url.username, url.password] = [login, 'secret'];
      const dataSource = createDataSource(url.href);
      try {
        await dataSource.initialize();
        await work(dataSource, login);
      } finally {
        if (dataSource.isInitialized) await dataSource.destroy();
        await database.dataSource.query('alter schema public owner to current_user');
        await database.dataSource.query(`drop owned by ${login} cascade`);
        await database.dataSource.query(`drop role ${login}`);
      }
    }

    it('say what an administrator must do when it may not take the app role', async () => {
      await asLogin('nocreaterole', async (dataSource, login) => {
        await expect(migrate(dataSource)).rejects.toThrow(
          new RegExp(`may not (create roles|work as sporskifte_app).*grant sporskifte_app to ${login}`),
        );
      });
    });

    it('run when an administrator has granted it the roles, and separate municipalities also from the owner', async () => {
      await asLogin('nocreaterole', async (dataSource, login) => {
        for (const role of ['sporskifte_app', 'sporskifte_worker']) {
          await database.dataSource.query(`do $$ begin create role ${role} nologin; exception when duplicate_object then null; end $$`);
          await database.dataSource.query(`grant ${role} to ${login}`);
        }
        await migrate(dataSource);
        const citizen = { municipalityCode: '751', citizenNo: 1, insuranceFund: 'AK', spell: {}, facts: {} };
        await inTenant(dataSource, '751', (manager) => manager.insert(DemoCitizenEntity, citizen));
        expect(await inTenant(dataSource, '751', (manager) => manager.count(DemoCitizenEntity))).toBe(1);
        expect(await inTenant(dataSource, '461', (manager) => manager.count(DemoCitizenEntity))).toBe(0);
        expect(await dataSource.manager.count(DemoCitizenEntity)).toBe(0);
        await database.dataSource.query(`revoke sporskifte_app, sporskifte_worker from ${login}`);
      });
    });
  });
});

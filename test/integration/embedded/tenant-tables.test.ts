import { createDataSource } from '../../../server/platform/database';
import { startTestDatabase, type TestDatabase } from '../../harness';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.stop());

interface TenantTable {
  readonly name: string;
  readonly forced: boolean;
  readonly separated: boolean;
  readonly keyBegins: string;
}

/** Shared by all municipalities on purpose; each names a municipality as a property and not as its owner. */
const SHARED = ['rule_set_version'];

async function tenantTables(): Promise<readonly TenantTable[]> {
  return database.dataSource.query<TenantTable[]>(`
    select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
      exists (select from pg_policy p where p.polrelid = c.oid and p.polroles = '{0}'
        and pg_get_expr(p.polqual, p.polrelid) = '(municipality_code = current_municipality())'
        and pg_get_expr(p.polwithcheck, p.polrelid) = '(municipality_code = current_municipality())') as separated,
      (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where i.indrelid = c.oid and i.indisprimary) as "keyBegins"
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'municipality_code')
    order by 1`);
}

describe('tables that belong to a municipality', () => {
  it('are all separated by forced row-level security, with the municipality first in the key', async () => {
    const tables = (await tenantTables()).filter(({ name }) => !SHARED.includes(name));
    expect(tables.length).toBeGreaterThan(20);
    expect(tables.filter(({ forced, separated, keyBegins }) => !forced || !separated || keyBegins !== 'municipality_code')).toEqual([]);
  });

  it('have unique keys and references that begin with the municipality, so that none tells of another’s rows', async () => {
    const loose = await database.dataSource.query<{ what: string }[]>(`
      select i.indexrelid::regclass::text as what
      from pg_index i join pg_class c on c.oid = i.indrelid
      join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where i.indisunique and c.relforcerowsecurity and a.attname <> 'municipality_code'
      union all
      select k.conname from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class t on t.oid = k.confrelid
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
      where k.contype = 'f' and c.relforcerowsecurity and t.relforcerowsecurity and a.attname <> 'municipality_code'`);
    expect(loose).toEqual([]);
  });
});

describe('the role that looks for work', () => {
  const INSERT = `insert into scheduled_action (municipality_code, kind, subject_id, dedupe_key, run_on, run_at, due_at, not_before)
    values ($1, 'recomputeCase', gen_random_uuid(), $2, '2026-11-23', '08:00', now(), now())`;

  beforeAll(async () => {
    for (const code of ['101', '147']) await database.dataSource.query(INSERT, [code, `key-${code}`]);
  });

  async function asWorker<T>(statement: string): Promise<T> {
    const runner = database.dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      await runner.query(`select set_config('role', 'sporskifte_worker', true)`);
      return (await runner.query(statement)) as T;
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }

  it('sees the waiting actions of all municipalities', async () => {
    expect(await asWorker(`select municipality_code as code from scheduled_action order by 1`)).toEqual([{ code: '101' }, { code: '147' }]);
  });

  it.each([
    'select * from citizen',
    'select * from task',
    'select * from outbox_message',
    'select * from decision',
    `update scheduled_action set payload = '{}'`,
    `update scheduled_action set municipality_code = '751'`,
    'delete from scheduled_action',
    INSERT.replace('$1', `'101'`).replace('$2', `'more'`),
  ])('may not: %s', async (statement) => {
    await expect(asWorker(statement)).rejects.toThrow('permission denied');
  });

  it('cannot log in', async () => {
    const url = new URL(database.url);
    [url.username, url.password] = ['sporskifte_worker', 'x'];
    const dataSource = createDataSource(url.href);
    await expect(dataSource.initialize()).rejects.toThrow();
  });
});

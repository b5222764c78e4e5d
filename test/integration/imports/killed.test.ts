import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { seedDatabase } from '../../../server/modules/seeding';
import { startTestDatabase, type TestDatabase } from '../../harness';
import { aCitizenFile } from './import-service';

const ROOT = join(__dirname, '../../..');
const ROWS = 3000;
/** A row that says something of a person who stands above, so that the end of the file depends on its beginning. */
const FILE = aCitizenFile(1, ROWS) + 'B-1;Dobbelt;2026-01-05;30\n';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await startTestDatabase();
  await seedDatabase(database.dataSource, { log: () => undefined, withPopulation: false });
  folder = mkdtempSync(join(tmpdir(), 'sporskifte-killed-'));
  writeFileSync(join(folder, 'borgere.csv'), FILE);
});
afterAll(async () => {
  await database.stop();
  rmSync(folder, { recursive: true });
});

interface Command {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

function run(...args: readonly string[]): Command {
  const env = { ...process.env, DATABASE_URL: database.url, REDIS_URL: '', DATA_DIR: folder };
  const child = spawn(
    process.execPath,
    [join(ROOT, 'test/harness/run-typescript.cjs'), join(__dirname, 'run-import.ts'), join(folder, 'borgere.csv'), ...args],
    { env, cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr?.on('data', (data: Buffer) => (said += data.toString()));
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => child.once('close', (code, signal) => resolve(code ?? signal)));
  return { child, said: () => said, ended };
}

async function rowsDone(): Promise<number> {
  const [row] = await database.dataSource.query<{ done: number }[]>(`select coalesce(max(rows_done), 0)::int as done from import_job`);
  return row?.done ?? 0;
}

describe('an import that is killed at 37 %', () => {
  it('loses nothing and doubles nothing when the command is run again', async () => {
    const first = run('--municipality', '147', '--kind', 'citizens');
    while ((await rowsDone()) < 0.37 * ROWS && first.child.exitCode === null) await pause(20);
    first.child.kill('SIGKILL');
    expect(await first.ended).toBe('SIGKILL');
    const left = await rowsDone();
    expect(left).toBeGreaterThanOrEqual(0.37 * ROWS);
    expect(left).toBeLessThan(ROWS);
    const [before] = await database.dataSource.query(`select count(*)::int from citizen where external_id like 'B-%'`);
    expect(before).toEqual({ count: left });

    const second = run('--municipality', '147', '--kind', 'citizens');
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain('Fortsætter efter');
    expect(second.said()).toContain('linje 3002, externalId: Borgeren står også på linje 2');
    expect(second.said()).toContain('3.000 nye, 0 ændret, 0 uændret, 1 afvist.');

    const [after] = await database.dataSource.query(
      `select count(*)::int as citizens, count(distinct external_id)::int as people from citizen where external_id like 'B-%'`,
    );
    expect(after).toEqual({ citizens: ROWS, people: ROWS });
    const doubled = await database.dataSource.query(
      `select spell_id, key from task where spell_id is not null group by spell_id, key having count(*) > 1`,
    );
    expect(doubled).toEqual([]);
    const [spells] = await database.dataSource.query(
      `select count(*)::int, count(rule_set_version_id)::int as decided from spell join citizen on citizen.id = citizen_id where external_id like 'B-%'`,
    );
    expect(spells).toEqual({ count: ROWS, decided: ROWS });
    const [jobs] = await database.dataSource.query(`select count(*)::int, min(state) as state, min(rows_added) as added from import_job`);
    expect(jobs).toEqual({ count: 1, state: 'done', added: ROWS });
    const errors = readFileSync(join(folder, 'borgere.csv.errors.csv'), 'utf8').trim().split('\n');
    expect(errors).toHaveLength(2);
  }, 240_000);

  it('a plain Ctrl-C stops after a chunk and says how to go on; a dry run of the same file is another import', async () => {
    const tried = run('--municipality', '101', '--kind', 'citizens', '--dry-run');
    while (!/[1-9][\d.]* af 3\.000|[1-9][\d.]* af 3\.001/.test(tried.said()) && tried.child.exitCode === null) await pause(20);
    tried.child.kill('SIGINT');
    expect(await tried.ended).toBe(1);
    expect(tried.said()).toContain('Kør kommandoen igen for at fortsætte.');
    const again = run('--municipality', '101', '--kind', 'citizens', '--dry-run', '--quiet');
    expect(await again.ended).toBe(1);
    expect(again.said()).toContain('Prøve, intet er gemt: 3.000 nye, 0 ændret, 0 uændret, 1 afvist.');
    const [none] = await database.dataSource.query(`select count(*)::int from citizen where municipality_code = '101'`);
    expect(none).toEqual({ count: 0 });
    expect(existsSync(join(folder, 'personal-data.key'))).toBe(true);
  }, 240_000);
});

describe('with another key', () => {
  it('the command says so at once and reads nothing', async () => {
    const env = { PERSONAL_DATA_KEY: Buffer.alloc(32, 9).toString('base64') };
    Object.assign(process.env, env);
    const wrong = run('--municipality', '147', '--kind', 'citizens');
    delete process.env['PERSONAL_DATA_KEY'];
    expect(await wrong.ended).toBe(2);
    expect(wrong.said()).toContain('Databasens personoplysninger er låst med en anden nøgle.');
    expect(wrong.said()).not.toContain(env.PERSONAL_DATA_KEY);
  }, 60_000);
});

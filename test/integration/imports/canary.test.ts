import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startTestDatabase, type TestDatabase } from '../../harness';

const ROOT = join(__dirname, '../../..');
/** In its own column, where it belongs; and where it does not. */
const OWN = '010165-1234';
const STRAY = '020265-4321';
const CANARIES = [OWN, STRAY].flatMap((cpr) => [cpr, cpr.replace('-', '')]);

let database: TestDatabase;
let dataDir: string;
let child: ChildProcess;
let url: string;
let output = '';

beforeAll(async () => {
  database = await startTestDatabase({ migrated: false });
  dataDir = mkdtempSync(join(tmpdir(), 'sporskifte-canary-'));
  const env = { ...process.env, DATABASE_URL: database.url, REDIS_URL: '', PORT: '0', LOG_LEVEL: 'trace', DATA_DIR: dataDir };
  child = spawn(process.execPath, [join(ROOT, 'test/harness/run-typescript.cjs'), join(ROOT, 'server/main.ts')], {
    env,
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  url = await new Promise((resolve, reject) => {
    const look = (data: Buffer): void => {
      output += data.toString();
      const found = /browser: (http:\S+)$/m.exec(output);
      if (found?.[1]) resolve(found[1]);
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.once('close', () => reject(new Error(`ended: ${output}`)));
  });
}, 120_000);
afterAll(async () => {
  child.kill('SIGKILL');
  await database.stop();
  rmSync(dataDir, { recursive: true });
});

const HEADERS = { 'x-municipality': '147' };
const get = async (path: string): Promise<string> => (await fetch(url + path, { headers: HEADERS })).text();

async function send(query: string, body: string, type = 'text/csv'): Promise<{ status: number; text: string; id: string | undefined }> {
  const response = await fetch(`${url}/api/imports?${query}`, { method: 'POST', headers: { ...HEADERS, 'content-type': type }, body });
  const text = await response.text();
  return { status: response.status, text, id: (JSON.parse(text) as { id?: string }).id };
}

async function finished(id: string): Promise<void> {
  for (let waited = 0; waited < 300; waited += 1) {
    if (/"state":"(done|refused)"/.test(await get(`/api/imports/${id}`))) return;
    await pause(200);
  }
  throw new Error(`the import is not read: ${await get(`/api/imports/${id}`)}`);
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? [path, ...filesOf(path)] : [`${path} ${readFileSync(path, 'latin1')}`];
  });
}

/** Every row of every table as text, with what is in bytes as text too. */
async function wholeDatabase(): Promise<string> {
  const tables = await database.dataSource.query<{ name: string }[]>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`,
  );
  const parts: string[] = [];
  for (const { name } of tables) {
    const rows = await database.dataSource.query<{ row: string }[]>(`select whole::text as row from ${name} whole`);
    parts.push(...rows.map(({ row }) => `${name} ${row}`));
  }
  const text = parts.join('\n');
  const bytes = [...text.matchAll(/\\x([0-9a-f]+)/g)].map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1'));
  return `${text}\n${bytes.join('\n')}`;
}

describe('a CPR number in a file', () => {
  const answers: string[] = [];

  it('is taken in where it belongs and refused everywhere else', async () => {
    const rows = [
      'Borger-id;CPR;Navn;E-mail;Ledig fra;Spor;Konsulent;Team;Alder',
      `A-1;${OWN};Anna;anna@example.dk;2026-01-05;;;;40`,
      `${STRAY};;Id;;2026-01-05;;;;40`,
      `A-3;;Navn ${STRAY};;2026-01-05;;;;40`,
      `A-4;;Mail;${STRAY}@example.dk;2026-01-05;;;;40`,
      `A-5;;Dag;;${STRAY};;;;40`,
      `A-6;;Spor;;2026-01-05;${STRAY};;;40`,
      `A-7;;Konsulent;;2026-01-05;;${STRAY};;40`,
      `A-8;;Team;;2026-01-05;;;${STRAY};40`,
      `A-9;;Alder;;2026-01-05;;;;${STRAY}`,
      `A-10;${STRAY}9;Forkert;;2026-01-05;;;;40`,
      `A-11;${OWN};Samme nummer;;2026-01-05;;;;40`,
      `A-12;"${STRAY};Citat;;2026-01-05;;;;40`,
    ];
    const sent = await send(`kind=citizens&fileName=${OWN}.csv`, rows.join('\n'));
    expect(sent.status).toBe(202);
    await finished(sent.id ?? '');
    const detail = await get(`/api/imports/${sent.id}`);
    expect(JSON.parse(detail)).toMatchObject({ state: 'done', rowsAdded: 1, rowsRefused: 11 });
    const header = await send('kind=citizens', `Id;${STRAY};Ledig fra\nA-20;x;2026-01-05\n`);
    const none = await send('kind=citizens', `A-21;${OWN};2026-01-05\n`);
    const mapping = Buffer.from(JSON.stringify({ [STRAY]: STRAY })).toString('base64url');
    const mapped = await send(`kind=citizens&mapping=${mapping}`, `Id;Ledig fra\nA-22;2026-01-05\n`);
    const odd = await send(`kind=${STRAY}`, 'Id\n');
    const lines = await send(
      'kind=citizens',
      [
        { externalId: 'A-30', startedOn: '2026-01-05', cpr: OWN },
        { externalId: 'A-31', startedOn: '2026-01-05', [STRAY]: 1 },
        { externalId: 'A-32', startedOn: '2026-01-05', facts: { [STRAY]: STRAY } },
        { externalId: 'A-33', startedOn: '2026-01-05', facts: { insuranceFund: STRAY } },
      ]
        .map((row) => JSON.stringify(row))
        .join('\n'),
      'application/x-ndjson',
    );
    await finished(lines.id ?? '');
    const talks = await send('kind=conversations', `Id;Dato;Type\n${STRAY};2026-02-02;individual\nA-1;2026-02-02;${STRAY}\n`);
    await finished(talks.id ?? '');
    expect([header, none, mapped, odd].map(({ status }) => status)).toEqual([422, 422, 400, 400]);
    answers.push(...[sent, header, none, mapped, odd, lines, talks].map(({ text }) => text), detail);
    for (const id of [sent.id, lines.id, talks.id])
      answers.push(await get(`/api/imports/${id}`), await get(`/api/imports/${id}/errors.csv`));
  }, 120_000);

  it('is in no answer', async () => {
    for (const path of [
      '/api/imports',
      '/api/cases',
      '/api/consultants',
      '/api/teams',
      '/api/scheduled-actions',
      '/api/outbox',
      '/metrics',
    ])
      answers.push(await get(path));
    const cases = JSON.parse(await get('/api/cases?range=[0,200]')) as { id: string }[];
    for (const { id } of cases.slice(0, 200)) answers.push(await get(`/api/cases/${id}`));
    for (const canary of CANARIES) expect(answers.filter((text) => text.includes(canary))).toEqual([]);
  }, 120_000);

  it('is in no table except sealed, also not as bytes', async () => {
    const text = await wholeDatabase();
    expect(text.includes(',A-1,')).toBe(true);
    for (const canary of CANARIES) expect(text.split('\n').flatMap((row) => (row.includes(canary) ? [row.slice(0, 200)] : []))).toEqual([]);
    const [sealed] = await database.dataSource.query(
      `select count(*)::int from citizen where cpr_sealed is not null and external_id = 'A-1'`,
    );
    expect(sealed).toEqual({ count: 1 });
  });

  it('is in no log line, no file and no file name', () => {
    expect(output).toContain('/api/imports');
    const files = filesOf(dataDir).join('\n');
    for (const canary of CANARIES) {
      expect(output.split('\n').filter((line) => line.includes(canary))).toEqual([]);
      expect(files).not.toContain(canary);
    }
  });
});

import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { startTestDatabase, type TestDatabase } from '../../harness';
import { aRequest } from './a-request';

const HARNESS = join(__dirname, '../../harness/run-typescript.cjs');
const MAIN = join(__dirname, '../../../server/main.ts');

interface RunningService {
  readonly child: ChildProcess;
  /** Everything it wrote so far, on both streams. */
  output(): string;
  /** Address it printed. Rejects when it ends before. */
  readonly address: Promise<string>;
  readonly ended: Promise<number | null>;
}

let database: TestDatabase;
const running: ChildProcess[] = [];
beforeAll(async () => {
  database = await startTestDatabase({ migrated: false });
});
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await database.stop();
});

function start(environment: Readonly<Record<string, string>> = {}): RunningService {
  const env = { ...process.env, DATABASE_URL: database.url, PORT: '0', LOG_LEVEL: 'info', REDIS_URL: '', ...environment };
  const child = spawn(process.execPath, [HARNESS, MAIN], { env, cwd: join(__dirname, '../../..'), stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const address = new Promise<string>((resolve, reject) => {
    const look = (data: Buffer): void => {
      output += data.toString();
      const found = /^Åbn konsollen i en browser · Open the console in a browser: (http:\S+)$/m.exec(output);
      if (found?.[1]) resolve(found[1]);
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    child.once('close', () => reject(new Error(`ended: ${output}`)));
  });
  address.catch(() => undefined);
  return { child, output: () => output, address, ended };
}

const post = (url: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${url}/api/decisions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

describe('the service as a process', () => {
  it('migrates, seeds, answers, logs no personal data, and ends in order with exit code 0', async () => {
    const service = start();
    const url = await service.address;
    expect((await (await fetch(`${url}/health/ready`)).json()) as object).toMatchObject({ status: 'ok' });
    expect(service.output()).toContain('Demoafgørelser: 22 · Demo decisions\n');
    const created = await post(url, aRequest({ facts: { educationField: 'humanities', motivation: 3 } }), {
      'x-secret': 'header-value-7731',
    });
    expect(created.status).toBe(201);
    await post(url, aRequest({ facts: { educationField: '150490-1234' } }));
    await post(url, { '150490-1234': 'body-value-7731' });
    await fetch(`${url}/api/decisions/150490-1234?filter=query-value-7731`, { headers: { 'x-municipality': '147' } });
    await fetch(`${url}/api/nothing/1504901234`);
    // Lines are written as they come; the last request's line is what is waited for.
    for (let waited = 0; waited < 50 && !service.output().includes('/api/nothing/'); waited += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    const begun = Date.now();
    service.child.kill('SIGTERM');
    expect(await service.ended).toBe(0);
    expect(Date.now() - begun).toBeLessThan(5000);
    const lines = service
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'));
    expect(lines.length).toBeGreaterThanOrEqual(5);
    for (const line of lines) expect(() => JSON.parse(line) as unknown).not.toThrow();
    expect(
      lines
        .map((line) => (JSON.parse(line) as { res?: { statusCode: number } }).res?.statusCode)
        .filter(Boolean)
        .sort(),
    ).toEqual([201, 400, 400, 400, 404]);
    expect(service.output()).not.toMatch(/150490|1504901234|7731|humanities/);
    await expect(fetch(`${url}/health/live`)).rejects.toThrow();
  });

  it('ends on Ctrl-C while a client keeps its connection open', async () => {
    const service = start({ LOG_LEVEL: 'silent' });
    const url = await service.address;
    await fetch(`${url}/health/live`, { headers: { connection: 'keep-alive' } });
    service.child.kill('SIGINT');
    expect(await service.ended).toBe(0);
  });

  it('says in one sentence that the port is taken, and ends with 1', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    const service = start({ PORT: String(port) });
    try {
      expect(await service.ended).toBe(1);
      expect(service.output()).toContain(`Port ${port} er optaget`);
      expect(service.output()).toContain(`Port ${port} is taken`);
      expect(service.output()).not.toMatch(/\n\s+at /);
    } finally {
      other.close();
    }
  });

  it('names a variable that cannot be used without printing its value', async () => {
    const service = start({ DATABASE_URL: 'mysql://user:hidden-7731@host/db' });
    expect(await service.ended).toBe(1);
    expect(service.output()).toContain('DATABASE_URL');
    expect(service.output()).not.toContain('7731');
  });

  it('is degraded but works when Redis is set and away', async () => {
    const service = start({ REDIS_URL: 'redis://127.0.0.1:1', LOG_LEVEL: 'silent' });
    const url = await service.address;
    const ready = await fetch(`${url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { status: 'degraded', database: 'up', migrations: 'applied', seeded: true, redis: 'down', queue: 'none', worker: 'running' },
    ]);
    expect((await post(url, aRequest())).status).toBe(201);
    service.child.kill('SIGTERM');
    expect(await service.ended).toBe(0);
  });
});

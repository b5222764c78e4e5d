import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { EmbeddedPostgresError, startEmbeddedPostgres } from '../../../server/platform/embedded';
import { isLivingPostgres } from '../../../server/platform/embedded/processes';
import { ending, firstLine, runScript } from '../../harness/run-script';

const isRoot = process.getuid?.() === 0;
const folders: string[] = [];
let dataDir: string;

/** A folder that the server's user can reach. */
function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sporskifte-launcher-'));
  folders.push(folder);
  chmodSync(folder, 0o755);
  return folder;
}

const control = (...names: string[]): string => join(dataDir, 'postgres', ...names);
const start = (from = dataDir, more: object = {}): ReturnType<typeof startEmbeddedPostgres> =>
  startEmbeddedPostgres({ dataDir: from, log: () => undefined, durable: false, ...more });
const serverPid = (): number => Number(readFileSync(control('cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
const portOf = (url: string): number => Number(new URL(url).port);

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  await client.connect();
  try {
    return Object.values((await client.query(sql)).rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  dataDir = openFolder();
  await (await start()).stop();
});
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

describe('the embedded server', () => {
  it('is PostgreSQL 18 with UTF-8, code-point order and UTC', async () => {
    const server = await start();
    expect(await ask(server.url, `select current_setting('server_version_num')::int / 10000`)).toBe(18);
    expect(await ask(server.url, 'show server_encoding')).toBe('UTF8');
    expect(await ask(server.url, `select lower('ÆØÅ') || (select string_agg(x, '' order by x) from unnest(array['å','a','Z']) x)`)).toBe(
      'æøåZaå',
    );
    expect(await ask(server.url, 'show timezone')).toBe('UTC');
    await server.stop();
  });

  it('keeps what was written', async () => {
    const first = await start();
    await ask(first.url, 'create table kept as select 42 as answer');
    await first.stop();
    const second = await start();
    expect(await ask(second.url, 'select answer from kept')).toBe(42);
    await second.stop();
  });

  it('refuses a wrong password, also from this machine', async () => {
    const server = await start();
    const url = new URL(server.url);
    url.password = 'guess';
    await expect(ask(url.href, 'select 1')).rejects.toThrow('password authentication failed');
    await server.stop();
  });

  it('listens on the loopback address only, away from 5432', async () => {
    const server = await start();
    const port = portOf(server.url);
    expect(port).toBeGreaterThanOrEqual(20_000);
    expect(await ask(server.url, 'show unix_socket_directories')).toBe('');
    for (const address of Object.values(networkInterfaces()).flatMap((found) => found ?? [])) {
      if (address.internal || address.family !== 'IPv4') continue;
      await expect(ask(server.url.replace('127.0.0.1', address.address), 'select 1')).rejects.toThrow(/ECONNREFUSED|timeout/);
    }
    await server.stop();
  });

  it('keeps its password to the one who starts it, and leaves none from initdb', () => {
    expect(statSync(control('cluster.password')).mode & 0o777).toBe(0o600);
    expect(statSync(control('cluster')).mode & 0o777).toBe(0o700);
    expect(readdirSync(control()).sort()).toEqual(['cluster', 'cluster.password', 'port', 'server.log']);
  });

  it('leaves nothing running, and stopping twice is stopping once', async () => {
    const server = await start();
    const pid = serverPid();
    expect(isLivingPostgres(pid)).toBe(true);
    await Promise.all([server.stop(), server.stop()]);
    await server.stop();
    expect([isLivingPostgres(pid), existsSync(control('cluster', 'postmaster.pid'))]).toEqual([false, false]);
  });

  it('chooses another port when its own was taken, and remembers it', async () => {
    const before = Number(readFileSync(control('port'), 'utf8'));
    const occupant = await new Promise<Server>((resolve) => {
      const server = createServer();
      server.listen(before, '127.0.0.1', () => resolve(server));
    });
    const server = await start();
    expect(portOf(server.url)).not.toBe(before);
    expect(Number(readFileSync(control('port'), 'utf8'))).toBe(portOf(server.url));
    await server.stop();
    occupant.close();
  });

  it('is made anew after a first start that was interrupted', async () => {
    const folder = openFolder();
    mkdirSync(join(folder, 'postgres', 'cluster.new-1'), { recursive: true });
    writeFileSync(join(folder, 'postgres', 'cluster.new-1', 'PG_VERSION'), '18\n');
    const server = await start(folder);
    expect(await ask(server.url, 'select 1')).toBe(1);
    await server.stop();
    expect(readdirSync(join(folder, 'postgres')).filter((name) => name.includes('.new-'))).toEqual([]);
  });

  it('refuses a cluster of another major version with a sentence, and starts nothing', async () => {
    const folder = openFolder();
    mkdirSync(join(folder, 'postgres', 'cluster'), { recursive: true });
    writeFileSync(join(folder, 'postgres', 'cluster', 'PG_VERSION'), '17\n');
    writeFileSync(join(folder, 'postgres', 'cluster.password'), 'secret');
    await expect(start(folder)).rejects.toThrow(EmbeddedPostgresError);
    await expect(start(folder)).rejects.toThrow('PostgreSQL 17');
  });

  it('says so when the password of a cluster is gone', async () => {
    const folder = openFolder();
    mkdirSync(join(folder, 'postgres', 'cluster'), { recursive: true });
    await expect(start(folder)).rejects.toThrow(/Adgangskoden .* mangler/);
  });
});

describe('several processes', () => {
  it('that start at once share one server, which goes with the last of them', async () => {
    const [first, second] = await Promise.all([start(), start()]);
    const pid = serverPid();
    expect(first?.url).toBe(second?.url);
    await first?.stop();
    expect(isLivingPostgres(pid)).toBe(true);
    await second?.stop();
    expect(isLivingPostgres(pid)).toBe(false);
  });

  it('reuse the server of one that was killed, and then stop it', async () => {
    const killed = runScript('keep-postgres', [dataDir]);
    const url = await firstLine(killed);
    const pid = serverPid();
    killed.kill('SIGKILL');
    await ending(killed);
    expect(isLivingPostgres(pid)).toBe(true);
    const next = await start();
    expect([next.url, serverPid()]).toEqual([url, pid]);
    await next.stop();
    expect(isLivingPostgres(pid)).toBe(false);
  });

  it('start anew when the server was killed too', async () => {
    const killed = runScript('keep-postgres', [dataDir]);
    await firstLine(killed);
    const pid = serverPid();
    killed.kill('SIGKILL');
    process.kill(pid, 'SIGKILL');
    await ending(killed);
    const next = await start();
    expect(await ask(next.url, 'select 1')).toBe(1);
    expect(serverPid()).not.toBe(pid);
    await next.stop();
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('that get a %s take the server with them', async (signal) => {
    const child = runScript('keep-postgres', [dataDir]);
    await firstLine(child);
    const pid = serverPid();
    child.kill(signal);
    expect(await ending(child)).toBe({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }[signal]);
    expect(isLivingPostgres(pid)).toBe(false);
  });

  it('do not mistake a process that got the old number for the server', async () => {
    // As the server's own user: PostgreSQL itself sees through a number that belongs to another user.
    const { uid, gid } = statSync(control('cluster'));
    const stranger = spawn('sleep', ['30'], isRoot ? { uid, gid, cwd: '/' } : {});
    const told = [stranger.pid, control('cluster'), 1, 1, '', '127.0.0.1', '0 0', 'ready', ''];
    writeFileSync(control('cluster', 'postmaster.pid'), told.join('\n'));
    const server = await start();
    expect(await ask(server.url, 'select 1')).toBe(1);
    await server.stop();
    stranger.kill();
  });

  it('in a copied folder get a server of their own, while the original runs on', async () => {
    const original = await start();
    await ask(original.url, 'checkpoint');
    const copy = openFolder();
    cpSync(control(), join(copy, 'postgres'), { recursive: true, filter: (path) => !path.endsWith('lock') });
    if (isRoot) {
      const { uid, gid } = statSync(control('cluster'));
      spawnSync('chown', ['-R', `${uid}:${gid}`, join(copy, 'postgres', 'cluster')]);
    }
    const copied = await start(copy);
    expect(portOf(copied.url)).not.toBe(portOf(original.url));
    await copied.stop();
    expect(await ask(original.url, 'select 1')).toBe(1);
    await original.stop();
  });
});

(isRoot ? describe : describe.skip)('as root', () => {
  it('the server runs as somebody without rights', async () => {
    const server = await start();
    expect(statSync(`/proc/${serverPid()}`).uid).not.toBe(0);
    await server.stop();
  });

  it('works beneath a closed folder: binaries and cluster go where the server can reach them, and a pointer tells where', async () => {
    const closed = openFolder();
    const home = join(openFolder(), 'home');
    chmodSync(closed, 0o700);
    const first = await start(join(closed, 'data'), { rootHomes: [home] });
    await ask(first.url, 'create table kept as select 42 as answer');
    await first.stop();
    const { clusterDir } = JSON.parse(readFileSync(join(closed, 'data', 'postgres', 'location.json'), 'utf8')) as { clusterDir: string };
    expect(clusterDir.startsWith(home)).toBe(true);
    const second = await start(join(closed, 'data'), { rootHomes: [home] });
    expect(await ask(second.url, 'select answer from kept')).toBe(42);
    await second.stop();
  });

  it('does not trust a home that others may write to', async () => {
    const closed = openFolder();
    const home = openFolder();
    chmodSync(closed, 0o700);
    chmodSync(home, 0o777);
    await expect(start(join(closed, 'data'), { rootHomes: [home] })).rejects.toThrow(EmbeddedPostgresError);
  });
});

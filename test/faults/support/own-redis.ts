import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Whether this machine has a Redis to kill. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

export interface OwnRedis {
  readonly url: string;
  start(policy?: string): Promise<void>;
  /** `kill -9`. It keeps nothing on disk, so everything in it is gone. */
  kill(): Promise<void>;
  /** Sends one command, e.g. `FLUSHALL`. */
  tell(command: string): Promise<string>;
  stop(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** A Redis of the test's own, without persistence, on a free port that it keeps between starts. Not started yet. */
export async function ownRedis(): Promise<OwnRedis> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'sporskifte-redis-'));
  let server: ChildProcess | undefined;
  const tell = (command: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect({ host: '127.0.0.1', port, timeout: 2000 });
      socket.on('error', reject);
      socket.on('connect', () => socket.write(`${command}\r\n`));
      socket.on('data', (data) => {
        socket.destroy();
        resolve(String(data));
      });
    });
  const kill = async (): Promise<void> => {
    const gone = server && new Promise((resolve) => server?.once('exit', resolve));
    server?.kill('SIGKILL');
    await gone;
    server = undefined;
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    tell,
    kill,
    start: async (policy = 'noeviction') => {
      const settings = ['--port', String(port), '--save', '', '--appendonly', 'no', '--maxmemory-policy', policy, '--dir', folder];
      server = spawn('redis-server', settings, { stdio: 'ignore' });
      for (let attempt = 0; attempt < 100; attempt += 1) {
        if ((await tell('PING').catch(() => '')).startsWith('+PONG')) return;
        await pause(50);
      }
      throw new Error('the test could not start its own Redis');
    },
    stop: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

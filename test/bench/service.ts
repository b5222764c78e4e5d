import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';

export const ROOT = join(__dirname, '../..');

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function untilReady(port: number, deadline: number): Promise<void> {
  for (;;) {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/health/ready`);
      if (answer.ok) return;
    } catch {
      // Not listening yet.
    }
    if (Date.now() > deadline) throw new Error('the service did not get ready');
    await sleep(50);
  }
}

/** Starts the service as `npm start` does, on its own database folder and port, and waits until it is ready. */
export async function startService(port: number, dataDir: string): Promise<ChildProcess> {
  const service = spawn(process.execPath, [join(ROOT, 'server/bin/start.mjs')], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'error', DATABASE_URL: '', REDIS_URL: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await untilReady(port, Date.now() + 120_000);
  return service;
}

export async function stopService(service: ChildProcess): Promise<void> {
  const gone = once(service, 'exit');
  service.kill('SIGTERM');
  await gone;
}

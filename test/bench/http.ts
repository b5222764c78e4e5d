/**
 * Stored decisions over HTTP: so many clients that think 100 ms between requests. Starts the built service on its own embedded database and port.
 * Run: `node test/harness/run-typescript.cjs test/bench/http.ts [clients] [seconds]`. Needs the build (`npm run build`).
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { generateInflow } from '../../seeds/population';
import { addDays } from '../../server/domain/shared/calendar-date';
import { quantile } from './quantile';

const CLIENTS = Number(process.argv[2] ?? 20);
const SECONDS = Number(process.argv[3] ?? 20);
const THINK_MS = 100;
const ROOT = join(__dirname, '../..');

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });

function post(port: number, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const call = request(
      {
        host: '127.0.0.1',
        port,
        path: '/api/decisions',
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode ?? 0));
      },
    );
    call.on('error', reject);
    call.end(body);
  });
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function ready(port: number, deadline: number): Promise<void> {
  for (;;) {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/health/ready`);
      if (answer.ok) return;
    } catch {
      // Not listening yet.
    }
    if (Date.now() > deadline) throw new Error('the service did not get ready');
    await sleep(200);
  }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sporskifte-bench-'));
  const port = await freePort();
  const service = spawn(process.execPath, [join(ROOT, 'dist/server/main.js')], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), DATA_DIR: folder, LOG_LEVEL: 'error', DATABASE_URL: '', REDIS_URL: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    await ready(port, Date.now() + 120_000);
    const bodies = [...generateInflow('147', 2000, 7)].map(({ facts, startedOn }) =>
      JSON.stringify({
        municipality: '147',
        asOf: addDays(startedOn, 60),
        spell: { startedOn, contacts: [{ heldOn: addDays(startedOn, 20), kind: 'individual' }] },
        facts,
      }),
    );
    for (let warm = 0; warm < 200; warm += 1) await post(port, bodies[warm % bodies.length] ?? '');
    const taken: number[] = [];
    const statuses = new Map<number, number>();
    const until = performance.now() + SECONDS * 1000;
    let next = 0;
    const client = async (index: number): Promise<void> => {
      await sleep((index * THINK_MS) / CLIENTS);
      while (performance.now() < until) {
        const from = performance.now();
        const status = await post(port, bodies[next++ % bodies.length] ?? '');
        taken.push(performance.now() - from);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        await sleep(THINK_MS);
      }
    };
    await Promise.all(Array.from({ length: CLIENTS }, (_, index) => client(index)));
    console.log(
      `POST /api/decisions, stored, ${CLIENTS} clients thinking ${THINK_MS} ms, ${SECONDS} s, Node ${process.version}; answers ${JSON.stringify([...statuses])}`,
    );
    console.log('requests | a second | p50 ms | p95 ms | p99 ms');
    console.log(
      `${taken.length} | ${(taken.length / SECONDS).toFixed(0)} | ${[0.5, 0.95, 0.99].map((q) => quantile(taken, q).toFixed(1)).join(' | ')}`,
    );
  } finally {
    const gone = once(service, 'exit');
    service.kill('SIGTERM');
    await gone;
    agent.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();

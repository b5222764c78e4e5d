/**
 * Stored decisions over HTTP: so many clients that think 100 ms between requests. Starts the built service on its own embedded database and port.
 * Run: `node test/harness/run-typescript.cjs test/bench/http.ts [clients] [seconds]`. Needs the build (`npm run build`).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { generateInflow } from '../../seeds/population';
import { addDays } from '../../server/domain/shared/calendar-date';
import { quantile } from './quantile';
import { freePort, sleep, startService, stopService } from './service';

const CLIENTS = Number(process.argv[2] ?? 20);
const SECONDS = Number(process.argv[3] ?? 20);
const THINK_MS = 100;

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

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sporskifte-bench-'));
  const port = await freePort();
  const service = await startService(port, folder);
  try {
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
    await stopService(service);
    agent.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();

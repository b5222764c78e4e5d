/**
 * How long a warm `npm start` (installed, built, seeded) takes until the service is ready.
 * Run: `node test/harness/run-typescript.cjs test/bench/warm-start.ts [starts]`. Needs the build (`npm run build`).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { quantile } from './quantile';
import { freePort, startService, stopService } from './service';

const STARTS = Number(process.argv[2] ?? 5);

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sporskifte-bench-'));
  const port = await freePort();
  const seconds: number[] = [];
  try {
    await stopService(await startService(port, folder));
    for (let start = 0; start < STARTS; start += 1) {
      const from = performance.now();
      const service = await startService(port, folder);
      seconds.push((performance.now() - from) / 1000);
      await stopService(service);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log('warm starts | median s | slowest s');
  console.log(`${STARTS} | ${quantile(seconds, 0.5).toFixed(1)} | ${Math.max(...seconds).toFixed(1)}`);
}

void main();

/**
 * The command line on a file of citizens: rows a second and peak memory of the whole process. Needs the build (`npm run build`).
 * Run: `node test/harness/run-typescript.cjs test/bench/command-line.ts [rows]`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateInflow } from '../../seeds/population';

const ROWS = Number(process.argv[2] ?? 200_000);
const ROOT = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'sporskifte-bench-'));
const file = join(folder, 'citizens.csv');

async function writeCitizens(): Promise<void> {
  const out = createWriteStream(file);
  let keys: string[] | null = null;
  let number = 0;
  for (const { facts, startedOn } of generateInflow('147', ROWS, 7)) {
    keys ??= Object.keys(facts);
    if (number === 0) out.write(`citizen;startedOn;${keys.join(';')}\n`);
    number += 1;
    const cells = keys.map((key) => {
      const value = facts[key];
      return value === undefined ? '' : Array.isArray(value) ? value.join('|') || '-' : String(value);
    });
    if (!out.write(`B${number};${startedOn};${cells.join(';')}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

/** Peak resident memory in MB, as the kernel counted it; null where it does not say. */
function peakMemory(pid: number): number | null {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return null;
  }
}

async function measure(): Promise<void> {
  await writeCitizens();
  const started = process.hrtime.bigint();
  const child = spawn(
    process.execPath,
    [join(ROOT, 'dist/server/cli.js'), 'decide', '--municipality', '147', '--as-of', '2026-11-23', '--quiet', file],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let peak = 0;
  let lines = -1;
  child.stdout.on('data', (chunk: Buffer) => {
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines += 1;
  });
  const watch = setInterval(() => (peak = Math.max(peak, peakMemory(child.pid ?? 0) ?? 0)), 100);
  const [code] = (await once(child, 'close')) as [number];
  clearInterval(watch);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (code !== 0 || lines !== ROWS) throw new Error(`exit ${code}, ${lines} of ${ROWS} rows came out`);
  console.log('rows | file MB | seconds (whole process) | rows a second | peak memory MB');
  console.log(
    `${ROWS} | ${(statSync(file).size / 1e6).toFixed(0)} | ${seconds.toFixed(1)} | ${Math.round(ROWS / seconds)} | ${peak.toFixed(0)}`,
  );
}

measure()
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => rmSync(folder, { recursive: true, force: true }));

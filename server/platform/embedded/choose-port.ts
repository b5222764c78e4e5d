import { randomInt } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/**
 * The port of the last start while it is free, else a new one between 20000 and 29999: far from 5432, and below the range from which systems take ports for
 * outgoing connections.
 */
export async function choosePort(controlDir: string): Promise<number> {
  const file = join(controlDir, 'port');
  let port = existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : Number.NaN;
  while (Number.isNaN(port) || !(await isFree(port))) port = randomInt(20_000, 30_000);
  writeFileSync(file, `${port}\n`);
  return port;
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The code a decision follows from. */
const DOMAIN = join(__dirname, '..', '..', 'domain');

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? sourcesUnder(join(folder, entry.name)) : [join(folder, entry.name)]))
    .filter((file) => /\.(js|ts)$/.test(file) && !/\.(test|d)\.(js|ts)$/.test(file));
}

/**
 * Which program decided: a digest of the domain's own code. It changes by itself whenever that code does, so nobody has to remember to raise a number, and
 * a replay under the same version must give the same bytes.
 */
export function engineVersion(domain: string = DOMAIN): string {
  const digest = createHash('sha256');
  for (const file of sourcesUnder(domain).sort())
    digest.update(relative(domain, file).split('\\').join('/')).update('\0').update(readFileSync(file)).update('\0');
  return `engine-${digest.digest('hex').slice(0, 16)}`;
}

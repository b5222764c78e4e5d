import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Damage } from './fault-world';

export interface FaultRow {
  readonly fault: string;
  readonly times: number;
  readonly actions: number;
  readonly lost: number;
  readonly doubled: number;
}

const FILE = join(__dirname, '../../../.cache/faults.json');

/** Notes what a fault did, for the table at the end of `npm run test:faults` and in the README. */
export function noteFault(fault: string, times: number, actions: number, { lost, doubled }: Pick<Damage, 'lost' | 'doubled'>): void {
  mkdirSync(join(FILE, '..'), { recursive: true });
  const rows = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as FaultRow[]) : [];
  const kept = rows.filter((row) => row.fault !== fault);
  writeFileSync(FILE, JSON.stringify([...kept, { fault, times, actions, lost, doubled }], null, 2));
}

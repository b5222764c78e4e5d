import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

interface Printed {
  /** Minutes west of UTC in July, as the machine sees it. */
  readonly offset: number;
  readonly hash: string;
}

function printedIn(zone: string): Printed {
  const script = ['test/harness/run-typescript.cjs', 'test/unit/time-zones/print-calendar.ts'];
  return JSON.parse(execFileSync(process.execPath, script, { cwd: ROOT, env: { ...process.env, TZ: zone }, encoding: 'utf8' })) as Printed;
}

test('working days, civil time and reminders of every day 2024-2035 are the same on machines in Kiribati, Los Angeles and Copenhagen', () => {
  const printed = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Copenhagen'].map(printedIn);
  expect(printed.map(({ offset }) => offset)).toEqual([-840, 420, -120]);
  expect(new Set(printed.map(({ hash }) => hash)).size).toBe(1);
}, 60_000);

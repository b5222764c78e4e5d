/** The places where a worker may be killed and nothing may be lost or done twice. The fault tests kill at each of them. */
export const CRASH_POINTS = ['before-claim', 'after-claim', 'after-effect-before-commit', 'after-commit', 'during-mail'] as const;
export type CrashPoint = (typeof CRASH_POINTS)[number];

const passed = new Map<CrashPoint, number>();

/**
 * Kills this process, as `kill -9` does, when `SPORSKIFTE_CRASH_AT` names the point; `after-claim:3` the third time it is passed. Only in a test's process
 * (`NODE_ENV=test`); anywhere else it does nothing.
 */
export function crashAt(point: CrashPoint): void {
  if (process.env['NODE_ENV'] !== 'test') return;
  const [wanted, time = '1'] = (process.env['SPORSKIFTE_CRASH_AT'] ?? '').split(':');
  if (wanted !== point) return;
  const times = (passed.get(point) ?? 0) + 1;
  passed.set(point, times);
  if (times === Number(time)) process.kill(process.pid, 'SIGKILL');
}

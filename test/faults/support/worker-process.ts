import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

export interface WorkerProcess {
  readonly child: ChildProcess;
  /** Resolves when it works; rejects with what it complained of when it could not start. */
  readonly ready: Promise<void>;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  /** `kill -9`; resolves when it is gone. */
  kill(): Promise<void>;
  /** Asks it to end in order; resolves with the exit code. */
  terminate(): Promise<number | string>;
}

/** A worker in a process of its own. `real-worker` has the service's own handlers. `environment` names database, Redis, queue, crash point and clock shift. */
export function startWorkerProcess(
  environment: Readonly<Record<string, string | undefined>>,
  script: 'fault-worker' | 'real-worker' = 'fault-worker',
): WorkerProcess {
  const kept = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(REDIS_URL|DATABASE_URL|DATA_DIR|SMTP_URL|NODE_OPTIONS|JEST_.*)$/.test(name)),
  );
  const child = spawn(
    process.execPath,
    ['-r', join(__dirname, 'shift-clock.cjs'), join(ROOT, 'test/harness/run-typescript.cjs'), join(__dirname, `${script}.ts`)],
    { cwd: ROOT, env: { ...kept, NODE_ENV: 'test', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let complaint = '';
  child.stderr?.on('data', (data: Buffer) => (complaint += data));
  const ended = once(child, 'exit').then(([code, signal]: unknown[]) => (code ?? signal) as number | string);
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (data: Buffer) => data.includes('ready') && resolve());
    void ended.then((how) => reject(new Error(`the worker ended with ${how}: ${complaint}`)));
  });
  // One that is meant to crash may do so before anybody waits for it.
  ready.catch(() => undefined);
  return {
    child,
    ready,
    ended,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    terminate: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** Starts a script of this folder in a Node process of its own, without the variables that would point it at another database. */
export function runScript(
  name: 'keep-postgres' | 'migrate-once',
  args: readonly string[],
  options: { readonly uid?: number; readonly gid?: number } = {},
): ChildProcess {
  const environment = { ...process.env };
  for (const variable of ['DATABASE_URL', 'NODE_OPTIONS', 'JEST_WORKER_ID']) delete environment[variable];
  return spawn(process.execPath, [join(__dirname, 'run-typescript.cjs'), join(__dirname, `${name}.ts`), ...args], {
    ...options,
    cwd: join(__dirname, '../..'),
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Resolves with what it printed first, as soon as that line is complete. Rejects with what it said on stderr when it ends before. */
export function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    let complained = '';
    child.stderr?.on('data', (data: Buffer) => (complained += data));
    child.stdout?.on('data', (data: Buffer) => {
      printed += data;
      if (printed.includes('\n')) resolve(printed.split('\n')[0] ?? '');
    });
    child.once('close', (code) => reject(new Error(`ended with ${code}: ${complained}`)));
  });
}

/** Everything it printed; rejects when its exit code is not 0. */
export function allOutput(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    let complained = '';
    child.stdout?.on('data', (data: Buffer) => (printed += data));
    child.stderr?.on('data', (data: Buffer) => (complained += data));
    child.once('close', (code) => (code === 0 ? resolve(printed) : reject(new Error(`ended with ${code}: ${complained}`))));
  });
}

/** The exit code, or the signal that ended it. */
export function ending(child: ChildProcess): Promise<number | string | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode ?? child.signalCode);
  return new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { settings } from './settings';

export interface SecondService {
  readonly url: string;
  stop(): Promise<void>;
  /** Starts it again on the same port. */
  start(): Promise<void>;
}

/** A service of the journey's own, for a journey that stops it: on the shared database, or on the one at `databaseUrl`. */
export async function startSecondService({ databaseUrl }: { readonly databaseUrl?: string } = {}): Promise<SecondService> {
  let child: ChildProcess;
  let port = '0';
  const start = async (): Promise<string> => {
    const environment: NodeJS.ProcessEnv = {
      ...process.env,
      PORT: port,
      HOST: '127.0.0.1',
      DATA_DIR: settings.dataDir,
      LOG_LEVEL: 'error',
    };
    for (const name of ['DATABASE_URL', 'REDIS_URL', 'NODE_ENV', 'NODE_OPTIONS', 'JEST_WORKER_ID']) delete environment[name];
    if (databaseUrl !== undefined) environment['DATABASE_URL'] = databaseUrl;
    child = spawn(process.execPath, ['dist/server/main.js'], {
      cwd: join(__dirname, '../../..'),
      env: environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    return new Promise((resolve, reject) => {
      child.stdout?.on('data', (data: Buffer) => {
        said += data.toString();
        const address = /browser: (http:\S+)/.exec(said)?.[1];
        if (address) resolve(address);
      });
      child.once('exit', (code) => reject(new Error(`the second service ended with ${code}: ${said}`)));
    });
  };
  const url = await start();
  port = new URL(url).port;
  return {
    url,
    start: async () => void (await start()),
    stop: async () => {
      if (child.exitCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

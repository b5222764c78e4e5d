import { Client } from 'pg';
import { LOGIN } from './create-cluster';

const NAME = 'sporskifte-keeper';

/** An open connection that tells other processes that this one uses the server. It ends with the process, however the process ends. */
export interface Keeper {
  /** Makes the database when it is not there. */
  ensureDatabase(name: string): Promise<void>;
  /** True when no other process keeps the server, or the server is gone. */
  isLast(): Promise<boolean>;
  release(): Promise<void>;
}

/** Rejects when the server does not answer or does not accept the password. */
export async function openKeeper(port: number, password: string): Promise<Keeper> {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: LOGIN,
    password,
    database: 'postgres',
    application_name: NAME,
    ssl: false,
    connectionTimeoutMillis: 5_000,
  });
  let isGone = false;
  client.on('error', () => (isGone = true));
  client.on('end', () => (isGone = true));
  await client.connect();
  const handle = client as unknown as { ref(): void; unref(): void };
  /** Keeping the server is no reason for the process to stay; waiting for an answer is. */
  const asking = async <T>(work: () => Promise<T>): Promise<T> => {
    handle.ref();
    try {
      return await work();
    } finally {
      handle.unref();
    }
  };
  handle.unref();
  return {
    ensureDatabase: (name) =>
      asking(async () => {
        const known = await client.query('select 1 from pg_database where datname = $1', [name]);
        if (known.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
      }),
    isLast: async () => {
      if (isGone) return true;
      try {
        return await asking(async () => {
          const others = 'select 1 from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()';
          return (await client.query(others, [NAME])).rowCount === 0;
        });
      } catch (error) {
        // The server was killed a moment ago.
        if (isGone) return true;
        throw error;
      }
    },
    release: async () => {
      if (!isGone) await asking(() => client.end());
    },
  };
}

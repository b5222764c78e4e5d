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
  // Keeping the server is no reason for the process to stay.
  (client as unknown as { unref(): void }).unref();
  return {
    ensureDatabase: async (name) => {
      const known = await client.query('select 1 from pg_database where datname = $1', [name]);
      if (known.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
    },
    isLast: async () => {
      if (isGone) return true;
      const others = await client.query('select 1 from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()', [NAME]);
      return others.rowCount === 0;
    },
    release: async () => {
      if (!isGone) await client.end();
    },
  };
}

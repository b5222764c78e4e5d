import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { createDataSource, migrate } from '../../server/platform/database';
import { startEmbeddedPostgres } from '../../server/platform/embedded';

/** Kept between runs, so that only the first one makes a cluster; never the folder of `npm start`. */
const TEST_DATA_DIR = resolve(__dirname, '../../.data/test');
const PREFIX = 'sporskifte_test_';
const HOUR_MS = 3_600_000;

export interface TestDatabase {
  readonly url: string;
  /** Connected as the login role; migrated unless asked otherwise. */
  readonly dataSource: DataSource;
  /** Drops the database. */
  stop(): Promise<void>;
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Any number: "role" in ASCII. */
const ROLE_LOCK = 0x726f6c65;

/**
 * Roles belong to the whole server, and taking migrations back removes one that nothing needs. Something of the server's own database needs them, so that no test
 * file takes them away from another that is migrating.
 */
async function keepRoles(client: Client): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [ROLE_LOCK]);
  for (const role of ['sporskifte_app', 'sporskifte_worker']) {
    await client.query(`do $$ begin create role ${role} nologin; exception when duplicate_object or unique_violation then null; end $$`);
    await client.query(`grant usage on schema public to ${role}`);
  }
  await client.query('select pg_advisory_unlock($1)', [ROLE_LOCK]);
}

/** What a killed run left; a name tells when it was made. */
async function dropLeftovers(client: Client): Promise<void> {
  const left = await client.query<{ datname: string }>(`select datname from pg_database where datname like '${PREFIX}%'`);
  for (const { datname } of left.rows) {
    const madeAt = Number(datname.slice(PREFIX.length).split('_')[0]);
    if (Date.now() - madeAt > HOUR_MS) await client.query(`drop database if exists ${client.escapeIdentifier(datname)} with (force)`);
  }
}

/** A server to make databases on: `TEST_DATABASE_URL` when set, else the embedded one, shared by all test files of a run. */
async function openServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return { url: given, stop: () => Promise.resolve() };
  return startEmbeddedPostgres({ dataDir: TEST_DATA_DIR, log: () => undefined, durable: false });
}

/** A fresh database with a name of its own, for one test file. Call `stop` in `afterAll`. */
export async function startTestDatabase({ migrated = true }: { readonly migrated?: boolean } = {}): Promise<TestDatabase> {
  const server = await openServer();
  const name = `${PREFIX}${Date.now()}_${randomBytes(4).toString('hex')}`;
  await withClient(server.url, async (client) => {
    await keepRoles(client);
    await dropLeftovers(client);
    await client.query(`create database ${name} template template0 encoding 'UTF8'`);
  });
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  const dataSource = createDataSource(url.href);
  await dataSource.initialize();
  if (migrated) await migrate(dataSource);
  return {
    url: url.href,
    dataSource,
    stop: async () => {
      if (dataSource.isInitialized) await dataSource.destroy();
      await withClient(server.url, (client) => client.query(`drop database if exists ${name} with (force)`));
      await server.stop();
    },
  };
}

import { Client } from 'pg';
import { startEmbeddedPostgres } from '../../../server/platform/embedded';
import { settings } from './settings';

export interface OwnDatabase {
  readonly url: string;
  query(statement: string): Promise<void>;
  close(): Promise<void>;
}

async function run(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** An empty database beside the shared one, for a journey that needs other data than the demo's. It goes with the run's data folder. */
export async function makeDatabase(name: string): Promise<OwnDatabase> {
  const server = await startEmbeddedPostgres({ dataDir: settings.dataDir, log: () => undefined });
  await run(server.url, `drop database if exists ${name} with (force)`);
  await run(server.url, `create database ${name} template template0 encoding 'UTF8'`);
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  return { url: url.href, query: (statement) => run(url.href, statement), close: () => server.stop() };
}

import { createPostgresBackend, type Queue, runMigrations, withBackend, type Worker } from 'bullmq';
import { Client } from 'pg';
import { BullChannel } from './bull-channel';

/** BullMQ's own tables; apart from ours, so that neither's migrations see the other's. */
const SCHEMA = 'sporskifte_queue';
/** Each queue and each worker opens a pool of its own, and the worker one connection more to listen on. */
const CONNECTIONS = 2;

/** Brings BullMQ's tables up to date. It takes an advisory lock of its own, so processes that start together take turns. */
async function migrateQueue(connectionString: string): Promise<void> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await runMigrations(client, SCHEMA);
  } finally {
    await client.end();
  }
}

/** BullMQ on PostgreSQL: no Redis needed. Rejects when its tables cannot be made. */
export async function openPostgresChannel(connectionString: string, name: string): Promise<BullChannel> {
  await migrateQueue(connectionString);
  const connection = { connectionString, schema: SCHEMA, max: CONNECTIONS, application_name: 'sporskifte-queue' };
  const bull = withBackend(createPostgresBackend);
  return new BullChannel({
    kind: 'postgres',
    queue: new bull.Queue(name, { connection }) as unknown as Queue,
    work: (process) => new bull.Worker(name, process, { connection }) as unknown as Worker,
  });
}

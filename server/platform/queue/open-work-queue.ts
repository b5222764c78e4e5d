import { openPostgresChannel } from './open-postgres-channel';
import { openRedisChannel } from './open-redis-channel';
import { WorkQueue } from './work-queue';

export interface WorkQueueOptions {
  /** Absent: BullMQ on PostgreSQL. */
  readonly redisUrl?: string | undefined;
  readonly databaseUrl: string;
  readonly log: (line: string) => void;
  /** Processes with the same name wake each other. Tests have names of their own. */
  readonly name?: string;
}

/**
 * The way this process reaches the workers: Redis when `REDIS_URL` names one, else PostgreSQL. A server that is away is no error. Throws `QueueError` for a
 * Redis that may throw jobs away.
 */
export async function openWorkQueue({ redisUrl, databaseUrl, log, name = 'sporskifte-wake' }: WorkQueueOptions): Promise<WorkQueue> {
  if (redisUrl !== undefined) return new WorkQueue(await openRedisChannel(redisUrl, name, log));
  try {
    return new WorkQueue(await openPostgresChannel(databaseUrl, name));
  } catch (error) {
    // For instance a login that may not make a schema. The workers then look by the clock.
    log(
      `Køens tabeller kan ikke laves (${(error as { code?: string }).code ?? 'fejl'}) · The queue's tables cannot be made; workers look every five seconds`,
    );
    return new WorkQueue(null);
  }
}

import { Redis } from 'ioredis';

/** Milliseconds a health check may wait. */
const PATIENCE = 1000;

/** Whether the Redis at this address answers a ping within a second. Never throws; opens and closes a connection of its own. */
export async function redisAnswers(url: string): Promise<boolean> {
  let client: Redis | undefined;
  try {
    client = new Redis(url, {
      lazyConnect: true,
      connectTimeout: PATIENCE,
      commandTimeout: PATIENCE,
      maxRetriesPerRequest: 0,
      retryStrategy: () => null,
    });
    // Without a listener an unreachable Redis would end the process; the failed ping below says it all.
    client.on('error', () => undefined);
    await client.connect();
    return (await client.ping()) === 'PONG';
  } catch {
    return false;
  } finally {
    client?.disconnect();
  }
}

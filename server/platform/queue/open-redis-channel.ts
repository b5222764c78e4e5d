import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { BullChannel } from './bull-channel';
import { QueueError } from './queue-error';

const PREFIX = 'sporskifte';
/** Milliseconds the start waits for Redis before it goes on without. */
const PATIENCE_MS = 1500;
const LONGEST_RETRY_MS = 3000;
const POLICY = /maxmemory_policy:(\S+)/;

/** Redis's own word for "throw nothing away", or what it says instead; undefined when it does not say. */
async function policyOf(client: Redis): Promise<string | undefined> {
  return POLICY.exec(await client.info('memory'))?.[1];
}

function connect(url: string): Redis {
  const client = new Redis(url, {
    // What BullMQ asks for: commands wait for the connection instead of failing.
    maxRetriesPerRequest: null,
    connectTimeout: PATIENCE_MS,
    retryStrategy: (times) => Math.min(times * 200, LONGEST_RETRY_MS),
  });
  client.on('error', () => undefined);
  return client;
}

function ready(client: Redis): Promise<boolean> {
  if (client.status === 'ready') return Promise.resolve(true);
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE_MS);
    client.once('ready', () => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}

/**
 * BullMQ on Redis. A Redis that is away is no error: the connection is tried again for ever, and meanwhile `isUp` says no. One that may throw jobs away
 * when memory runs short is refused with a `QueueError`, at the start; one that comes later with such a setting is not used.
 */
export async function openRedisChannel(url: string, name: string, log: (line: string) => void): Promise<BullChannel> {
  const client = connect(url);
  let isTrusted = false;
  const check = async (): Promise<string | undefined> => {
    const policy = await policyOf(client);
    isTrusted = policy === undefined || policy === 'noeviction';
    return isTrusted ? undefined : policy;
  };
  if (await ready(client)) {
    const wrong = await check();
    if (wrong !== undefined) {
      client.disconnect();
      throw new QueueError({
        da: `Redis i REDIS_URL må smide job væk, når hukommelsen slipper op (maxmemory-policy er ${wrong}). Sæt den til noeviction, eller lad REDIS_URL være tom.`,
        en: `The Redis of REDIS_URL may throw jobs away when memory runs short (maxmemory-policy is ${wrong}). Set it to noeviction, or leave REDIS_URL empty.`,
      });
    }
  } else {
    log('Redis i REDIS_URL svarer ikke; arbejdet går videre uden · The Redis of REDIS_URL does not answer; work goes on without');
  }
  client.on('ready', () => {
    check().then(
      (wrong) =>
        wrong !== undefined && log(`Redis bruges ikke: maxmemory-policy er ${wrong} · Redis is not used: maxmemory-policy is ${wrong}`),
      () => undefined,
    );
  });
  const queue = new Queue(name, { connection: client, prefix: PREFIX, skipVersionCheck: true });
  return new BullChannel({
    kind: 'redis',
    queue,
    work: (process) => new Worker(name, process, { connection: client, prefix: PREFIX, skipVersionCheck: true }),
    isConnected: () => isTrusted && client.status === 'ready',
    disconnect: () => client.disconnect(),
  });
}

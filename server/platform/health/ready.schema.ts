import { z } from 'zod';

/** What `GET /health/ready` answers. `degraded`: Redis is away, the service still works. */
export const readySchema = z
  .strictObject({
    status: z.enum(['ok', 'degraded', 'unavailable']),
    database: z.enum(['up', 'down']),
    migrations: z.enum(['applied', 'pending', 'unknown']),
    seeded: z.boolean(),
    redis: z.enum(['up', 'down', 'off']).meta({ description: 'off: no REDIS_URL is set and none is needed.' }),
    queue: z
      .enum(['redis', 'postgres', 'none'])
      .meta({ description: 'What wakes the workers now. none: nothing answers, and they look every five seconds.' }),
    worker: z.enum(['running', 'off']).meta({ description: 'Whether this process does deferred work; others may.' }),
  })
  .meta({ id: 'Readiness' });

export type Readiness = z.infer<typeof readySchema>;

export const liveSchema = z.strictObject({ status: z.literal('ok') }).meta({ id: 'Liveness' });

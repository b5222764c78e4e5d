import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import { type INestApplicationContext, Logger } from '@nestjs/common';
import type { InsideHandler } from '../../../server/modules/actions';
import { appendAudit } from '../../../server/modules/audit';
import { createDataSource } from '../../../server/platform/database';
import { startSentence } from '../../../server/platform/http/start-sentence';
import { openWorkQueue } from '../../../server/platform/queue';
import { startWork } from '../../../server/start-work';
import { aWorker } from '../../integration/actions/a-worker';

/**
 * Leaves a row for each action in a table without a unique key, so that a second one shows, and an event in the log. What an action shall do besides stands
 * in its payload.
 */
const leavingTraces: InsideHandler = {
  kind: 'remindTask',
  batch: 50,
  handle: async ({ transaction, municipality, actions }) => {
    for (const { dedupeKey, payload } of actions) {
      if (payload['mode'] === 'throws') throw new Error('it always fails');
      if (payload['mode'] === 'never') await new Promise<void>(() => undefined);
      if (payload['mode'] === 'slow') await pause(100);
      await transaction.query(`insert into trace (municipality, owner, action, worker) values (current_municipality(), $1, $2, $3)`, [
        payload['owner'],
        dedupeKey,
        process.pid,
      ]);
    }
    await appendAudit(
      transaction,
      municipality,
      actions.map(({ id, dedupeKey }) => ({
        actor: 'reminders',
        kind: 'reminder.sent' as const,
        subjectKind: 'action' as const,
        subjectId: id,
        detail: { key: dedupeKey },
      })),
    );
    return new Map(actions.map(({ id }) => [id, 'sent']));
  },
};

/** A worker process as `npm run worker` starts it, with a handler whose effects can be counted. Prints `ready`, and ends in order on SIGTERM. */
async function main(): Promise<void> {
  Logger.overrideLogger(false);
  const { DATABASE_URL: databaseUrl = '', REDIS_URL: redisUrl, FAULT_QUEUE: name = 'faults', FAULT_TIME_LIMIT_MS: limit } = process.env;
  const dataSource = createDataSource(databaseUrl);
  await dataSource.initialize();
  const queue = await openWorkQueue({ redisUrl, databaseUrl, log: () => undefined, name });
  const { worker, runner } = aWorker(dataSource, [leavingTraces], { waker: queue });
  if (limit) runner.timeLimitMs = Number(limit);
  const work = startWork({ get: () => worker } as unknown as INestApplicationContext, queue);
  process.on('SIGTERM', () => {
    void work
      .stop()
      .then(() => queue.close())
      .then(() => dataSource.destroy())
      .then(() => process.exit(0));
  });
  process.stdout.write('ready\n');
}

main().catch((error: unknown) => {
  process.stderr.write(`${startSentence(error)}\n`);
  process.exit(1);
});

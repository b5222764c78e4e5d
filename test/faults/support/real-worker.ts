import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { pino } from 'pino';
import { AppModule } from '../../../server/app.module';
import { databaseClock, type WorkClock } from '../../../server/platform/clock';
import { loadConfig } from '../../../server/platform/config';
import { openDatabase } from '../../../server/platform/database';
import { startSentence } from '../../../server/platform/http/start-sentence';
import { openWorkQueue } from '../../../server/platform/queue';
import { startWork } from '../../../server/start-work';

/**
 * `server/worker.ts` with two differences: what is due goes by the database's clock plus FAULT_OFFSET_MS, so that it is a working day, and it prints `ready`
 * for the test. Everything else, and all handlers, are the service's own.
 */
async function main(): Promise<void> {
  const config = loadConfig();
  const offset = Number(process.env['FAULT_OFFSET_MS'] ?? 0);
  const workClock: WorkClock = { now: async (transaction) => new Date((await databaseClock.now(transaction)).getTime() + offset) };
  const { dataSource, url, close } = await openDatabase(config, () => undefined);
  const queue = await openWorkQueue({ redisUrl: config.redisUrl, databaseUrl: url, log: () => undefined, name: 'faults' });
  const logger = pino({ level: config.logLevel });
  const app = await NestFactory.createApplicationContext(AppModule.with({ config, dataSource, logger, waker: queue, workClock }), {
    logger: false,
    abortOnError: false,
  });
  const work = startWork(app, queue);
  process.on('SIGTERM', () => {
    void work
      .stop()
      .then(() => queue.close())
      .then(() => app.close())
      .then(close)
      .then(() => process.exit(0));
  });
  process.stdout.write('ready\n');
}

main().catch((error: unknown) => {
  process.stderr.write(`${startSentence(error)}\n`);
  process.exit(1);
});

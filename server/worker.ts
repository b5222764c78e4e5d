import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { endInTime } from './end-in-time';
import { loadConfig } from './platform/config';
import { migrate, openDatabase } from './platform/database';
import { QuietLogger } from './platform/http/quiet-logger';
import { requestLogging } from './platform/http/request-logging';
import { startSentence } from './platform/http/start-sentence';
import { openWorkQueue } from './platform/queue';
import { startWork } from './start-work';

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** `npm run worker`: does deferred work and nothing else. Any number of them may run beside the service. A plain kill ends it in order, with exit code 0. */
async function main(): Promise<void> {
  const config = loadConfig();
  const database = await openDatabase(config, say);
  let app: INestApplicationContext | undefined;
  try {
    await migrate(database.dataSource);
    const queue = await openWorkQueue({ redisUrl: config.redisUrl, databaseUrl: database.url, log: say });
    const { logger } = requestLogging(config);
    app = await NestFactory.createApplicationContext(AppModule.with({ config, dataSource: database.dataSource, logger, waker: queue }), {
      bufferLogs: true,
      abortOnError: false,
    });
    app.useLogger(new QuietLogger(app));
    const work = startWork(app, queue);
    let ending: Promise<void> | undefined;
    const end = async (): Promise<void> => {
      endInTime();
      await work.stop();
      await queue.close();
      await app?.close();
      await database.close();
      process.exit(0);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => (ending ??= end()));
    say('Udskudt arbejde udføres; Ctrl-C afslutter · Doing deferred work; Ctrl-C ends it');
  } catch (error) {
    await app?.close();
    await database.close();
    throw error;
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${startSentence(error)}\n`);
  process.exit(1);
});

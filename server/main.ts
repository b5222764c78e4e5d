import 'reflect-metadata';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createApplication } from './create-application';
import { endInTime } from './end-in-time';
import { CasesService } from './modules/cases';
import { livingDemoParts, seedDatabase, seedDemoDecisions, seedLivingCases } from './modules/seeding';
import { type Config, loadConfig } from './platform/config';
import { migrate, type OpenDatabase, openDatabase } from './platform/database';
import { startSentence } from './platform/http/start-sentence';
import { boardOf, openWorkQueue, type WorkQueue } from './platform/queue';
import { startWork, type Work } from './start-work';

/** Milliseconds requests that are under way may take when the service ends. */
const PATIENCE = 2000;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function listen(app: NestExpressApplication, { port, host }: Config): Promise<AddressInfo> {
  const server = app.getHttpServer() as Server;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      server.off('error', reject);
      resolve(server.address() as AddressInfo);
    });
  });
}

interface Running {
  readonly database: OpenDatabase;
  queue?: WorkQueue;
  app?: NestExpressApplication;
  work?: Work;
}

/** Takes no new requests, lets those under way end. */
async function closeServer(app: NestExpressApplication | undefined): Promise<void> {
  const server = app?.getHttpServer() as Server | undefined;
  if (server?.listening) {
    const timer = setTimeout(() => server.closeAllConnections(), PATIENCE);
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeIdleConnections();
    });
    clearTimeout(timer);
  }
}

/** Takes no new requests and no new work, lets what is under way end, then closes the application, the queue and the database. */
async function close({ app, database, queue, work }: Running): Promise<void> {
  endInTime();
  await Promise.all([closeServer(app), work?.stop()]);
  await queue?.close();
  await app?.close();
  await database.close();
}

/** The HTTP process: database, migrations, seeds, service. Ctrl-C or a plain kill ends it in order, with exit code 0. */
async function main(): Promise<void> {
  const config = loadConfig();
  const database = await openDatabase(config, say);
  const running: Running = { database };
  let ending: Promise<void> | undefined;
  const end = (): void => {
    ending ??= close(running).then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${startSentence(error)}\n`);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  try {
    const migrations = await migrate(database.dataSource);
    if (migrations.length > 0) say(`Databasens tabeller er opdateret (${migrations.length}) · The tables are up to date`);
    await seedDatabase(database.dataSource, { log: say });
    const queue = (running.queue = await openWorkQueue({ redisUrl: config.redisUrl, databaseUrl: database.url, log: say }));
    const consoleDirectory = join(__dirname, '..', 'admin');
    const board = config.bullBoard === 'on' ? boardOf(queue) : null;
    const app = (running.app = await createApplication({ config, dataSource: database.dataSource, consoleDirectory, board, waker: queue }));
    await seedDemoDecisions(app.get(CasesService), say);
    await seedLivingCases(livingDemoParts(app), say);
    const { address, port, family } = await listen(app, config);
    if (config.worker === 'on') running.work = startWork(app, queue);
    const url = `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
    say(`API-dokumentation · API documentation: ${url}/api/docs`);
    say('Ctrl-C afslutter · Ctrl-C ends it');
    say(`Åbn konsollen i en browser · Open the console in a browser: ${url}`);
  } catch (error) {
    // A signal in the middle of the start closes what the start is using.
    if (ending) return;
    await close(running);
    throw error;
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${startSentence(error)}\n`);
  process.exit(1);
});

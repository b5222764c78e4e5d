import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { RequestHandler } from 'express';
import { AppModule, type AppSurroundings } from './app.module';
import { configureHttp } from './platform/http/configure-http';
import { QuietLogger } from './platform/http/quiet-logger';
import { requestLogging } from './platform/http/request-logging';
import { BOARD_PATH } from './platform/queue';

export interface ApplicationParts extends Omit<AppSurroundings, 'logger'> {
  /** Where the built console lies; without it only the interface is served. */
  readonly consoleDirectory?: string;
  /** Bull Board; without it `/queues` does not exist. */
  readonly board?: RequestHandler | null;
}

/** The application, initialised but not listening. */
export async function createApplication({ consoleDirectory, board, ...surroundings }: ApplicationParts): Promise<NestExpressApplication> {
  const logging = requestLogging(surroundings.config);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with({ ...surroundings, logger: logging.logger }), {
    bodyParser: false,
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(new QuietLogger(app));
  app.flushLogs();
  app.use(logging);
  // Before the protective headers: the board's page brings scripts and styles of its own.
  if (board) app.use(BOARD_PATH, board);
  configureHttp(app, consoleDirectory);
  await app.init();
  return app;
}

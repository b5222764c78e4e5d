import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule, type AppSurroundings } from './app.module';
import { configureHttp } from './platform/http/configure-http';
import { QuietLogger } from './platform/http/quiet-logger';
import { requestLogging } from './platform/http/request-logging';

/** The application, initialised but not listening. */
export async function createApplication(surroundings: Omit<AppSurroundings, 'logger'>): Promise<NestExpressApplication> {
  const logging = requestLogging(surroundings.config);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with({ ...surroundings, logger: logging.logger }), {
    bodyParser: false,
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(new QuietLogger(app));
  app.flushLogs();
  app.use(logging);
  configureHttp(app);
  await app.init();
  return app;
}

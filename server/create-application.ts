import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule, type AppSurroundings } from './app.module';
import { configureHttp } from './platform/http/configure-http';
import { QuietLogger } from './platform/http/quiet-logger';

/** The application, initialised but not listening. */
export async function createApplication(surroundings: AppSurroundings): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(surroundings), { bodyParser: false, bufferLogs: true, abortOnError: false });
  app.useLogger(new QuietLogger(app));
  configureHttp(app);
  await app.init();
  return app;
}

import { NestFactory } from '@nestjs/core';
import { pino } from 'pino';
import { AppModule } from './app.module';
import { readConfig } from './platform/config';
import { createDataSource } from './platform/database';
import { createOpenApiDocument } from './platform/http/openapi/create-openapi-document';

/** The OpenAPI file as it is committed. Needs no database: nothing is started, only the routes are read. */
export async function openApiText(): Promise<string> {
  const surroundings = {
    config: readConfig({}),
    dataSource: createDataSource('postgres://nobody@localhost/none'),
    logger: pino({ level: 'silent' }),
  };
  const app = await NestFactory.create(AppModule.with(surroundings), { preview: true, logger: false, abortOnError: false });
  return `${JSON.stringify(createOpenApiDocument(app), null, 2)}\n`;
}

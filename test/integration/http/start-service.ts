import 'reflect-metadata';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createApplication } from '../../../server/create-application';
import { seedDatabase } from '../../../server/modules/seeding';
import type { Clock, WorkClock } from '../../../server/platform/clock';
import { type Config, readConfig } from '../../../server/platform/config';
import { startTestDatabase, type TestDatabase } from '../../harness';

export interface TestService {
  readonly app: NestExpressApplication;
  readonly url: string;
  readonly database: TestDatabase;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** A body that may be something else than JSON in UTF-8. */
  postBytes(path: string, body: Buffer, type?: string, packing?: 'gzip', headers?: Readonly<Record<string, string>>): Promise<Answer>;
  stop(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body read as JSON. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- JSON of many forms; what is in it is what the tests check
  readonly json: any;
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  return { status: response.status, headers: response.headers, text, json };
}

/** The real service on a real port and a real PostgreSQL of its own, seeded with the shipped rules. Without a clock on the machine's. */
export async function startService(
  config: Partial<Config> = {},
  consoleDirectory?: string,
  clock?: Clock,
  workClock?: WorkClock,
): Promise<TestService> {
  const database = await startTestDatabase();
  await seedDatabase(database.dataSource, { log: () => undefined, withPopulation: false });
  const app = await createApplication({
    config: { ...readConfig({ LOG_LEVEL: 'silent' }), ...config },
    dataSource: database.dataSource,
    consoleDirectory,
    ...(clock ? { clock } : {}),
    ...(workClock ? { workClock } : {}),
  });
  const server = app.getHttpServer() as Server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    app,
    url,
    database,
    get: async (path, headers = {}) => answerOf(await fetch(`${url}${path}`, { headers })),
    post: async (path, body, headers = {}) =>
      answerOf(
        await fetch(`${url}${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: typeof body === 'string' ? body : JSON.stringify(body),
        }),
      ),
    postBytes: async (path, body, type = 'application/json', packing, headers = {}) =>
      answerOf(
        await fetch(`${url}${path}`, {
          method: 'POST',
          headers: { 'content-type': type, ...(packing === undefined ? {} : { 'content-encoding': packing }), ...headers },
          body: new Uint8Array(body),
        }),
      ),
    stop: async () => {
      server.closeAllConnections();
      await app.close();
      await database.stop();
    },
  };
}

import 'reflect-metadata';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createApplication } from '../../../server/create-application';
import { readConfig } from '../../../server/platform/config';
import { startTestDatabase, type TestDatabase } from '../../harness';
import { aRequest } from './a-request';

let database: TestDatabase;
let app: NestExpressApplication;
let url: string;
beforeAll(async () => {
  database = await startTestDatabase({ migrated: false });
  app = await createApplication({ config: readConfig({ LOG_LEVEL: 'silent' }), dataSource: database.dataSource });
  const server = app.getHttpServer() as Server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await app.close();
  await database.stop();
});

const ready = async (): Promise<unknown> => {
  const response = await fetch(`${url}/health/ready`);
  return [response.status, await response.json()];
};
const decide = async (): Promise<unknown> => {
  const response = await fetch(`${url}/api/decisions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(aRequest()),
  });
  const text = await response.text();
  expect(text).not.toMatch(/relation|rule_set_version|select/);
  return [response.status, (JSON.parse(text) as { code: string }).code];
};

// In this order: each step takes the database further away.
describe('a service that is not ready says so', () => {
  it('before the migrations', async () => {
    expect(await ready()).toEqual([
      503,
      { status: 'unavailable', database: 'up', migrations: 'pending', seeded: false, redis: 'off', queue: 'none', worker: 'off' },
    ]);
    expect(await decide()).toEqual([500, 'internal']);
  });

  it('before the seeds', async () => {
    await database.dataSource.runMigrations();
    expect(await ready()).toEqual([
      503,
      { status: 'unavailable', database: 'up', migrations: 'applied', seeded: false, redis: 'off', queue: 'none', worker: 'off' },
    ]);
    expect(await decide()).toEqual([400, 'municipality.unknown']);
  });

  it('without its database, and stays alive', async () => {
    await database.dataSource.destroy();
    expect(await ready()).toEqual([
      503,
      { status: 'unavailable', database: 'down', migrations: 'unknown', seeded: false, redis: 'off', queue: 'none', worker: 'off' },
    ]);
    const [status] = (await decide()) as [number, string];
    expect(status).toBeGreaterThanOrEqual(500);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
  });
});

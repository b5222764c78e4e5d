import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import express from 'express';
import { BOARD_PATH, boardOf, openWorkQueue, WorkQueue } from '../../../server/platform/queue';
import { startTestDatabase, type TestDatabase } from '../../harness';

const REDIS = process.env['TEST_REDIS_URL'];

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase({ migrated: false });
});
afterAll(() => database.stop());

describe.each([['postgres', undefined] as const, ...(REDIS ? [['redis', REDIS] as const] : [])])('Bull Board on %s', (_kind, redisUrl) => {
  let queue: WorkQueue;
  let server: Server;
  let url: string;
  beforeAll(async () => {
    const name = `test-${randomBytes(6).toString('hex')}`;
    queue = await openWorkQueue({ redisUrl, databaseUrl: database.url, log: () => undefined, name });
    const board = boardOf(queue);
    if (!board) throw new Error('no board');
    const app = express().use(BOARD_PATH, board);
    server = await new Promise<Server>((resolve) => {
      const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
    });
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${BOARD_PATH}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await queue.close();
  });

  it('shows its page and the waiting wakes', async () => {
    queue.wakeIn(50_000);
    await pause(300);
    expect((await fetch(url)).status).toBe(200);
    const answer = await fetch(`${url}/api/queues`);
    expect(answer.status).toBe(200);
    const { queues } = (await answer.json()) as { queues: { readOnlyMode: boolean; counts: { delayed: number } }[] };
    expect(queues).toMatchObject([{ readOnlyMode: true, counts: { delayed: 1 } }]);
  });

  it.each(['PUT', 'POST', 'DELETE', 'PATCH'])('refuses %s, whatever it is for', async (method) => {
    expect((await fetch(`${url}/api/queues/pause`, { method })).status).toBe(405);
  });
});

it('is not there without a queue', () => {
  expect(boardOf(new WorkQueue(null))).toBeNull();
});

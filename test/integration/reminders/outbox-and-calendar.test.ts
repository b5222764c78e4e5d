import type { Server } from 'node:http';
import request from 'supertest';
import type { ReminderStep } from '../../../server/domain/rulebook/rule-set';
import { mismatches } from '../http/answers-match-openapi';
import { MUNICIPALITY, type ReminderService, startReminders } from './reminder-service';

const TENANT = { 'x-municipality': MUNICIPALITY };
const OTHER = { 'x-municipality': '751' };
const onDue: readonly ReminderStep[] = [{ days: 0, dayType: 'working', to: 'jobConsultant', channel: 'mail' }];

let service: ReminderService;
let server: Server;
let anna: string;
let spell: string;

beforeAll(async () => {
  service = await startReminders();
  server = service.app.getHttpServer() as Server;
}, 60_000);
afterAll(() => service.stop());
beforeEach(async () => {
  await service.begin();
  anna = await service.rows.consultant('anna', { name: 'Anna Andersen', email: 'anna@kommune.example' });
  spell = await service.rows.spell({ consultant_id: anna });
  service.clock.set('2026-11-24T09:00:00Z');
});

const aTask = (columns: Readonly<Record<string, unknown>> = {}): Promise<string> =>
  service.rows.task({ spell_id: spell, consultant_id: anna, due_on: '2026-11-26', ...columns });

/** What `mismatches` reads. */
const answerOf = ({ status, headers, text, body }: request.Response) => ({
  status,
  headers: new Headers(headers as Record<string, string>),
  text,
  json: body as unknown,
});

describe('the outbox', () => {
  test('shows what was sent to whom, staff by name, and what it says; another municipality sees nothing', async () => {
    await service.plan(await aTask(), 'x', '2026-11-26', onDue);
    await service.at('2026-11-26T07:01:00Z');
    const list = await request(server).get('/api/outbox').set(TENANT);
    expect([list.status, mismatches('get', '/api/outbox', answerOf(list))]).toEqual([200, []]);
    expect(list.headers['content-range']).toBe('outbox 0-0/1');
    expect(list.body).toMatchObject([
      {
        kind: 'reminder',
        recipient: 'consultant',
        recipientId: anna,
        recipientName: 'Anna Andersen',
        state: 'sent',
        attempts: 1,
        maybeTwice: false,
      },
    ]);
    const { id } = (list.body as { id: string }[])[0] ?? { id: '' };
    const one = await request(server).get(`/api/outbox/${id}`).set(TENANT);
    expect([one.status, mismatches('get', '/api/outbox/{id}', answerOf(one))]).toEqual([200, []]);
    expect((one.body as { body: string }).body).toBe(
      [
        'Hold samtale',
        'Frist: 26.11.2026',
        '',
        'Se opgaven i konsollen: https://sporskifte.example',
        '',
        '---',
        '',
        'Hold a conversation',
        'Due: 26 November 2026',
        '',
        'See the task in the console: https://sporskifte.example',
      ].join('\n'),
    );
    expect((await request(server).get(`/api/outbox/${id}`).set(OTHER)).status).toBe(404);
    expect((await request(server).get('/api/outbox').set(OTHER)).body).toEqual([]);
  });

  test.each([
    [{ state: 'sent' }, 1],
    [{ state: ['waiting', 'failed'] }, 0],
    [{ maybeTwice: true }, 0],
    [{ maybeTwice: false, recipient: 'consultant' }, 1],
    [{ recipientId: 'no-uuid' }, 0],
  ])('filtered by %j: %i', async (filter, expected) => {
    await service.plan(await aTask(), 'x', '2026-11-26', onDue);
    await service.at('2026-11-26T07:01:00Z');
    const found = await request(server)
      .get('/api/outbox')
      .query({ filter: JSON.stringify(filter), sort: '["sentAt","ASC"]' })
      .set(TENANT);
    expect([found.status, (found.body as unknown[]).length]).toEqual([200, expected]);
  });
});

describe('a calendar link', () => {
  const issue = async (): Promise<string> => {
    const made = await request(server).post(`/api/consultants/${anna}/feed-tokens`).set(TENANT);
    expect([made.status, mismatches('post', '/api/consultants/{id}/feed-tokens', { ...answerOf(made) })]).toEqual([201, []]);
    return new URL((made.body as { url: string }).url).pathname;
  };

  test('opens the consultant’s conversations without any header, and names nobody', async () => {
    const open = await aTask({ revision: 2 });
    const cancelled = await aTask({ closed_as: 'cancelled', closed_on: '2026-11-20', closed_at: '2026-11-20T09:00:00Z', revision: 4 });
    await aTask({ closed_as: 'cancelled', closed_on: '2026-09-25', closed_at: '2026-09-25T09:00:00Z' });
    await aTask({ closed_as: 'done', closed_on: '2026-11-20', closed_at: '2026-11-20T09:00:00Z' });
    await aTask({ kind: 'confirmTrack' });
    await aTask({ due_on: null });
    await aTask({ consultant_id: await service.rows.consultant('bo') });
    const path = await issue();
    expect(path).toMatch(/^\/calendar\/147\.[A-Za-z0-9_-]{43}\.ics$/);
    const file = await request(server).get(path);
    expect(file.status).toBe(200);
    expect(file.headers).toMatchObject({ 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'private, no-cache' });
    const events = file.text.split('BEGIN:VEVENT').slice(1);
    expect(events.map((event) => /UID:(.+)@sporskifte[\s\S]*SEQUENCE:(\d+)/.exec(event)?.slice(1)).sort()).toEqual(
      [
        [open, '2'],
        [cancelled, '4'],
      ].sort(),
    );
    expect(events.find((event) => event.includes(cancelled))).toContain('STATUS:CANCELLED');
    expect(file.text).not.toMatch(/Anna|anna|Andersen|kommune\.example/);
  });

  test('moves with the task: the same event on another day, one revision on', async () => {
    const task = await aTask();
    const path = await issue();
    const before = (await request(server).get(path)).text;
    await service.rows.tenant((manager) =>
      manager.query(`update task set due_on = '2026-11-30', revision = revision + 1 where id = $1`, [task]),
    );
    const after = (await request(server).get(path)).text;
    expect(
      [before, after].map((text) => [
        /UID:(.*)@/.exec(text)?.[1],
        /SEQUENCE:(\d+)/.exec(text)?.[1],
        /DTSTART;VALUE=DATE:(\d+)/.exec(text)?.[1],
      ]),
    ).toEqual([
      [task, '0', '20261126'],
      [task, '1', '20261130'],
    ]);
  });

  test('ends when a new one is made, when it is withdrawn and when the consultant has left; only its hash is kept', async () => {
    const first = await issue();
    const stored = await service.rows.tenant((manager) =>
      manager.query<{ hash: string }[]>('select feed_token_hash as hash from consultant'),
    );
    expect(stored.every(({ hash }) => !first.includes(hash))).toBe(true);
    const second = await issue();
    expect([(await request(server).get(first)).status, (await request(server).get(second)).status]).toEqual([404, 200]);
    expect((await request(server).delete(`/api/consultants/${anna}/feed-tokens`).set(TENANT)).status).toBe(204);
    expect((await request(server).get(second)).status).toBe(404);
    const third = await issue();
    await service.rows.tenant((manager) => manager.query('update consultant set is_active = false'));
    expect((await request(server).get(third)).status).toBe(404);
  });

  test('a link that is not valid is not found, whatever is wrong with it', async () => {
    const path = await issue();
    const tried = [
      path.replace('/147.', '/751.'),
      path.replace('/147.', '/999.'),
      path.slice(0, -5) + 'x.ics',
      '/calendar/147.ics',
      '/calendar/x.ics',
    ];
    const answers = await Promise.all(tried.map((one) => request(server).get(one)));
    expect(answers.map(({ status, body }) => [status, (body as { code: string }).code])).toEqual(tried.map(() => [404, 'feed.not_found']));
  });

  test('is made for a consultant of the municipality only, by somebody who works there', async () => {
    const make = (id: string, headers: Record<string, string>): request.Test =>
      request(server).post(`/api/consultants/${id}/feed-tokens`).set(headers);
    expect((await make(anna, OTHER)).body).toMatchObject({ status: 404, code: 'consultant.not_found' });
    expect((await make(anna, { ...TENANT, 'x-actor': 'nobody' })).body).toMatchObject({ status: 400, code: 'actor.unknown' });
    expect((await make('x', TENANT)).body).toMatchObject({ status: 400, code: 'request.invalid_id' });
    expect((await make(anna, { ...TENANT, 'x-actor': 'anna' })).status).toBe(201);
    const log = await service.rows.tenant((manager) =>
      manager.query<{ actor: string }[]>(`select actor from audit_event where kind = 'feedToken.issued' and subject_id = $1`, [anna]),
    );
    expect(log).toEqual([{ actor: 'anna' }]);
  });
});

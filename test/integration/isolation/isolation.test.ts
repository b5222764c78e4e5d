import { randomUUID } from 'node:crypto';
import { Rows } from '../cases-read/insert-rows';
import { type Answer, startService, type TestService } from '../http/start-service';
import { type TenantRoute, tenantRoutes } from './routes';
import { everythingOf, fillTenant, MUNICIPALITIES, SHARED, signsOf, TENANT_TABLES } from './tenant-data';

/** What each list counts, and whose ids stand in an address. A route that is missing here fails the test below. */
const TABLE_OF: Readonly<Record<string, string>> = {
  '/api/cases': 'spell',
  '/api/consultants': 'consultant',
  '/api/decisions': 'decision',
  '/api/imports': 'import_job',
  '/api/outbox': 'outbox_message',
  '/api/publications': 'recompute_run',
  '/api/scheduled-actions': 'scheduled_action',
  '/api/tasks': 'task',
  '/api/teams': 'team',
};

/** A body each write takes for a row of one's own, so that it gets as far as looking for the row. */
const BODY_OF: Readonly<Record<string, unknown>> = {
  agreements: { agreed: 'x' },
  assignment: { consultantId: null },
  'booking-deadlines': { bookBy: '2026-12-01' },
  conversations: { heldOn: '2026-11-02', kind: 'individual' },
  end: { endedOn: '2026-11-20', reason: 'other' },
  facts: { source: 'citizen', facts: { motivation: 6 } },
  grants: { grantedOn: '2026-11-02', courseEndsOn: '2026-12-18' },
  measures: { measureId: 'internship', from: '2026-11-02' },
  pauses: { from: '2026-11-16', to: '2026-11-18' },
  'pauses/{pauseId}/end': { to: '2026-11-18' },
  'track-confirmations': { track: 'ordinary', confirmedOn: '2026-11-02' },
  'caseload-moves': { consultantId: '00000000-0000-4000-8000-000000000000' },
  absences: { from: '2026-12-01', to: '2026-12-04' },
  'feed-tokens': {},
  closings: { as: 'waived', reasonCode: 'other' },
  replay: {},
  resume: {},
  stop: {},
  retry: {},
};

const routes = tenantRoutes();
const lists = routes.filter(({ method, path, filterFields }) => method === 'get' && !path.includes('{') && filterFields.length > 0);
const byId = routes.filter(({ path }) => path.includes('{id}'));

let service: TestService;
const signs = new Map<string, readonly string[]>();

beforeAll(async () => {
  service = await startService({}, undefined, undefined, { now: () => Promise.resolve(new Date('2026-11-23T09:00:00Z')) });
  for (const [index, municipality] of MUNICIPALITIES.entries()) await fillTenant(service, municipality, index + 1);
  for (const municipality of MUNICIPALITIES) signs.set(municipality, await signsOf(service, municipality));
}, 120_000);
afterAll(() => service.stop());

const get = (path: string, municipality: string): Promise<Answer> => service.get(path, { 'x-municipality': municipality });
const listed = (path: string, municipality: string, query: Readonly<Record<string, unknown>>): Promise<Answer> =>
  get(
    `${path}?${new URLSearchParams(Object.fromEntries(Object.entries(query).map(([name, value]) => [name, JSON.stringify(value)]))).toString()}`,
    municipality,
  );
const others = (municipality: string): readonly string[] => MUNICIPALITIES.filter((code) => code !== municipality);
const ids = async (table: string, municipality: string): Promise<string[]> =>
  (await new Rows(service.database.dataSource, municipality).tenant((manager) => manager.query(`select id from ${table} order by id`))).map(
    ({ id }: { id: string }) => id,
  );

/** Signs of another municipality in an answer. What the caller itself sent and got back as the address of a problem is none. */
function foreignIn(municipality: string, { text, json }: Answer): readonly string[] {
  const said = json?.instance === undefined ? text : JSON.stringify({ ...json, instance: '' });
  return others(municipality).flatMap((code) => (signs.get(code) ?? []).filter((sign) => said.includes(sign)));
}

const read = new Map<string, readonly Record<string, unknown>[]>();
async function rowsOf(path: string, municipality: string): Promise<readonly Record<string, unknown>[]> {
  const key = `${municipality} ${path}`;
  const rows = read.get(key) ?? (await listed(path, municipality, { range: [0, 999] })).json;
  read.set(key, rows);
  return rows;
}

/** Values a filter field takes in the other municipalities, from their own lists. */
async function foreignValues({ path }: TenantRoute, field: string, municipality: string): Promise<readonly unknown[]> {
  const values = new Set<unknown>();
  for (const code of others(municipality)) {
    for (const row of await rowsOf(path, code)) {
      const key = { consultant: 'consultantId', team: 'teamId', track: 'planTrack' }[field] ?? field.replace(/_(gte|lte)$/, '');
      const value: unknown = row[key];
      if (['string', 'number', 'boolean'].includes(typeof value)) values.add(value);
    }
  }
  return [...values].slice(0, 5);
}

/** Everything one list tells a municipality that is not its own; empty when it keeps silent. */
async function leaksOfList(route: TenantRoute, municipality: string): Promise<readonly string[]> {
  const { path, sortFields, filterFields } = route;
  const leaks: string[] = [];
  const check = async (what: string, query: Readonly<Record<string, unknown>>, mostRows = Infinity): Promise<void> => {
    const answer = await listed(path, municipality, query);
    if (answer.status !== 200) leaks.push(`${path} ${what}: ${answer.status} ${answer.json?.code}`);
    const foreign = foreignIn(municipality, answer);
    const total = Number(answer.headers.get('content-range')?.split('/')[1]);
    if (foreign.length > 0) leaks.push(`${path} ${what} as ${municipality} shows ${foreign[0]}`);
    if (total > mostRows) leaks.push(`${path} ${what} as ${municipality} counts ${total} where ${mostRows} are its own`);
  };
  const own = (await ids(TABLE_OF[path] ?? '', municipality)).length;
  await check('read', { range: [0, 999] }, own);
  for (const field of sortFields) {
    for (const direction of ['ASC', 'DESC']) await check(`sorted by ${field}`, { sort: [field, direction], range: [0, 999] }, own);
  }
  for (const field of filterFields) {
    for (const value of await foreignValues(route, field, municipality))
      await check(`filtered by ${field}`, { filter: { [field]: value } }, own);
  }
  const foreignIds = (await Promise.all(others(municipality).map((code) => ids(TABLE_OF[path] ?? '', code)))).flat();
  await check('asked for ids', { filter: { id: foreignIds } }, 0);
  return leaks;
}

it('knows what every route is about', () => {
  expect(lists.map(({ path }) => path).filter((path) => TABLE_OF[path] === undefined)).toEqual([]);
  expect(byId.map(({ path }) => path).filter((path) => TABLE_OF[path.split('/{id}')[0] ?? ''] === undefined)).toEqual([]);
  const writes = byId.filter(({ method }) => method !== 'get').map(({ path }) => path.split('/{id}/')[1] ?? '');
  expect(writes.filter((write) => BODY_OF[write] === undefined)).toEqual([]);
  expect(lists.length).toBeGreaterThanOrEqual(8);
});

describe('a list', () => {
  it.each(lists.map((route) => [route.path, route] as const))(
    '%s leaks nothing when read, counted, sorted and filtered, in three municipalities',
    async (_path, route) => {
      for (const municipality of MUNICIPALITIES) expect(await leaksOfList(route, municipality)).toEqual([]);
    },
  );

  it.each(lists.map((route) => [route.path, route] as const))('%s is seen to leak once its table is open to all', async (path, route) => {
    const table = TABLE_OF[path] ?? '';
    await service.database.dataSource.query(`alter table ${table} disable row level security`);
    try {
      expect(await leaksOfList(route, '147')).not.toEqual([]);
    } finally {
      await service.database.dataSource.query(`alter table ${table} enable row level security`);
    }
  });
});

describe('an address with another municipality’s id', () => {
  /** Without what only repeats the address. */
  const said = ({ status, json }: Answer): unknown => ({ status, ...json, instance: '', requestId: '' });

  const ask = async ({ method, path }: TenantRoute, id: string, municipality: string): Promise<Answer> => {
    const url = path.replace('{id}', id).replace('{pauseId}', randomUUID());
    if (method === 'get') return get(url, municipality);
    const body = JSON.stringify(BODY_OF[path.split('/{id}/')[1] ?? '']);
    const headers = { 'content-type': 'application/json', 'x-municipality': municipality };
    const response = await fetch(`${service.url}${url}`, {
      method: method.toUpperCase(),
      headers,
      ...(method === 'delete' ? {} : { body }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: text.startsWith('{') ? JSON.parse(text) : undefined };
  };

  it.each(byId.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s answers as for an id nobody has, and changes nothing',
    async (_name, route) => {
      const table = TABLE_OF[route.path.split('/{id}')[0] ?? ''] ?? '';
      const before = new Map<string, string>();
      for (const code of MUNICIPALITIES) before.set(code, await everythingOf(service, code));
      for (const municipality of MUNICIPALITIES) {
        const nobodys = await ask(route, randomUUID(), municipality);
        expect(nobodys.status).toBe(404);
        for (const code of others(municipality)) {
          for (const id of await ids(table, code)) {
            const answer = await ask(route, id, municipality);
            expect(said(answer)).toEqual(said(nobodys));
            expect(foreignIn(municipality, answer)).toEqual([]);
          }
        }
      }
      for (const code of MUNICIPALITIES) expect(await everythingOf(service, code)).toBe(before.get(code));
    },
  );

  it.each<[string, string, string, (id: string) => unknown]>([
    ['cases', 'assignment', 'consultant', (consultantId) => ({ consultantId })],
    ['cases', 'assignment', 'team', (teamId) => ({ consultantId: null, teamId })],
    ['cases', 'agreements', 'conversation', (conversationId) => ({ agreed: 'x', conversationId })],
    ['cases', 'booking-deadlines', 'conversation', (conversationId) => ({ bookBy: '2026-12-01', conversationId })],
    ['cases', 'grants', 'decision', (decisionId) => ({ grantedOn: '2026-11-02', courseEndsOn: '2026-12-18', decisionId })],
    ['consultants', 'caseload-moves', 'consultant', (consultantId) => ({ consultantId })],
  ])('in the body of %s/%s is answered as one nobody has (%s)', async (resource, write, table, body) => {
    const [own = ''] = await ids(TABLE_OF[`/api/${resource}`] ?? '', '147');
    const send = (id: string): Promise<Answer> => service.post(`/api/${resource}/${own}/${write}`, body(id), { 'x-municipality': '147' });
    const nobodys = await send(randomUUID());
    expect([400, 404]).toContain(nobodys.status);
    for (const code of others('147')) for (const id of await ids(table, code)) expect(said(await send(id))).toEqual(said(nobodys));
  });

  it('gives no worklist, neither of a consultant nor of a team', async () => {
    for (const [what, table] of [
      ['consultant', 'consultant'],
      ['team', 'team'],
    ] as const) {
      const nobodys = await get(`/api/worklist?${what}=${randomUUID()}`, '147');
      for (const id of [...(await ids(table, '751')), ...(await ids(table, '101'))])
        expect(said(await get(`/api/worklist?${what}=${id}`, '147'))).toEqual(said(nobodys));
    }
  });
});

describe('one’s own', () => {
  it('worklist has its own tasks only', async () => {
    for (const [index, municipality] of MUNICIPALITIES.entries()) {
      for (const [what, table] of [
        ['consultant', 'consultant'],
        ['team', 'team'],
      ] as const) {
        for (const id of await ids(table, municipality)) {
          const answer = await get(`/api/worklist?${what}=${id}`, municipality);
          expect([index, answer.json.counts.open, foreignIn(municipality, answer)]).toEqual([index, 1, []]);
        }
      }
    }
  });

  it('case and reasons show nothing of the others, although the same person is known there', async () => {
    for (const municipality of MUNICIPALITIES) {
      for (const id of await ids('spell', municipality)) {
        const answer = await get(`/api/cases/${id}`, municipality);
        expect([answer.status, foreignIn(municipality, answer)]).toEqual([200, []]);
      }
      for (const id of await ids('task', municipality)) {
        const answer = await get(`/api/tasks/${id}/why`, municipality);
        expect([answer.status, foreignIn(municipality, answer)]).toEqual([200, []]);
      }
    }
  });

  it.each([SHARED.externalId, SHARED.cpr])('search by %s finds the citizen here, never there', async (text) => {
    for (const municipality of MUNICIPALITIES) {
      const answer = await service.post('/api/case-searches', { text }, { 'x-municipality': municipality });
      expect([answer.json.length, answer.json[0].citizen, foreignIn(municipality, answer)]).toEqual([
        1,
        { externalId: SHARED.externalId, name: SHARED.name },
        [],
      ]);
    }
  });
});

describe('without a municipality', () => {
  it.each(routes.map(({ method, path }) => [method, path]))('%s %s is refused, and so is one nobody knows', async (method, path) => {
    const url = `${service.url}${path.replace(/\{\w+\}/g, randomUUID())}`;
    const send = async (headers: Record<string, string>): Promise<unknown> => {
      const answer = await fetch(url, {
        method: method.toUpperCase(),
        headers: { 'content-type': 'application/json', ...headers },
        ...(method === 'post' ? { body: '{}' } : {}),
      });
      return ((await answer.json()) as { code: string }).code;
    };
    expect(await send({})).toBe('tenant.missing');
    expect(await send({ 'x-municipality': '999' })).toBe('municipality.unknown');
  });
});

it('every table with an id is looked into', async () => {
  const tables = await service.database.dataSource.query(
    `select table_name from information_schema.columns where table_schema = 'public' and column_name = 'municipality_code' and table_name in
       (select table_name from information_schema.columns where table_schema = 'public' and column_name = 'id' and data_type = 'uuid')`,
  );
  const inner = [
    'absence',
    'education_grant',
    'fact_value',
    'measure_taken',
    'municipal_condition',
    'reminder',
    'spell_pause',
    'track_confirmation',
  ];
  const shared = ['rule_set_version'];
  const known = new Set<string>([...TENANT_TABLES, ...inner, ...shared]);
  expect(tables.map(({ table_name }: { table_name: string }) => table_name).filter((name: string) => !known.has(name))).toEqual([]);
});

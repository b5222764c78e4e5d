import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApiText } from '../../../server/openapi-text';
import { mismatches } from './answers-match-openapi';
import { type Answer, startService, type TestService } from './start-service';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const list = (resource: string, query: Readonly<Record<string, unknown>>): Promise<Answer> =>
  service.get(
    `/api/${resource}?${new URLSearchParams(Object.fromEntries(Object.entries(query).map(([name, value]) => [name, JSON.stringify(value)]))).toString()}`,
  );
const ids = ({ json }: Answer): string[] => json.map(({ id }: { id: string }) => id);

describe('GET /api/municipalities', () => {
  it('gives all eight by name, as Danes sort them', async () => {
    const answer = await service.get('/api/municipalities');
    expect(answer.json.map(({ name }: { name: string }) => name)).toEqual([
      'Brøndby',
      'Frederiksberg',
      'København',
      'Køge',
      'Lyngby-Taarbæk',
      'Odense',
      'Aalborg',
      'Aarhus',
    ]);
    expect(answer.headers.get('content-range')).toBe('municipalities 0-7/8');
    expect(answer.headers.get('access-control-expose-headers')).toBe('Content-Range');
    expect(mismatches('get', '/api/municipalities', answer)).toEqual([]);
  });

  it('speaks the dialect of ra-data-simple-rest: getList, getMany, search', async () => {
    const page = await list('municipalities', { sort: ['code', 'DESC'], range: [2, 3], filter: {} });
    expect([ids(page), page.headers.get('content-range')]).toEqual([['461', '259'], 'municipalities 2-3/8']);
    expect(ids(await list('municipalities', { filter: { id: ['147', '101'] } })).sort()).toEqual(['101', '147']);
    expect(ids(await list('municipalities', { filter: { q: 'KØ' } }))).toEqual(['101', '259'].sort());
    const none = await list('municipalities', { filter: { q: 'x9' } });
    expect([none.status, none.json, none.headers.get('content-range')]).toEqual([200, [], 'municipalities */0']);
  });
});

describe('GET /api/facts', () => {
  it('gives the catalogue in its order, each fact with its key as id', async () => {
    const answer = await list('facts', { range: [0, 999] });
    expect(answer.json.length).toBeGreaterThan(40);
    expect(answer.json[0]).toMatchObject({ id: 'age', key: 'age', type: 'integer', class: 'justified', min: 15, max: 75 });
    expect(mismatches('get', '/api/facts', answer)).toEqual([]);
  });

  it('finds forbidden facts by class and a fact by its Danish label', async () => {
    expect(ids(await list('facts', { filter: { class: 'forbidden' } })).sort()).toEqual([
      'ethnicOrigin',
      'familyStatus',
      'healthProblem',
      'religion',
      'sex',
    ]);
    expect(ids(await list('facts', { filter: { id: ['motivation', 'age'] } })).sort()).toEqual(['age', 'motivation']);
  });
});

describe('GET /api/rule-sets', () => {
  it('gives a first version for each municipality and strategy, without the document', async () => {
    const answer = await list('rule-sets', { range: [0, 99] });
    expect(answer.json.map(({ owner }: { owner: string }) => owner).sort()).toEqual(
      ['101', '147', '153', '173', '259', '461', '751', '851', 'catch-all', 'deadweight', 'koebenhavn-differentiated', 'selection'].sort(),
    );
    expect(answer.json.every(({ version }: { version: number }) => version === 1)).toBe(true);
    expect(answer.json[0]).not.toHaveProperty('document');
    expect(mismatches('get', '/api/rule-sets', answer)).toEqual([]);
  });

  it('can be filtered by municipality, kind and date', async () => {
    expect((await list('rule-sets', { filter: { municipality: '751' } })).json).toMatchObject([{ name: 'Aarhus', owner: '751' }]);
    expect((await list('rule-sets', { filter: { kind: 'strategy' } })).json).toHaveLength(4);
    expect((await list('rule-sets', { filter: { validFrom_gte: '2199-01-01' } })).json).toEqual([]);
  });

  it('gives one version with its whole document and its floor', async () => {
    const [{ id, contentHash }] = (await list('rule-sets', { filter: { municipality: '147' } })).json;
    const answer = await service.get(`/api/rule-sets/${id}`);
    expect(answer.json).toMatchObject({ id, contentHash, document: { header: { municipality: '147' } }, floorDocument: { id: 'dk-2020' } });
    expect(answer.json.document.screening.factors.length).toBeGreaterThan(5);
  });

  it('describes every shipped version in the OpenAPI file', async () => {
    for (const id of ids(await list('rule-sets', { range: [0, 99] }))) {
      expect(mismatches('get', '/api/rule-sets/{id}', await service.get(`/api/rule-sets/${id}`))).toEqual([]);
    }
  });

  it('says that there is no such version', async () => {
    expect(await service.get('/api/rule-sets/147')).toMatchObject({ status: 400, json: { code: 'request.invalid_id' } });
    const none = await service.get('/api/rule-sets/00000000-0000-4000-8000-000000000000');
    expect(none).toMatchObject({ status: 404, json: { code: 'rule_set.not_found' } });
    expect(mismatches('get', '/api/rule-sets/{id}', none)).toEqual([]);
  });
});

describe('lists that cannot be read', () => {
  it.each([
    ['sort=name', 'list.invalid_sort'],
    ['sort=["secret","ASC"]', 'list.unknown_sort'],
    ['range=[0,5000]', 'list.invalid_range'],
    ['filter={"q":', 'list.invalid_filter'],
    ['filter={"document":"x"}', 'list.unknown_filter'],
    ['page=2', 'list.unknown_parameter'],
  ])('%s: %s', async (query, code) => {
    for (const resource of ['municipalities', 'facts', 'rule-sets']) {
      const answer = await service.get(`/api/${resource}?${query}`);
      expect([answer.status, answer.json.code]).toEqual([400, code]);
      expect(mismatches('get', `/api/${resource}`, answer)).toEqual([]);
    }
  });
});

describe('health and documentation', () => {
  it('is alive and ready', async () => {
    const [live, ready] = [await service.get('/health/live'), await service.get('/health/ready')];
    expect([live.json, ready.json]).toEqual([
      { status: 'ok' },
      { status: 'ok', database: 'up', migrations: 'applied', seeded: true, redis: 'off', queue: 'none', worker: 'off' },
    ]);
    expect(mismatches('get', '/health/live', live)).toEqual([]);
    expect(mismatches('get', '/health/ready', ready)).toEqual([]);
  });

  it('shows its documentation', async () => {
    expect((await service.get('/api/docs')).text).toContain('swagger-ui');
    expect((await service.get('/api/openapi.json')).json.openapi).toBe('3.1.0');
  });

  it('has committed the OpenAPI file it serves (renew it with: npm run openapi)', async () => {
    const committed = readFileSync(join(__dirname, '../../../server/openapi.json'), 'utf8');
    expect(await openApiText()).toBe(committed);
    expect((await service.get('/api/openapi.json')).json).toEqual(JSON.parse(committed));
  });

  it('describes every route, and no other', async () => {
    const { paths } = JSON.parse(readFileSync(join(__dirname, '../../../server/openapi.json'), 'utf8')) as {
      paths: Record<string, object>;
    };
    expect(
      Object.entries(paths)
        .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`))
        .sort(),
    ).toEqual([
      'delete /api/consultants/{id}/feed-tokens',
      'get /api/cases',
      'get /api/cases/{id}',
      'get /api/consultants',
      'get /api/decisions',
      'get /api/decisions/{id}',
      'get /api/facts',
      'get /api/floors',
      'get /api/imports',
      'get /api/imports/{id}',
      'get /api/imports/{id}/errors.csv',
      'get /api/municipalities',
      'get /api/outbox',
      'get /api/outbox/{id}',
      'get /api/overview',
      'get /api/personas',
      'get /api/publications',
      'get /api/publications/{id}',
      'get /api/rule-sets',
      'get /api/rule-sets/{id}',
      'get /api/rule-sets/{id}/findings',
      'get /api/rule-sets/{id}/schedule',
      'get /api/rule-sets/{id}/yaml',
      'get /api/scheduled-actions',
      'get /api/tasks/{id}/why',
      'get /api/teams',
      'get /api/worklist',
      'get /calendar/{token}.ics',
      'get /health/live',
      'get /health/ready',
      'get /metrics',
      'post /api/capacity-calculations',
      'post /api/case-searches',
      'post /api/cases/{id}/agreements',
      'post /api/cases/{id}/assignment',
      'post /api/cases/{id}/booking-deadlines',
      'post /api/cases/{id}/conversations',
      'post /api/cases/{id}/end',
      'post /api/cases/{id}/facts',
      'post /api/cases/{id}/grants',
      'post /api/cases/{id}/measures',
      'post /api/cases/{id}/pauses',
      'post /api/cases/{id}/pauses/{pauseId}/end',
      'post /api/cases/{id}/track-confirmations',
      'post /api/consultants/{id}/absences',
      'post /api/consultants/{id}/caseload-moves',
      'post /api/consultants/{id}/feed-tokens',
      'post /api/decisions',
      'post /api/decisions/{id}/replay',
      'post /api/grant-decisions',
      'post /api/imports',
      'post /api/imports/{id}/resume',
      'post /api/imports/{id}/stop',
      'post /api/publications',
      'post /api/publications/preview',
      'post /api/publications/{id}/resume',
      'post /api/publications/{id}/stop',
      'post /api/scheduled-actions/{id}/retry',
      'post /api/tasks/{id}/closings',
      'post /api/trials',
    ]);
  });
});

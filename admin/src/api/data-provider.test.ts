import { type GetListParams } from 'react-admin';
import { type ApiProblem } from './api-problem';
import { dataProvider, listQuery, totalOf } from './data-provider';

interface Call {
  readonly path: string;
  readonly municipality: string | undefined;
}

let calls: Call[] = [];
/** The service answers every call with this. */
function answerWith(status: number, body: unknown, headers: Record<string, string> = {}): void {
  globalThis.fetch = (async (path: string, options: { headers: Record<string, string> }) => {
    calls.push({ path, municipality: options.headers['x-municipality'] });
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
  }) as unknown as typeof fetch;
}
const original = globalThis.fetch;
beforeEach(() => (calls = []));
afterAll(() => (globalThis.fetch = original));

const query = (path: string): Record<string, unknown> =>
  Object.fromEntries([...new URL(path, 'http://x').searchParams].map(([name, value]) => [name, JSON.parse(value) as unknown]));

const LIST: GetListParams = {
  pagination: { page: 3, perPage: 25 },
  sort: { field: 'asOf', order: 'DESC' },
  filter: { tenant: '147', risk: 'high', track: '' },
};

describe('lists', () => {
  it('ask for the rows of the page, both bounds included, and leave empty filters out', () => {
    expect(query(`/?${listQuery({ ...LIST, filter: { risk: 'high', track: '', kind: undefined } })}`)).toEqual({
      sort: ['asOf', 'DESC'],
      range: [50, 74],
      filter: { risk: 'high' },
    });
  });

  it("carry a tenant's municipality in the header, never in the address, and in the id of each row", async () => {
    answerWith(200, [{ id: 'a' }], { 'content-range': 'decisions 50-50/51' });
    const { data, total } = await dataProvider.getList('decisions', LIST);
    expect([data, total]).toEqual([[{ id: '147~a' }], 51]);
    expect(calls[0]?.municipality).toBe('147');
    expect(decodeURIComponent(calls[0]?.path ?? '')).not.toContain('147');
  });

  it('leave the ids of other resources alone', async () => {
    answerWith(200, [{ id: 'a' }], { 'content-range': 'rule-sets 0-0/1' });
    expect((await dataProvider.getList('rule-sets', { ...LIST, filter: {} })).data).toEqual([{ id: 'a' }]);
    expect(calls[0]?.municipality).toBeUndefined();
  });

  it.each([
    ['facts 0-24/319', 319],
    ['facts */0', 0],
    [null, 7],
    ['nonsense', 7],
  ])('read the total of %s', (header, total) => expect(totalOf(header, 7)).toBe(total));
});

describe('one record', () => {
  it("asks as the municipality that the record's id names", async () => {
    answerWith(200, { id: '0b5e', asOf: '2026-11-23' });
    const { data } = await dataProvider.getOne('decisions', { id: '147~0b5e' });
    expect(data).toEqual({ id: '147~0b5e', asOf: '2026-11-23' });
    expect(calls).toEqual([{ path: '/api/decisions/0b5e', municipality: '147' }]);
  });

  it('cannot leave its place in the address', async () => {
    answerWith(200, { id: 'x' });
    await dataProvider.getOne('rule-sets', { id: '../decisions' });
    expect(calls[0]?.path).toBe('/api/rule-sets/..%2Fdecisions');
  });
});

describe('what goes wrong', () => {
  const problemOf = (promise: Promise<unknown>): Promise<ApiProblem> =>
    promise.then(
      () => Promise.reject(new Error('it worked')),
      (error: unknown) => error as ApiProblem,
    );

  it('keeps code, field and the sentences of the service', async () => {
    answerWith(404, { code: 'decision.not_found', status: 404, da: 'Findes ikke.', en: 'Not there.', field: 'id' });
    const problem = await problemOf(dataProvider.getOne('decisions', { id: '147~a' }));
    expect([problem.status, problem.code, problem.field, problem.text]).toEqual([
      404,
      'decision.not_found',
      'id',
      { da: 'Findes ikke.', en: 'Not there.' },
    ]);
  });

  it('knows a service that is away, also behind a proxy that says 502', async () => {
    globalThis.fetch = (() => Promise.reject(new TypeError('failed to fetch'))) as unknown as typeof fetch;
    expect((await problemOf(dataProvider.getOne('rule-sets', { id: 'a' }))).isNetwork).toBe(true);
    answerWith(502, '<html>Bad gateway</html>');
    expect((await problemOf(dataProvider.getOne('rule-sets', { id: 'a' }))).isNetwork).toBe(true);
  });

  it('does not take a page for an answer', async () => {
    answerWith(200, '<!doctype html>');
    expect((await problemOf(dataProvider.getOne('rule-sets', { id: 'a' }))).code).toBe('answer.unreadable');
  });

  it('changes nothing', async () => {
    expect((await problemOf(dataProvider.delete('decisions', { id: '147~a' }))).code).toBe('console.read_only');
    expect(calls).toEqual([]);
  });
});

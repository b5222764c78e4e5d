import { request as httpRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import { aRequest } from './a-request';
import { mismatches } from './answers-match-openapi';
import { startService, type TestService } from './start-service';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});

afterAll(async () => {
  // After everything above: nothing was stored, and the process is alive and well.
  try {
    const [row] = await service.database.dataSource.query(`select count(*)::int as count from decision`);
    expect(row.count).toBe(0);
    expect((await service.get('/health/ready')).json.status).toBe('ok');
    expect((await service.post('/api/decisions', aRequest())).status).toBe(201);
  } finally {
    await service.stop();
  }
});

describe('bodies', () => {
  it.each([
    ['half a JSON', '{"municipality":', 400, 'request.malformed_json'],
    ['two of them', '{}{}', 400, 'request.malformed_json'],
    ['NaN', '{"municipality":NaN}', 400, 'request.malformed_json'],
    ['nothing', '', 400, 'request.missing'],
    ['a hundred thousand levels', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 400, 'request.too_deep'],
    ['ten megabytes', JSON.stringify({ text: 'x'.repeat(10 * 1024 * 1024) }), 413, 'request.too_large'],
    [
      'ten megabytes in one fact',
      JSON.stringify(aRequest({ facts: { educationField: 'x'.repeat(10 * 1024 * 1024) } })),
      413,
      'request.too_large',
    ],
  ])('%s', async (_, body, status, code) => {
    const answer = await service.post('/api/decisions', body);
    expect([answer.status, answer.json.code]).toEqual([status, code]);
    expect(mismatches('post', '/api/decisions', answer)).toEqual([]);
  });

  it.each([
    'text/plain',
    'application/xml',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'application/json; charset=windows-1252',
  ])('of the type %s are refused', async (type) => {
    const answer = await service.post('/api/decisions', JSON.stringify(aRequest()), { 'content-type': type });
    expect([answer.status, answer.json.code]).toEqual([415, 'request.unsupported_media_type']);
  });

  it.each([
    ['a name', { spell: { startedOn: '2026-10-05', confirmedTrack: { id: 'intensive', confirmedOn: '2026-10-19', by: 'Jørgen Åse' } } }],
    ['a municipality', { municipality: 'Brøndby' }],
  ])('in Windows-1252 are refused, also where the text would do: %s', async (_, overrides) => {
    const answer = await service.postBytes('/api/decisions', Buffer.from(JSON.stringify(aRequest(overrides)), 'latin1'));
    expect([answer.status, answer.json.code]).toEqual([400, 'request.not_utf8']);
    expect([answer.json.da, answer.json.en]).toEqual([expect.stringContaining('UTF-8'), expect.stringContaining('UTF-8')]);
    expect(mismatches('post', '/api/decisions', answer)).toEqual([]);
  });

  it('in UTF-16 are refused, even when they say so', async () => {
    const body = Buffer.from(JSON.stringify(aRequest()), 'utf16le');
    expect(await service.postBytes('/api/decisions', body, 'application/json; charset=utf-16')).toMatchObject({
      status: 415,
      json: { code: 'request.unsupported_media_type' },
    });
  });

  it('in UTF-8 are read, packed or with a byte-order mark', async () => {
    const body = Buffer.from(`\ufeff${JSON.stringify(aRequest({ asOf: 'Ærø' }))}`);
    expect((await service.postBytes('/api/decisions', body)).json).toMatchObject({ code: 'date.invalid' });
    const packed = await service.postBytes('/api/decisions', gzipSync(body), 'application/json; charset=UTF-8', 'gzip');
    expect(packed.json).toMatchObject({ code: 'date.invalid' });
    const foreign = gzipSync(Buffer.from(JSON.stringify(aRequest({ asOf: 'Ærø' })), 'latin1'));
    expect((await service.postBytes('/api/decisions', foreign, 'application/json', 'gzip')).json).toMatchObject({
      code: 'request.not_utf8',
    });
  });

  it('that are cut off leave the service alive', async () => {
    await new Promise<void>((resolve) => {
      const cut = httpRequest(`${service.url}/api/decisions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': '1000' },
      });
      cut.on('error', () => resolve());
      cut.write('{"municipality":');
      setTimeout(() => cut.destroy(), 50);
    });
    expect((await service.get('/health/live')).status).toBe(200);
  });
});

describe('addresses and methods', () => {
  it('says that nothing is there', async () => {
    expect(await service.get('/api/nothing')).toMatchObject({
      status: 404,
      json: { code: 'request.unknown_route', instance: '/api/nothing' },
    });
    expect(await service.get('/api/%E0%A4%A')).toMatchObject({ json: { code: expect.stringMatching(/^request\./) as string } });
  });

  it('says which methods an address has', async () => {
    const response = await fetch(`${service.url}/api/decisions`, { method: 'DELETE' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
    expect(await response.json()).toMatchObject({ code: 'request.method_not_allowed' });
  });

  it('refuses a header that names another municipality than the body', async () => {
    const answer = await service.post('/api/decisions', aRequest(), { 'x-municipality': '101' });
    expect([answer.status, answer.json.code, answer.json.field]).toEqual([403, 'tenant.mismatch', 'municipality']);
    expect(mismatches('post', '/api/decisions', answer)).toEqual([]);
  });

  it('protects the browser and says nothing of what it is built with', async () => {
    const { headers } = await service.get('/health/live');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startService, type TestService } from './start-service';

const HTML = { accept: 'text/html,application/xhtml+xml' };
const SCRIPT = `console.log('${'a'.repeat(5000)}');`;

let directory: string;
let service: TestService;
let withoutConsole: TestService;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'sporskifte-console-'));
  mkdirSync(join(directory, 'assets'));
  writeFileSync(join(directory, 'index.html'), '<!doctype html><title>Sporskifte</title>');
  writeFileSync(join(directory, 'assets', 'index-4f2a.js'), SCRIPT);
  service = await startService({}, directory);
  withoutConsole = await startService();
});
afterAll(async () => {
  await service.stop();
  await withoutConsole.stop();
  rmSync(directory, { recursive: true });
});

describe('the console', () => {
  it.each(['/', '/rule-sets', '/rule-sets/0b5e/show', '/decisions/147~0b5e/show', '/apis', '/healthy'])(
    'is what a browser gets at %s, so that a link into it works after a reload',
    async (path) => {
      const answer = await service.get(path, HTML);
      expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
        200,
        'text/html; charset=utf-8',
        'no-cache',
      ]);
      expect(answer.text).toContain('<title>Sporskifte</title>');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
    },
  );

  it('gives files named by their content packed, to be kept for a year', async () => {
    const answer = await service.get('/assets/index-4f2a.js', { 'accept-encoding': 'gzip' });
    expect(answer.text).toBe(SCRIPT);
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('does not answer for a file of an older version with a page', async () => {
    const answer = await service.get('/assets/index-0000.js', HTML);
    expect([answer.status, answer.json.code]).toEqual([404, 'request.unknown_route']);
  });

  it.each(['/api', '/api/nothing', '/health/nothing'])('leaves %s to the interface', async (path) => {
    const answer = await service.get(path, HTML);
    expect([answer.status, answer.json.code]).toEqual([404, 'request.unknown_route']);
  });

  it('answers a program that asks for JSON at a page in words', async () => {
    const answer = await service.get('/rule-sets', { accept: 'application/json' });
    expect([answer.status, answer.json.code]).toEqual([404, 'request.unknown_route']);
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json', '/%00', '/%'])(
    'gives nothing from outside its folder at %s',
    async (path) => {
      const answer = await service.get(path, HTML);
      expect(answer.text).not.toContain('"workspaces"');
      expect(answer.status).toBeLessThan(500);
    },
  );

  it('changes nothing by POST to a page', async () => {
    expect((await service.post('/rule-sets', {})).status).toBe(404);
  });

  it('is not there when it was not built', async () => {
    const answer = await withoutConsole.get('/', HTML);
    expect([answer.status, answer.json.code]).toEqual([404, 'request.unknown_route']);
  });
});

import { Writable } from 'node:stream';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Options, pinoHttp } from 'pino-http';
import { loggingOptions } from './logging-options';

/** The lines the service's logger writes about one request. */
async function linesAbout(path: string, statusCode: number): Promise<string> {
  let written = '';
  const sink = new Writable({ write: (chunk: Buffer, _encoding, done) => ((written += chunk.toString()), done()) });
  const logger = pinoHttp(loggingOptions({ logLevel: 'info' }).pinoHttp as Options, sink);
  const server = createServer((request, response) => {
    logger(request, response);
    response.statusCode = statusCode;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) =>
    get({ port, path, headers: { cookie: 'hemmelig' } }, (response) => response.resume().on('end', resolve)),
  );
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return written;
}

describe('the log', () => {
  it('tells method, path and status, and neither query, headers nor address', async () => {
    const line = await linesAbout('/api/decisions?filter=citizen-17', 200);
    expect(JSON.parse(line)).toMatchObject({ level: 30, req: { method: 'GET', path: '/api/decisions' }, res: { statusCode: 200 } });
    expect(line).not.toMatch(/citizen-17|hemmelig|127\.0\.0\.1/);
  });

  it.each(['/calendar/751.hemmelig.ics', '/Calendar/751.hemmelig.ics?x=1'])(
    'does not keep the secret of a calendar link: %s',
    async (path) => {
      const line = await linesAbout(path, 200);
      expect(JSON.parse(line)).toMatchObject({ req: { path: expect.stringMatching(/^\/calendar\/…$/i) as unknown } });
      expect(line).not.toContain('hemmelig');
    },
  );

  it('warns of a refused request and reports a failed one as an error', async () => {
    expect(JSON.parse(await linesAbout('/x', 404))).toMatchObject({ level: 40 });
    expect(JSON.parse(await linesAbout('/x', 500))).toMatchObject({ level: 50 });
  });

  it('says nothing about health checks', async () => {
    expect(await linesAbout('/health/live', 200)).toBe('');
  });
});

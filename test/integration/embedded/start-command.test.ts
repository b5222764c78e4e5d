import { spawnSync } from 'node:child_process';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

/** Runs `npm start`'s program until it gives up; it must do so before any slow work. */
function giveUpOf(environment: Record<string, string>): { status: number | null; said: string; began: boolean } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'server/bin/start.mjs')], {
    env: { ...process.env, HOST: '', ...environment },
    encoding: 'utf8',
    timeout: 10_000,
  });
  return { status, said: stderr, began: stdout.includes('[1/4]') };
}

describe('npm start', () => {
  let occupant: Server;
  beforeAll((done) => {
    occupant = createServer().listen(0, '127.0.0.1', done);
  });
  afterAll((done) => {
    occupant.close(done);
  });

  it('names a taken port and another to try, in both languages, before anything slow', () => {
    const { port } = occupant.address() as AddressInfo;
    const { status, said, began } = giveUpOf({ PORT: String(port) });
    expect({ status, began }).toEqual({ status: 1, began: false });
    expect(said).toMatch(new RegExp(`Port ${port} er optaget.*PORT=\\d+ npm start\\nPort ${port} is taken`));
  });

  it.each(['abc', '65536', '3000x', '-1'])('says what PORT must be when it is %s', (port) => {
    const { status, said } = giveUpOf({ PORT: port });
    expect(status).toBe(1);
    expect(said).toContain('PORT skal være et helt tal fra 0 til 65535');
  });
});

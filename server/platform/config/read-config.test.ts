import { ConfigError } from './config-error';
import { readConfig } from './read-config';

function complaintAbout(environment: Record<string, string>): ConfigError {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error;
  }
  throw new Error('was accepted');
}

describe('the environment', () => {
  it('needs nothing: the embedded database, port 3000, this machine only', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: undefined,
      redisUrl: undefined,
      smtpUrl: undefined,
      mailFrom: 'sporskifte@localhost.invalid',
      publicUrl: undefined,
      worker: 'on',
      bullBoard: 'off',
      logLevel: 'info',
      dataDir: '.data',
      nodeEnv: 'development',
    });
  });

  it('takes what is set, and an empty variable as absent', () => {
    const config = readConfig({ PORT: '3001', HOST: '', DATABASE_URL: 'postgres://a:b@localhost/c', LOG_LEVEL: 'silent', NODE_ENV: ' ' });
    expect(config).toMatchObject({
      port: 3001,
      host: '127.0.0.1',
      databaseUrl: 'postgres://a:b@localhost/c',
      logLevel: 'silent',
      nodeEnv: 'development',
    });
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3000x'],
    ['PORT', '0x10'],
    ['HOST', '0.0.0.0'],
    ['DATABASE_URL', 'mysql://sesam-luk-dig-op@localhost/x'],
    ['DATABASE_URL', 'sesam-luk-dig-op'],
    ['REDIS_URL', 'http://sesam-luk-dig-op@localhost'],
    ['PERSONAL_DATA_KEY', 'sesam-luk-dig-op'],
    ['PERSONAL_DATA_KEY', 'c2VzYW0tbHVrLWRpZy1vcC1zZXNhbS1sdWstZA=='],
    ['SMTP_URL', 'http://sesam-luk-dig-op@localhost'],
    ['MAIL_FROM', 'ikke-en-adresse'],
    ['PUBLIC_URL', 'ftp://sporskifte.example'],
    ['WORKER', 'maybe'],
    ['BULL_BOARD', 'yes'],
    ['LOG_LEVEL', 'loud'],
    ['NODE_ENV', 'staging'],
  ])('names %s and does not repeat %s', (name, value) => {
    const complaint = complaintAbout({ [name]: value });
    expect(complaint.variables.map((variable) => variable.name)).toEqual([name]);
    expect(`${complaint.message}${complaint.stack}${JSON.stringify(complaint)}`).not.toContain(value);
  });

  it('takes the public address without the slash at its end', () => {
    expect(readConfig({ PUBLIC_URL: 'https://sporskifte.example/' }).publicUrl).toBe('https://sporskifte.example');
  });

  it('accepts the bounds of a port', () => {
    expect([readConfig({ PORT: '0' }).port, readConfig({ PORT: '65535' }).port]).toEqual([0, 65535]);
  });

  it('names all the bad ones at once', () => {
    expect(complaintAbout({ PORT: 'x', LOG_LEVEL: 'x' }).variables.map((variable) => variable.name)).toEqual(['PORT', 'LOG_LEVEL']);
  });
});

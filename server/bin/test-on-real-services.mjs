import { connect } from 'node:net';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { userInfo } from 'node:os';
import { checkNode } from './lib/check-node.mjs';
import { ROOT } from './lib/root.mjs';
import { runOneProject } from './lib/run-one-project.mjs';
import { giveUp } from './lib/say.mjs';

/**
 * The integration tests once more, on this machine's own PostgreSQL and Redis (or TEST_DATABASE_URL and TEST_REDIS_URL). Where none answers they are left
 * out; under CI=true that is a failure.
 */
checkNode();
process.chdir(ROOT);
const require = createRequire(join(ROOT, 'package.json'));

async function databaseUrl() {
  const { Client } = require('pg');
  const users = ['postgres', userInfo().username];
  const candidates = process.env.TEST_DATABASE_URL
    ? [process.env.TEST_DATABASE_URL]
    : users.map((user) => `postgres://${user}@127.0.0.1:5432/postgres`);
  for (const url of candidates) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    try {
      await client.connect();
      await client.query('select 1');
      await client.end();
      return url;
    } catch {
      await client.end().catch(() => undefined);
    }
  }
  return null;
}

function answers(url) {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port || 6379), timeout: 2000 });
    const done = (answer) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.on('error', done(false)).on('timeout', done(false));
    socket.on('connect', () => socket.write('PING\r\n'));
    socket.on('data', (data) => done(String(data).startsWith('+PONG'))());
  });
}

const redisUrl = process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:6379';
const [database, redis] = [await databaseUrl(), await answers(redisUrl)];
if (database === null || !redis) {
  const missing = [database === null ? 'PostgreSQL' : null, redis ? null : 'Redis'].filter(Boolean).join(' + ');
  if (process.env.CI === 'true')
    giveUp(`${missing} svarer ikke her, og CI kræver det.`, `${missing} does not answer here, and CI requires it.`);
  console.log(`${missing}: svarer ikke; springer over. / does not answer; left out.`);
} else {
  process.env.TEST_DATABASE_URL = database;
  process.env.TEST_REDIS_URL = redisUrl;
  await runOneProject('integration', process.argv.slice(2));
}

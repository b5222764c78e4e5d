import { existsSync } from 'node:fs';
import type { Config } from './config';
import { ConfigError } from './config-error';
import { expectations, variables } from './variables';

/** Checks the variables and fills in the defaults; an empty one counts as absent. Throws `ConfigError` with every bad one. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const read = variables.safeParse(given);
  if (!read.success) {
    const names = [...new Set(read.error.issues.map((issue) => issue.path[0] as keyof typeof expectations))];
    throw new ConfigError(names.map((name) => ({ name, expected: expectations[name] })));
  }
  const {
    PORT,
    HOST,
    DATABASE_URL,
    REDIS_URL,
    PERSONAL_DATA_KEY,
    SMTP_URL,
    MAIL_FROM,
    PUBLIC_URL,
    WORKER,
    BULL_BOARD,
    LOG_LEVEL,
    DATA_DIR,
    NODE_ENV,
  } = read.data;
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL,
    redisUrl: REDIS_URL,
    personalDataKey: PERSONAL_DATA_KEY,
    smtpUrl: SMTP_URL,
    mailFrom: MAIL_FROM,
    publicUrl: PUBLIC_URL,
    worker: WORKER,
    bullBoard: BULL_BOARD,
    logLevel: LOG_LEVEL,
    dataDir: DATA_DIR,
    nodeEnv: NODE_ENV,
  };
}

/** Reads `.env` in the working folder when there is one (what is already set wins), then the environment. Called once, by the programs' first lines. */
export function loadConfig(): Config {
  if (existsSync('.env')) process.loadEnvFile('.env');
  // A person at the terminal reads sentences, a collector reads a line for each request.
  const quiet = process.stdout.isTTY && !process.env['LOG_LEVEL']?.trim() ? { LOG_LEVEL: 'warn' } : {};
  return readConfig({ ...process.env, ...quiet });
}

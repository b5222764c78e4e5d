/** Everything the surroundings decide. Read once at the start and injected. */
export interface Config {
  /** 0 lets the system choose; tests do. */
  readonly port: number;
  /** A loopback address: there is no login yet. */
  readonly host: string;
  /** Absent: the embedded PostgreSQL. */
  readonly databaseUrl?: string;
  /** Absent: no Redis. */
  readonly redisUrl?: string;
  /** Where mail goes. Absent: readable files in `dataDir/outbox`. */
  readonly smtpUrl?: string;
  /** Sender of every mail. */
  readonly mailFrom: string;
  /** Address at which people reach the console, without a slash at the end; stands in mails and calendar links. Absent: this machine and `port`. */
  readonly publicUrl?: string;
  /** Whether this process also does deferred work. `off` where processes of their own do (`npm run worker`). */
  readonly worker: 'on' | 'off';
  /** Whether the queue can be looked at on `/queues`. */
  readonly bullBoard: 'on' | 'off';
  readonly logLevel: LogLevel;
  /** Master key of personal data, 32 bytes in base64. Absent: a file in `dataDir`, made the first time. */
  readonly personalDataKey?: string;
  readonly dataDir: string;
  readonly nodeEnv: 'development' | 'test' | 'production';
}

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Nest's token for the configuration. */
export const CONFIG = Symbol('Config');

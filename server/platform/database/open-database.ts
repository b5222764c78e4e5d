import type { DataSource } from 'typeorm';
import type { Config } from '../config';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../embedded';
import { createDataSource } from './create-data-source';
import { DatabaseError } from './database-error';

/** `current_setting('server_version_num')` of PostgreSQL 15. */
const OLDEST = 150_000;

export interface OpenDatabase {
  readonly dataSource: DataSource;
  readonly isEmbedded: boolean;
  /** With password: for connections of other kinds, never for a log. */
  readonly url: string;
  /** Closes the connections, then the embedded server when no other process uses it. May be called twice. */
  close(): Promise<void>;
}

async function connect(dataSource: DataSource): Promise<void> {
  try {
    await dataSource.initialize();
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    throw new DatabaseError(
      {
        da: `Databasen i DATABASE_URL svarer ikke eller afviser os (${code}). Ret variablen, eller lad den være tom for at bruge den indbyggede.`,
        en: `The database of DATABASE_URL does not answer or refuses us (${code}). Correct the variable, or leave it empty to use the embedded one.`,
      },
      cause,
    );
  }
  const [row] = await dataSource.query<{ version: number }[]>(`select current_setting('server_version_num')::int as version`);
  if (row && row.version >= OLDEST) return;
  throw new DatabaseError({ da: 'Databasen er ældre end PostgreSQL 15.', en: 'The database is older than PostgreSQL 15.' });
}

/** Connects to `DATABASE_URL`, or starts the embedded PostgreSQL when there is none. Does not migrate. Throws with a sentence for the person who started. */
export async function openDatabase(config: Pick<Config, 'databaseUrl' | 'dataDir'>, log: (line: string) => void): Promise<OpenDatabase> {
  const embedded: EmbeddedPostgres | null = config.databaseUrl ? null : await startEmbeddedPostgres({ dataDir: config.dataDir, log });
  const url = config.databaseUrl ?? embedded?.url ?? '';
  const dataSource = createDataSource(url, log);
  const close = async (): Promise<void> => {
    if (dataSource.isInitialized) await dataSource.destroy();
    await embedded?.stop();
  };
  try {
    await connect(dataSource);
  } catch (error) {
    await close();
    throw error;
  }
  return { dataSource, isEmbedded: embedded !== null, url, close };
}

import { types } from 'pg';
import { DataSource } from 'typeorm';
import { ENTITIES } from './entities';
import { MIGRATIONS } from './migrations';

const DATE = 1082;

/** Days stay `YYYY-MM-DD` text; the driver would make midnight in the machine's time zone of them. */
const dayAsText = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === DATE ? (text: string) => text : types.getTypeParser(oid, format as 'text'),
};

/** The service's tables on this PostgreSQL (15 or later); not connected yet. The schema changes through migrations only. */
export function createDataSource(url: string, log: (line: string) => void = () => undefined): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'each',
    synchronize: false,
    // Means gen_random_uuid(), which is built in; no extension is installed.
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    applicationName: 'sporskifte',
    // Two for each core of a small machine: with ten, 20 clients at once waited longer (p95 23-36 ms against 18-24 ms, 2 cores).
    poolSize: 4,
    connectTimeoutMS: 10_000,
    // A connection that breaks while it rests in the pool is replaced; it must not end the process.
    poolErrorHandler: (error: Error) => log(`databaseforbindelse tabt · database connection lost: ${error.message}`),
    extra: { types: dayAsText },
  });
}

import 'reflect-metadata';
import { createDataSource, migrate } from '../../server/platform/database';

/** While somebody holds it alone, all processes of this script wait side by side, so that they then migrate at the same moment. */
const BARRIER = 1;

/** A process that migrates the database it is given and prints the names of what it ran. */
async function migrateOnce(url: string): Promise<void> {
  const dataSource = createDataSource(url);
  await dataSource.initialize();
  await dataSource.query('select pg_advisory_xact_lock_shared($1)', [BARRIER]);
  process.stdout.write(JSON.stringify(await migrate(dataSource)));
  await dataSource.destroy();
}

migrateOnce(process.argv[2] ?? '').catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

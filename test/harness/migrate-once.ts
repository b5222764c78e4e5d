import 'reflect-metadata';
import { createDataSource, migrate } from '../../server/platform/database';

/** A process that migrates the database it is given and prints the names of what it ran. */
async function migrateOnce(url: string): Promise<void> {
  const dataSource = createDataSource(url);
  await dataSource.initialize();
  process.stdout.write(JSON.stringify(await migrate(dataSource)));
  await dataSource.destroy();
}

migrateOnce(process.argv[2] ?? '').catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

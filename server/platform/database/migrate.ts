import { setTimeout as pause } from 'node:timers/promises';
import { type DataSource, MigrationExecutor, type QueryRunner } from 'typeorm';
import { DatabaseError } from './database-error';

/** Any number, the same in every process: "spor" in ASCII. */
const LOCK = 0x73706f72;
const PATIENCE_MS = 120_000;

async function takeLock(runner: QueryRunner): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    // Asking again instead of waiting inside the database: a waiting session would block `create index concurrently` in the one that migrates.
    const [answer] = (await runner.query('select pg_try_advisory_lock($1) as taken', [LOCK])) as { taken: boolean }[];
    if (answer?.taken) return;
    if (Date.now() > deadline) throw new Error('another process has been migrating for two minutes');
    await pause(100);
  }
}

/** What an administrator must do stands in the database's hint, which the driver keeps apart from the message. */
function explained(error: unknown): unknown {
  const { message, hint } = (error as { driverError?: { message?: string; hint?: string } }).driverError ?? {};
  if (!hint) return error;
  return new DatabaseError(
    { da: `Databasen kan ikke gøres klar: ${message}; ${hint}`, en: `The database cannot be made ready: ${message}; ${hint}` },
    error,
  );
}

/**
 * Brings the schema up to date, each migration in a transaction of its own. Processes that migrate at once take turns under an advisory lock, on the
 * same connection that migrates, so that a killed process lets go. Returns the names of the migrations that ran.
 */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  await runner.connect();
  try {
    await takeLock(runner);
    try {
      const executor = new MigrationExecutor(dataSource, runner);
      executor.transaction = 'each';
      return (await executor.executePendingMigrations()).map((migration) => migration.name);
    } catch (error) {
      throw explained(error);
    } finally {
      await runner.query('select pg_advisory_unlock($1)', [LOCK]);
    }
  } finally {
    await runner.release();
  }
}

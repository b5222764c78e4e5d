import { loadConfig } from '../../platform/config';
import { migrate, openDatabase } from '../../platform/database';
import { seedDatabase } from './seed-database';

/** `npm run seed`: opens the database (embedded unless `DATABASE_URL` is set), migrates it, seeds it and lets go of it. */
export async function runSeed(log: (line: string) => void = (line) => process.stdout.write(`${line}\n`)): Promise<void> {
  const begun = process.hrtime.bigint();
  const database = await openDatabase(loadConfig(), log);
  try {
    await migrate(database.dataSource);
    const seeded = await seedDatabase(database.dataSource, { log });
    const seconds = (Number(process.hrtime.bigint() - begun) / 1e9).toFixed(1).replace('.', ',');
    const nothing = Object.values(seeded).every((count) => count === 0);
    log(nothing ? `Alt var på plads i forvejen (${seconds} s).` : `Grunddata er på plads (${seconds} s).`);
  } finally {
    await database.close();
  }
}

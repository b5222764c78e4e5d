import 'reflect-metadata';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module';
import { DomainError } from '../domain/shared/domain-error';
import { FactsService } from '../modules/facts';
import { loadConfig } from '../platform/config';
import { migrate, openDatabase } from '../platform/database';
import { TenantRepository } from '../platform/http/tenant.repository';
import { requestLogging } from '../platform/http/request-logging';
import { readImportArguments } from './import-arguments';
import { importFile } from './import-file';

/**
 * `npm run import`: on the same database as the service, embedded or not, beside it or alone. Gives 0 when every row was read, 1 when some were refused or it
 * was stopped. Throws `UsageError`, `DomainError`, and what opening the database throws.
 */
export async function importCommand(argv: readonly string[], streams: { readonly error: NodeJS.WritableStream }): Promise<0 | 1> {
  const args = readImportArguments(argv);
  // A slip in the name is said before a database is started.
  await access(args.file, constants.R_OK);
  const config = loadConfig();
  const write = (text: string): void => void streams.error.write(text);
  const database = await openDatabase(config, args.quiet ? () => undefined : (line) => write(`${line}\n`));
  let isStopping = false;
  const stop = (): void => {
    isStopping = true;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  try {
    await migrate(database.dataSource);
    const { logger } = requestLogging({ ...config, logLevel: 'silent' });
    const app = await NestFactory.createApplicationContext(AppModule.with({ config, dataSource: database.dataSource, logger }), {
      logger: false,
      abortOnError: false,
    });
    try {
      if (!(await app.get(FactsService).isThere())) throw new DomainError('import.not_set_up');
      if (!(await new TenantRepository(database.dataSource).isKnown(args.municipality)))
        throw new DomainError('municipality.unknown', {}, 'municipality');
      const isWhole = await importFile(app, args, { say: (line) => write(`${line}\n`), progress: write, isStopping: () => isStopping });
      return isWhole ? 0 : 1;
    } finally {
      await app.close();
    }
  } finally {
    await database.close();
  }
}

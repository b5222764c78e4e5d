export { asApp } from './as-app';
export { createDataSource } from './create-data-source';
export { DatabaseError } from './database-error';
export { DatabaseModule } from './database.module';
export * from './entities';
export { inTenant } from './in-tenant';
export { migrate } from './migrate';
export { type OpenDatabase, openDatabase } from './open-database';
export { type Transaction, Transactions } from './transactions';

import type { DataSource, EntityManager } from 'typeorm';
import { APP_ROLE, MUNICIPALITY_SETTING } from './app-role';

/** Runs `work` in one transaction as the app role for no municipality: the shared tables are there, the municipalities' own rows are not. */
export async function asApp<T>(dataSource: DataSource, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  return dataSource.transaction(async (manager) => {
    await manager.query(`select set_config('role', $1, true), set_config($2, '', true)`, [APP_ROLE, MUNICIPALITY_SETTING]);
    return work(manager);
  });
}

import type { DataSource, EntityManager } from 'typeorm';
import { APP_ROLE, MUNICIPALITY_SETTING } from './app-role';

/**
 * Runs `work` in one transaction as the app role for one municipality (its kommunekode): other municipalities' rows do not exist in it and cannot be
 * written. Role and municipality end with the transaction, so nothing stays on the pooled connection.
 */
export async function inTenant<T>(dataSource: DataSource, municipality: string, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  if (municipality === '') throw new Error('inTenant needs a municipality');
  return dataSource.transaction(async (manager) => {
    await manager.query(`select set_config('role', $1, true), set_config($2, $3, true)`, [APP_ROLE, MUNICIPALITY_SETTING, municipality]);
    return work(manager);
  });
}

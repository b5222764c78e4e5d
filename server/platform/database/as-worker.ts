import type { DataSource, EntityManager } from 'typeorm';
import { MUNICIPALITY_SETTING } from './app-role';

/** The role that finds due actions across municipalities. It sees `scheduled_action` and no other municipal table, and may change only who holds an action. */
export const WORKER_ROLE = 'sporskifte_worker';

/** Runs `work` in one transaction as the worker role. The work itself is then done for one municipality: see `inTenant`. */
export async function asWorker<T>(dataSource: DataSource, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  return dataSource.transaction(async (manager) => {
    await manager.query(`select set_config('role', $1, true), set_config($2, '', true)`, [WORKER_ROLE, MUNICIPALITY_SETTING]);
    return work(manager);
  });
}

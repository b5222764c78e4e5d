import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { asApp } from './as-app';
import { asWorker } from './as-worker';
import { inTenant } from './in-tenant';

/** An open transaction. Repositories write and read through it; services only hand it on, so that several writes stand or fall together. */
export type Transaction = EntityManager;

/** Opens the transactions services work in. */
@Injectable()
export class Transactions {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` for one municipality (its kommunekode): see `inTenant`. */
  inTenant<T>(municipality: string, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return inTenant(this.dataSource, municipality, work);
  }

  /** Runs `work` on the shared tables only: see `asApp`. */
  shared<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return asApp(this.dataSource, work);
  }

  /** Runs `work` as the worker role, which sees all municipalities' actions and nothing else: see `asWorker`. */
  asWorker<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return asWorker(this.dataSource, work);
  }

  /** Ends the connection a transaction runs on, from another one: the only safe end of work that does not stop by itself. */
  async breakOff(backend: number): Promise<void> {
    await this.dataSource.query('select pg_terminate_backend($1)', [backend]);
  }
}

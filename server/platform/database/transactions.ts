import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { asApp } from './as-app';
import { asWorker } from './as-worker';
import { inTenant } from './in-tenant';

/** An open transaction. Repositories write and read through it; services only hand it on, so that several writes stand or fall together. */
export type Transaction = EntityManager;

const IN_FAILED_TRANSACTION = '25P02';

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

  /**
   * Ends the connection a transaction runs on, from another one, and waits until it is gone: the only safe end of work that does not stop by itself. A
   * connection that were still dying in the pool would fail whoever got it next.
   */
  async breakOff(transaction: Transaction, backend: number): Promise<void> {
    await this.dataSource.query('select pg_terminate_backend($1)', [backend]);
    for (;;) {
      try {
        await transaction.query('select 1');
        await pause(10);
      } catch (error) {
        // Before the connection ends, a statement that was cancelled leaves the transaction refusing every other.
        if ((error as { readonly driverError?: { readonly code?: string } }).driverError?.code !== IN_FAILED_TRANSACTION) return;
        await pause(10);
      }
    }
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { asApp } from './as-app';
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
}

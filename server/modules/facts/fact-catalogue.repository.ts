import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { asApp, FactCatalogueVersionEntity, type Transaction } from '../../platform/database';

export interface CatalogueRow {
  readonly contentHash: string;
  readonly document: unknown;
}

@Injectable()
export class FactCatalogueRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Hash of the newest version; undefined before seeding. */
  async newestHash(within?: Transaction): Promise<string | undefined> {
    return (await (within ? newest(within) : asApp(this.dataSource, newest)))?.contentHash;
  }

  /** `within`: an open transaction to ask in, instead of one of its own. */
  async byHash(contentHash: string, within?: Transaction): Promise<CatalogueRow | null> {
    const find = (manager: Transaction): Promise<CatalogueRow | null> => manager.findOneBy(FactCatalogueVersionEntity, { contentHash });
    return within ? find(within) : asApp(this.dataSource, find);
  }
}

function newest(manager: EntityManager): Promise<Pick<CatalogueRow, 'contentHash'> | null> {
  return manager.findOne(FactCatalogueVersionEntity, { select: { contentHash: true }, where: {}, order: { createdAt: 'DESC' } });
}

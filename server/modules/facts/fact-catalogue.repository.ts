import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { asApp, FactCatalogueVersionEntity } from '../../platform/database';

export interface CatalogueRow {
  readonly contentHash: string;
  readonly document: unknown;
}

@Injectable()
export class FactCatalogueRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Hash of the newest version; undefined before seeding. */
  async newestHash(): Promise<string | undefined> {
    return asApp(this.dataSource, async (manager) => (await newest(manager))?.contentHash);
  }

  async byHash(contentHash: string): Promise<CatalogueRow | null> {
    return asApp(this.dataSource, (manager) => manager.findOneBy(FactCatalogueVersionEntity, { contentHash }));
  }
}

function newest(manager: EntityManager): Promise<Pick<CatalogueRow, 'contentHash'> | null> {
  return manager.findOne(FactCatalogueVersionEntity, { select: { contentHash: true }, where: {}, order: { createdAt: 'DESC' } });
}

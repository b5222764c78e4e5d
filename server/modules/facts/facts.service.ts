import { Injectable } from '@nestjs/common';
import { applyListQuery } from '../../platform/http/list/apply-list-query';
import type { ListPage, ListQuery } from '../../platform/http/list/list-query';
import { type CatalogueVersion, FactCatalogueRepository } from './fact-catalogue.repository';
import { FACT_LIST } from './fact-list';
import type { FactRecord } from './fact-record.schema';

/** The vocabulary rules have. */
@Injectable()
export class FactsService {
  constructor(private readonly catalogues: FactCatalogueRepository) {}

  /** The catalogue decisions are made with today. */
  current(): Promise<CatalogueVersion> {
    return this.catalogues.current();
  }

  async list(query: ListQuery): Promise<ListPage<FactRecord>> {
    const { catalogue } = await this.catalogues.current();
    const records = catalogue.facts.map((fact, position) => ({ id: fact.key, ...fact, position }));
    const { rows, total } = applyListQuery(records, query, FACT_LIST);
    return { rows: rows.map(({ position: _position, ...record }) => record as FactRecord), total };
  }
}

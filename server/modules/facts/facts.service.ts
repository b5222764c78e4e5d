import { Injectable } from '@nestjs/common';
import { DomainError } from '../../domain/shared/domain-error';
import type { Transaction } from '../../platform/database';
import { applyListQuery } from '../../platform/http/list/apply-list-query';
import type { ListPage, ListQuery } from '../../platform/http/list/list-query';
import { parseCatalogueDocument, type Vocabulary } from './catalogue-document';
import { FactCatalogueRepository } from './fact-catalogue.repository';
import { FACT_LIST } from './fact-list';
import type { FactRecord } from './fact-record.schema';

/** The vocabulary rules and decisions have, from the database. */
@Injectable()
export class FactsService {
  /** Versions are immutable, so a parsed one can be kept; there are few. */
  private readonly parsed = new Map<string, Vocabulary>();

  constructor(private readonly catalogues: FactCatalogueRepository) {}

  /** The version with this content hash; asked for `within` a transaction that is open. */
  async vocabulary(contentHash: string, within?: Transaction): Promise<Vocabulary> {
    const known = this.parsed.get(contentHash);
    if (known) return known;
    const row = await this.catalogues.byHash(contentHash, within);
    if (!row) throw new Error('a fact catalogue that is referred to is not stored');
    const vocabulary = parseCatalogueDocument(row.document);
    this.parsed.set(contentHash, vocabulary);
    return vocabulary;
  }

  /** The newest version; asked for `within` a transaction that is open. Throws `service.not_ready` before seeding. */
  async newest(within?: Transaction): Promise<Vocabulary> {
    const contentHash = await this.catalogues.newestHash(within);
    if (contentHash === undefined) throw new DomainError('service.not_ready');
    return this.vocabulary(contentHash, within);
  }

  /** Whether there is a vocabulary; false before seeding. */
  async isThere(): Promise<boolean> {
    return (await this.catalogues.newestHash()) !== undefined;
  }

  /** Throws `service.not_ready` before seeding. */
  async list(query: ListQuery): Promise<ListPage<FactRecord>> {
    const { catalogue } = await this.newest();
    const records = catalogue.facts.map((fact, position) => ({ id: fact.key, ...fact, position }));
    const { rows, total } = applyListQuery(records, query, FACT_LIST);
    return { rows: rows.map(({ position: _position, ...record }) => record as FactRecord), total };
  }
}

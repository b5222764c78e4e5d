import type { DataSource, EntityManager } from 'typeorm';
import {
  asApp,
  FactCatalogueVersionEntity,
  FloorVersionEntity,
  inTenant,
  RuleExampleVersionEntity,
  RuleSetVersionEntity,
} from '../../platform/database';

/** Any number, the same in every process: "seed" in ASCII. Taken for the transaction, so a killed process lets go. */
const LOCK = 0x73656564;

export interface NewestVersion {
  readonly id: string;
  readonly version: number;
  readonly contentHash: string;
}

export interface CitizenRow {
  readonly no: number;
  readonly fund: string;
  readonly spell: unknown;
  readonly facts: unknown;
}

/** What seeding reads and writes inside one transaction that no other process seeds in. */
export class SeedTransaction {
  constructor(private readonly manager: EntityManager) {}

  /** Whether it was new. */
  async addMunicipality({ code, name, kind }: { readonly code: string; readonly name: string; readonly kind: string }): Promise<boolean> {
    const added = await this.manager.query<unknown[]>(
      `insert into municipality (code, name, kind) values ($1, $2, $3) on conflict do nothing returning code`,
      [code, name, kind],
    );
    return added.length > 0;
  }

  catalogueHashes(): Promise<readonly { readonly contentHash: string }[]> {
    return this.manager.find(FactCatalogueVersionEntity, { select: { contentHash: true }, order: { createdAt: 'DESC' } });
  }

  async addCatalogue(contentHash: string, document: unknown): Promise<void> {
    await this.manager.insert(FactCatalogueVersionEntity, { contentHash, document: document as object });
  }

  /** The newest version of each floor by id. */
  newestFloors(): Promise<readonly NewestVersion[]> {
    return this.manager.query(
      `select distinct on (id) id, version, content_hash as "contentHash" from floor_version order by id, version desc`,
    );
  }

  async addFloor(floor: {
    readonly id: string;
    readonly version: number;
    readonly contentHash: string;
    readonly document: unknown;
  }): Promise<void> {
    await this.manager.insert(FloorVersionEntity, { ...floor, document: floor.document as object });
  }

  /** The newest version of each rule set; `id` is its owner, `versionId` the version itself. */
  newestRuleSets(): Promise<readonly (NewestVersion & { readonly versionId: string })[]> {
    return this.manager.query(
      `select distinct on (owner_id) owner_id as id, id as "versionId", version, content_hash as "contentHash"
       from rule_set_version order by owner_id, version desc`,
    );
  }

  async addRuleSet(row: Omit<RuleSetVersionEntity, 'id' | 'createdAt' | 'status'>): Promise<void> {
    await this.manager.insert(RuleSetVersionEntity, { ...row, document: row.document as object });
  }

  /** The newest examples of each rule-set version; `id` is that version. */
  newestExamples(): Promise<readonly NewestVersion[]> {
    return this.manager.query(
      `select distinct on (rule_set_version_id) rule_set_version_id as id, version, content_hash as "contentHash"
       from rule_example_version order by rule_set_version_id, version desc`,
    );
  }

  async addExamples(row: Omit<RuleExampleVersionEntity, 'createdAt'>): Promise<void> {
    await this.manager.insert(RuleExampleVersionEntity, { ...row, document: row.document as object });
  }

  /** The first demo citizens of the municipality the transaction works for, by number. */
  async firstCitizens(atMost: number): Promise<readonly CitizenRow[]> {
    return this.manager.query(
      `select citizen_no as no, insurance_fund as fund, spell, facts from demo_citizen order by citizen_no limit $1`,
      [atMost],
    );
  }

  async removeCitizens(): Promise<void> {
    await this.manager.query(`delete from demo_citizen`);
  }

  async addCitizens(municipality: string, rows: readonly CitizenRow[]): Promise<void> {
    await this.manager.query(
      `insert into demo_citizen (municipality_code, citizen_no, insurance_fund, spell, facts)
       select $1, no, fund, spell, facts from jsonb_to_recordset($2::jsonb) as row (no integer, fund text, spell jsonb, facts jsonb)`,
      [municipality, JSON.stringify(rows)],
    );
  }
}

/** Opens the transactions seeding works in. Processes that seed at once take turns. */
export class SeedRepository {
  constructor(private readonly dataSource: DataSource) {}

  shared<T>(work: (transaction: SeedTransaction) => Promise<T>): Promise<T> {
    return asApp(this.dataSource, (manager) => locked(manager, work));
  }

  inMunicipality<T>(code: string, work: (transaction: SeedTransaction) => Promise<T>): Promise<T> {
    return inTenant(this.dataSource, code, (manager) => locked(manager, work));
  }
}

async function locked<T>(manager: EntityManager, work: (transaction: SeedTransaction) => Promise<T>): Promise<T> {
  await manager.query('select pg_advisory_xact_lock($1)', [LOCK]);
  return work(new SeedTransaction(manager));
}

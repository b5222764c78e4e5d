import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { FloorDates } from '../../domain/rulebook/governing-floor';
import type { CalendarDate } from '../../domain/shared/calendar-date';
import { asApp, FloorVersionEntity, RuleExampleVersionEntity, RuleSetVersionEntity, type Transaction } from '../../platform/database';

/** A version as far as choosing one needs it. */
export interface VersionHead {
  readonly id: string;
  readonly version: number;
  /** `YYYY-MM-DD`. */
  readonly validFrom: string;
  readonly floorId: string;
}

export type FloorHead = FloorDates & { readonly version: number };

/** Everything that has to be known to choose rules for a case, in one look. */
export interface RulebookHeads {
  readonly municipalityIsKnown: boolean;
  /** Published versions, oldest first. */
  readonly versions: readonly VersionHead[];
  /** The newest version of each floor. */
  readonly floors: readonly FloorHead[];
  /** Hash of the newest fact catalogue; null before seeding. */
  readonly catalogueHash: string | null;
}

export type RuleSetVersionRow = Omit<RuleSetVersionEntity, 'document'>;

const HEADS = `
  select
    exists (select from municipality where code = $1) as "municipalityIsKnown",
    (select coalesce(json_agg(json_build_object('id', id, 'version', version, 'validFrom', valid_from, 'floorId', floor_id) order by version), '[]')
      from rule_set_version where owner_id = $1 and status = 'published') as versions,
    (select coalesce(json_agg(json_strip_nulls(json_build_object('id', id, 'version', version, 'status', document->>'status',
        'validFrom', document->>'validFrom', 'validTo', document->>'validTo')) order by id), '[]')
      from (select distinct on (id) id, version, document from floor_version order by id, version desc) as newest) as floors,
    (select content_hash from fact_catalogue_version order by created_at desc limit 1) as "catalogueHash"`;

const HEAD_COLUMNS = {
  id: true,
  ownerId: true,
  kind: true,
  name: true,
  municipalityCode: true,
  version: true,
  contentHash: true,
  floorId: true,
  validFrom: true,
  status: true,
  createdAt: true,
} as const;

/** What is asked `within` an open transaction takes no second connection: transactions that each waited for one more would wait for ever. */
@Injectable()
export class RulebookRepository {
  constructor(private readonly dataSource: DataSource) {}

  async heads(municipality: string, within?: Transaction): Promise<RulebookHeads> {
    const [row] = await this.read(within, (manager) => manager.query<RulebookHeads[]>(HEADS, [municipality]));
    if (!row) throw new Error('a select without from gives one row');
    return row;
  }

  /** All versions without their documents. */
  async all(): Promise<readonly RuleSetVersionRow[]> {
    return asApp(this.dataSource, (manager) => manager.find(RuleSetVersionEntity, { select: HEAD_COLUMNS }));
  }

  async headById(id: string): Promise<RuleSetVersionRow | null> {
    return asApp(this.dataSource, (manager) => manager.findOne(RuleSetVersionEntity, { select: HEAD_COLUMNS, where: { id } }));
  }

  async byId(id: string, within?: Transaction): Promise<RuleSetVersionEntity | null> {
    return this.read(within, (manager) => manager.findOneBy(RuleSetVersionEntity, { id }));
  }

  /** The published version of each municipality that is valid on the day. */
  async publishedOn(day: CalendarDate): Promise<readonly RuleSetVersionRow[]> {
    return asApp(this.dataSource, (manager) =>
      manager
        .createQueryBuilder(RuleSetVersionEntity, 'version')
        .select(Object.keys(HEAD_COLUMNS).map((column) => `version.${column}`))
        .where(`version.kind = 'municipality' and version.status = 'published' and version.validFrom <= :day`, { day })
        .distinctOn(['version.ownerId'])
        .orderBy({ 'version.ownerId': 'ASC', 'version.version': 'DESC' })
        .getMany(),
    );
  }

  /** Which version of its examples is the newest; null when none were stored with the rules. */
  async newestExampleVersion(ruleSetVersionId: string): Promise<number | null> {
    const row = await asApp(this.dataSource, (manager) =>
      manager.findOne(RuleExampleVersionEntity, { select: { version: true }, where: { ruleSetVersionId }, order: { version: 'DESC' } }),
    );
    return row?.version ?? null;
  }

  async examples(ruleSetVersionId: string, version: number): Promise<RuleExampleVersionEntity | null> {
    return asApp(this.dataSource, (manager) => manager.findOneBy(RuleExampleVersionEntity, { ruleSetVersionId, version }));
  }

  /** The newest version of each floor. */
  async floors(): Promise<readonly FloorVersionEntity[]> {
    return asApp(this.dataSource, (manager) =>
      manager
        .createQueryBuilder(FloorVersionEntity, 'floor')
        .distinctOn(['floor.id'])
        .orderBy({ 'floor.id': 'ASC', 'floor.version': 'DESC' })
        .getMany(),
    );
  }

  async floor(id: string, version: number, within?: Transaction): Promise<FloorVersionEntity | null> {
    return this.read(within, (manager) => manager.findOneBy(FloorVersionEntity, { id, version }));
  }

  async newestFloor(id: string): Promise<FloorVersionEntity | null> {
    return asApp(this.dataSource, (manager) => manager.findOne(FloorVersionEntity, { where: { id }, order: { version: 'DESC' } }));
  }

  private read<T>(within: Transaction | undefined, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return within ? work(within) : asApp(this.dataSource, work);
  }
}

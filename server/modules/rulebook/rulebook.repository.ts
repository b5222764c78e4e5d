import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { FloorDates } from '../../domain/rulebook/governing-floor';
import { asApp, FloorVersionEntity, RuleSetVersionEntity } from '../../platform/database';

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

@Injectable()
export class RulebookRepository {
  constructor(private readonly dataSource: DataSource) {}

  async heads(municipality: string): Promise<RulebookHeads> {
    const [row] = await asApp(this.dataSource, (manager) => manager.query<RulebookHeads[]>(HEADS, [municipality]));
    if (!row) throw new Error('a select without from gives one row');
    return row;
  }

  /** All versions without their documents. */
  async all(): Promise<readonly RuleSetVersionRow[]> {
    return asApp(this.dataSource, (manager) => manager.find(RuleSetVersionEntity, { select: HEAD_COLUMNS }));
  }

  async byId(id: string): Promise<RuleSetVersionEntity | null> {
    return asApp(this.dataSource, (manager) => manager.findOneBy(RuleSetVersionEntity, { id }));
  }

  async floor(id: string, version: number): Promise<FloorVersionEntity | null> {
    return asApp(this.dataSource, (manager) => manager.findOneBy(FloorVersionEntity, { id, version }));
  }

  async newestFloor(id: string): Promise<FloorVersionEntity | null> {
    return asApp(this.dataSource, (manager) => manager.findOne(FloorVersionEntity, { where: { id }, order: { version: 'DESC' } }));
  }
}

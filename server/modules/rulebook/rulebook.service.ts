import { Injectable } from '@nestjs/common';
import type { FactDerivations } from '../../domain/facts/derive-facts';
import type { FactCatalogue } from '../../domain/facts/fact';
import { compileCondition } from '../../domain/rulebook/compile-condition';
import type { Floor } from '../../domain/rulebook/floor';
import { governingFloor } from '../../domain/rulebook/governing-floor';
import { parseFloor } from '../../domain/rulebook/parse-floor';
import { parseRuleSet } from '../../domain/rulebook/parse-rule-set';
import { prepareRuleSet } from '../../domain/rulebook/prepare-rule-set';
import type { PreparedRuleSet } from '../../domain/rulebook/prepared-rule-set';
import type { RuleSet } from '../../domain/rulebook/rule-set';
import { type CalendarDate, calendarDate } from '../../domain/shared/calendar-date';
import { DomainError } from '../../domain/shared/domain-error';
import type { FloorVersionEntity, Transaction } from '../../platform/database';
import { applyListQuery } from '../../platform/http/list/apply-list-query';
import type { ListPage, ListQuery } from '../../platform/http/list/list-query';
import { FactsService } from '../facts';
import { chooseVersion } from './choose-version';
import { FLOOR_LIST } from './floor-list';
import type { FloorSummary } from './floor-summary.schema';
import { HeadsCache } from './heads-cache';
import { RULE_SET_LIST } from './rule-set-list';
import type { RuleSetDetail, RuleSetRecord } from './rule-set-record.schema';
import { type FloorHead, RulebookRepository, type RuleSetVersionRow } from './rulebook.repository';
import { VersionCache } from './version-cache';

/** Exactly which stored documents a decision rests on. */
export interface RulesUsed {
  readonly ruleSetVersionId: string;
  readonly floorId: string;
  readonly floorVersion: number;
  readonly catalogueHash: string;
}

/** Rules that are ready to decide with. */
export interface ChosenRules {
  readonly used: RulesUsed;
  readonly prepared: PreparedRuleSet;
  readonly derivations: FactDerivations;
}

export interface RulesAsked {
  readonly municipality: string;
  readonly asOf: CalendarDate;
  /** First day of the spell: it decides which floor governs. */
  readonly startedOn: CalendarDate;
  readonly ruleSetVersion?: number;
  /** The same by the version's own id, whatever day it is valid from. */
  readonly ruleSetVersionId?: string;
  /** Absent: the floor in force when the spell began. */
  readonly floor?: string;
}

function recordOf(row: RuleSetVersionRow): RuleSetRecord {
  const { id, ownerId, kind, name, municipalityCode, version, contentHash, floorId, validFrom, status, createdAt } = row;
  return {
    id,
    owner: ownerId,
    kind: kind as RuleSetRecord['kind'],
    name,
    municipality: municipalityCode,
    version,
    contentHash,
    floor: floorId,
    validFrom: calendarDate(validFrom),
    status,
    createdAt: createdAt.toISOString(),
  };
}

function summaryOf(row: FloorVersionEntity): FloorSummary {
  // It was checked when it was stored, and floors never change.
  const { id, label, status, validFrom, validTo, reference, verifiedOn, owner, certainty } = row.document as Floor;
  return {
    id,
    version: row.version,
    label,
    status,
    validFrom,
    ...(validTo === undefined ? {} : { validTo }),
    reference,
    verifiedOn,
    owner,
    certainty,
  };
}

/** A published version of a municipality with its rules. */
export interface PublishedRules {
  readonly record: RuleSetRecord;
  readonly ruleSet: RuleSet;
}

/** The floor a version was written for. */
export function ownFloor(floors: readonly FloorHead[], own: string): FloorHead {
  const floor = floors.find(({ id }) => id === own);
  if (!floor) throw new Error('the floor of a stored rule set is missing');
  return floor;
}

/** What cannot be read any more is our fault, not the caller's. */
function readStored<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new Error('a stored document cannot be read', { cause });
  }
}

/** Stored rule sets, floors and catalogues, chosen and compiled. Everything comes from the database, where versions never change. */
@Injectable()
export class RulebookService {
  private readonly prepared = new VersionCache<PreparedRuleSet>();
  private readonly heads = new HeadsCache();

  constructor(
    private readonly rulebook: RulebookRepository,
    private readonly facts: FactsService,
  ) {}

  async list(query: ListQuery): Promise<ListPage<RuleSetRecord>> {
    return applyListQuery((await this.rulebook.all()).map(recordOf), query, RULE_SET_LIST);
  }

  /** The newest version of each floor. */
  async floors(query: ListQuery): Promise<ListPage<FloorSummary>> {
    return applyListQuery((await this.rulebook.floors()).map(summaryOf), query, FLOOR_LIST);
  }

  /** Throws `rule_set.not_found`. */
  async detail(id: string): Promise<RuleSetDetail> {
    const row = await this.rulebook.byId(id);
    if (!row) throw new DomainError('rule_set.not_found');
    const [{ catalogueHash }, floor] = await Promise.all([this.rulebook.heads(row.ownerId), this.rulebook.newestFloor(row.floorId)]);
    if (!floor || catalogueHash === null) throw new Error('the floor or the catalogue of a stored rule set is missing');
    const { catalogue } = await this.facts.vocabulary(catalogueHash);
    // Parsed again so that the keys stand in their documented order, which jsonb does not keep.
    const document = parseRuleSet(row.document, catalogue) as unknown as RuleSetDetail['document'];
    const floorDocument = parseFloor(floor.document, catalogue) as unknown as RuleSetDetail['floorDocument'];
    return { ...recordOf(row), document, floorDocument };
  }

  /**
   * Chooses the rules of a municipality for a day; `within`: asks in a transaction that is open. Throws `municipality.unknown`, `rule_set.*`, `floor.*`,
   * `service.not_ready`.
   */
  async choose({ municipality, asOf, startedOn, floor: asked, ...version }: RulesAsked, within?: Transaction): Promise<ChosenRules> {
    const heads = await this.heads.get(municipality, () => this.rulebook.heads(municipality, within));
    if (!heads.municipalityIsKnown) throw new DomainError('municipality.unknown', {}, 'municipality');
    const { id } = chooseVersion(heads.versions, asOf, version.ruleSetVersion, version.ruleSetVersionId);
    if (heads.catalogueHash === null || heads.floors.length === 0) throw new DomainError('service.not_ready');
    const floor = governingFloor(heads.floors, startedOn, asked);
    const { catalogueHash } = heads;
    return this.rulesUsed({ ruleSetVersionId: id, floorId: floor.id, floorVersion: floor.version, catalogueHash }, within);
  }

  /**
   * One version, ready to be shown on a floor: `chooseFloor` gets the newest version of each floor and the id of the one it was written for.
   * Throws `rule_set.not_found`, and what `chooseFloor` throws.
   */
  async versionOn(id: string, chooseFloor: (floors: readonly FloorHead[], own: string) => FloorHead): Promise<ChosenRules> {
    const row = await this.rulebook.headById(id);
    if (!row) throw new DomainError('rule_set.not_found');
    const { floors, catalogueHash } = await this.heads.get(row.ownerId, () => this.rulebook.heads(row.ownerId));
    if (catalogueHash === null) throw new DomainError('service.not_ready');
    const floor = chooseFloor(floors, row.floorId);
    return this.rulesUsed({ ruleSetVersionId: row.id, floorId: floor.id, floorVersion: floor.version, catalogueHash });
  }

  /** The published version of each municipality that is valid on the day, by municipality code. */
  async publishedOn(day: CalendarDate): Promise<ReadonlyMap<string, PublishedRules>> {
    const rows = await this.rulebook.publishedOn(day);
    const published = await Promise.all(
      rows.map(async (row) => {
        const own = (await this.versionOn(row.id, ownFloor)).prepared;
        return [row.ownerId, { record: recordOf(row), ruleSet: own.ruleSet }] as const;
      }),
    );
    return new Map(published);
  }

  /** To be called after something was published in this process. */
  forgetVersions(): void {
    this.heads.forget();
  }

  /** The very rules of an earlier decision. */
  async rulesUsed(used: RulesUsed, within?: Transaction): Promise<ChosenRules> {
    const { ruleSetVersionId, floorId, floorVersion, catalogueHash } = used;
    const { catalogue, derivations } = await this.facts.vocabulary(catalogueHash, within);
    const key = `${ruleSetVersionId} ${floorId} ${floorVersion} ${catalogueHash}`;
    const prepared = await this.prepared.get(key, () => this.prepare(used, catalogue, within));
    return { used, prepared, derivations };
  }

  private async prepare(used: RulesUsed, catalogue: FactCatalogue, within?: Transaction): Promise<PreparedRuleSet> {
    const row = await this.rulebook.byId(used.ruleSetVersionId, within);
    const floor = await this.rulebook.floor(used.floorId, used.floorVersion, within);
    if (!row || !floor) throw new Error('a rule set or floor that is referred to is not stored');
    return prepareRuleSet({
      ruleSet: readStored(() => parseRuleSet(row.document, catalogue)),
      floor: readStored(() => parseFloor(floor.document, catalogue)),
      catalogue,
      version: row.version,
      contentHash: row.contentHash,
      compile: compileCondition,
    });
  }
}

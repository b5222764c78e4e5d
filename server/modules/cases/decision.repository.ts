import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DecisionEntity, inTenant } from '../../platform/database';
import type { ListPage, ListQuery } from '../../platform/http/list/list-query';
import { countSql, pageSql, type Statement } from './decision-list-sql';
import type { DecisionRecord } from './stored-decision.schema';

export type NewDecision = Omit<DecisionEntity, 'id' | 'createdAt'>;

/** Any number, the same in every process: "demo" in ASCII. Taken for the transaction, so a killed process lets go. */
const FIRST_LOCK = 0x64656d6f;

interface Added {
  readonly id: string;
  readonly createdAt: Date;
}

/** A municipality's decisions. Row-level security keeps every query inside the municipality. */
@Injectable()
export class DecisionRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add(decision: NewDecision): Promise<Added> {
    return inTenant(this.dataSource, decision.municipalityCode, (manager) => insert(manager, decision));
  }

  async hasAny(municipalityCode: string): Promise<boolean> {
    return inTenant(this.dataSource, municipalityCode, hasAny);
  }

  /** Adds all or none: none when the municipality has a decision already. Processes that do it at once take turns. Returns how many were added. */
  async addFirst(municipalityCode: string, decisions: readonly NewDecision[]): Promise<number> {
    return inTenant(this.dataSource, municipalityCode, async (manager) => {
      await manager.query('select pg_advisory_xact_lock($1)', [FIRST_LOCK]);
      if (await hasAny(manager)) return 0;
      for (const decision of decisions) await insert(manager, decision);
      return decisions.length;
    });
  }

  async byId(municipalityCode: string, id: string): Promise<DecisionEntity | null> {
    return inTenant(this.dataSource, municipalityCode, (manager) => manager.findOneBy(DecisionEntity, { municipalityCode, id }));
  }

  async list(municipalityCode: string, query: ListQuery): Promise<ListPage<DecisionRecord>> {
    return inTenant(this.dataSource, municipalityCode, async (manager) => {
      const ask = <T>({ text, values }: Statement): Promise<T[]> => manager.query<T[]>(text, [...values]);
      const [count] = await ask<{ total: number }>(countSql(query));
      const rows = await ask<Omit<DecisionRecord, 'createdAt'> & { readonly createdAt: Date }>(pageSql(query));
      return { rows: rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() })), total: count?.total ?? 0 };
    });
  }
}

async function hasAny(manager: EntityManager): Promise<boolean> {
  return (await manager.query<unknown[]>('select from decision limit 1')).length > 0;
}

async function insert(manager: EntityManager, decision: NewDecision): Promise<Added> {
  const { municipalityCode, kind, ruleSetVersionId, engineVersion, asOf, input, resultText, resultHash, trackId, risk, outcome } = decision;
  // As SQL: the insert builder costs more than the insert.
  const [row] = await manager.query<Added[]>(
    `insert into decision (municipality_code, kind, rule_set_version_id, engine_version, as_of, input, result_text, result_hash, track_id, risk, outcome)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id, created_at as "createdAt"`,
    [municipalityCode, kind, ruleSetVersionId, engineVersion, asOf, JSON.stringify(input), resultText, resultHash, trackId, risk, outcome],
  );
  if (!row) throw new Error('an insert gives back its row');
  return row;
}

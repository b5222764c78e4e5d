import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { DecisionEntity, inTenant } from '../../platform/database';
import type { ListFilter, ListPage, ListQuery } from '../../platform/http/list/list-query';

export type NewDecision = Omit<DecisionEntity, 'id' | 'createdAt'>;
export type DecisionHead = Omit<DecisionEntity, 'resultText'>;

/** Columns that the fields of the list stand for; a field that is not here cannot reach SQL. */
const COLUMN_OF: Readonly<Record<string, string>> = {
  id: 'decision.id',
  kind: 'decision.kind',
  track: 'decision.trackId',
  risk: 'decision.risk',
  outcome: 'decision.outcome',
  ruleSetVersionId: 'decision.ruleSetVersionId',
  asOf: 'decision.asOf',
  createdAt: 'decision.createdAt',
};

/** Compared as text, so that a value of the wrong form finds nothing instead of failing. */
const AS_TEXT = new Set(['id', 'ruleSetVersionId', 'asOf']);

function columnOf(field: string): string {
  const column = COLUMN_OF[field];
  if (column === undefined) throw new Error('the list offers a field that has no column');
  return column;
}

function addFilter(builder: SelectQueryBuilder<DecisionEntity>, { field, compare, values }: ListFilter, index: number): void {
  const name = `filter${index}`;
  const column = AS_TEXT.has(field) ? `cast(${columnOf(field)} as text)` : columnOf(field);
  if (compare === 'equal') builder.andWhere(`${column} = any(:${name}::text[])`, { [name]: values });
  else builder.andWhere(`${column} ${compare === 'from' ? '>=' : '<='} :${name}`, { [name]: values[0] });
}

/** A municipality's decisions. Row-level security keeps every query inside the municipality. */
@Injectable()
export class DecisionRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add(decision: NewDecision): Promise<{ readonly id: string; readonly createdAt: Date }> {
    const { municipalityCode, kind, ruleSetVersionId, engineVersion, asOf, input, resultText, resultHash, trackId, risk, outcome } =
      decision;
    return inTenant(this.dataSource, municipalityCode, async (manager) => {
      // As SQL: the insert builder costs more than the insert.
      const [row] = await manager.query<{ id: string; createdAt: Date }[]>(
        `insert into decision (municipality_code, kind, rule_set_version_id, engine_version, as_of, input, result_text, result_hash, track_id, risk, outcome)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id, created_at as "createdAt"`,
        [
          municipalityCode,
          kind,
          ruleSetVersionId,
          engineVersion,
          asOf,
          JSON.stringify(input),
          resultText,
          resultHash,
          trackId,
          risk,
          outcome,
        ],
      );
      if (!row) throw new Error('an insert gives back its row');
      return row;
    });
  }

  async byId(municipalityCode: string, id: string): Promise<DecisionEntity | null> {
    return inTenant(this.dataSource, municipalityCode, (manager) => manager.findOneBy(DecisionEntity, { municipalityCode, id }));
  }

  async list(municipalityCode: string, query: ListQuery): Promise<ListPage<DecisionHead>> {
    return inTenant(this.dataSource, municipalityCode, async (manager) => {
      const [rows, total] = await this.listQuery(manager, query).getManyAndCount();
      return { rows, total };
    });
  }

  private listQuery(manager: EntityManager, { sort, from, to, filters }: ListQuery): SelectQueryBuilder<DecisionEntity> {
    const builder = manager
      .createQueryBuilder(DecisionEntity, 'decision')
      .select(
        [
          'id',
          'municipalityCode',
          'kind',
          'ruleSetVersionId',
          'engineVersion',
          'asOf',
          'input',
          'resultHash',
          'trackId',
          'risk',
          'outcome',
          'createdAt',
        ].map((property) => `decision.${property}`),
      )
      .orderBy(columnOf(sort.field), sort.direction, 'NULLS LAST')
      .addOrderBy('decision.id')
      .skip(from)
      .take(to - from + 1);
    filters.forEach((filter, index) => addFilter(builder, filter, index));
    return builder;
  }
}

import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import type { Transaction } from '../../../platform/database';
import type { ListPage, ListQuery } from '../../../platform/http/list/list-query';
import { caseListPageSql, countCasesSql } from './case-list-sql';
import type { CaseRecord } from './case-record';
import { SHOW_CASES } from './case-row-sql';

/** Cases as lists show them. Row-level security keeps every query inside the municipality. */
@Injectable()
export class CaseRowRepository {
  async list(transaction: Transaction, query: ListQuery, today: CalendarDate): Promise<ListPage<CaseRecord>> {
    const count = countCasesSql(query);
    const [found] = await transaction.query<{ readonly total: number }[]>(count.text, [today, ...count.values]);
    const page = caseListPageSql(query);
    return { rows: await transaction.query<CaseRecord[]>(page.text, [today, ...page.values]), total: found?.total ?? 0 };
  }

  /** Null when the municipality has no such case. */
  async byId(transaction: Transaction, id: string, today: CalendarDate): Promise<CaseRecord | null> {
    const [row] = await transaction.query<CaseRecord[]>(
      `with picked as (select municipality_code, id, 1 as place from spell where id = $2) ${SHOW_CASES}`,
      [today, id],
    );
    return row ?? null;
  }

  /** Opened only for the case's own page. */
  async cprSealed(transaction: Transaction, citizenId: string): Promise<Buffer | null> {
    const [row] = await transaction.query<{ readonly sealed: Buffer | null }[]>('select cpr_sealed as sealed from citizen where id = $1', [
      citizenId,
    ]);
    return row?.sealed ?? null;
  }

  /** Every spell of the citizen with this external id, the latest first. */
  async byExternalId(transaction: Transaction, externalId: string, today: CalendarDate): Promise<readonly CaseRecord[]> {
    return this.ofCitizen(transaction, 'external_id', externalId, today);
  }

  /** Every spell of the citizen whose number has this search key, the latest first. */
  async bySearchKey(transaction: Transaction, key: Buffer, today: CalendarDate): Promise<readonly CaseRecord[]> {
    return this.ofCitizen(transaction, 'cpr_search', key, today);
  }

  private async ofCitizen(
    transaction: Transaction,
    column: 'external_id' | 'cpr_search',
    value: string | Buffer,
    today: CalendarDate,
  ): Promise<readonly CaseRecord[]> {
    return transaction.query<CaseRecord[]>(
      `with picked as (
         select spell.municipality_code, spell.id, row_number() over (order by spell.started_on desc, spell.id) as place
         from citizen join spell on spell.municipality_code = citizen.municipality_code and spell.citizen_id = citizen.id
         where citizen.${column} = $2
       ) ${SHOW_CASES}`,
      [today, value],
    );
  }
}

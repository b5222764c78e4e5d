import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database';
import type { ListFilter, ListQuery } from '../../platform/http/list/list-query';
import { LATE_AFTER_SECONDS } from './action-claims.repository';
import type { ActionRecord } from './action-record.schema';

/** As the database holds it; the sentence of the error is put to it by the service. */
export type StoredAction = Omit<ActionRecord, 'errorText'>;

/** $1 is now: what is late is not stored but read off the clock. */
const ACTION = `
  select id, kind, subject_id as "subjectId", case when kind = 'remindTask' then subject_id end as "taskId",
    case when kind = 'recomputeCase' then subject_id end as "caseId", run_on as "runOn", to_char(run_at, 'HH24:MI') as "runAt", due_at as "dueAt",
    not_before as "notBefore",
    case when state = 'waiting' and $1::timestamptz > due_at + make_interval(secs => ${LATE_AFTER_SECONDS}) then 'late' else state end as state,
    was_late or state in ('waiting', 'parked') and $1::timestamptz > due_at + make_interval(secs => ${LATE_AFTER_SECONDS}) as "isLate",
    attempts, error_code as "errorCode", error_at as "errorAt", outcome, finished_at as "finishedAt"
  from scheduled_action`;

const SORTS: Readonly<Record<string, string>> = {
  id: 'id',
  kind: 'kind',
  dueAt: '"dueAt"',
  notBefore: '"notBefore"',
  state: 'state',
  attempts: 'attempts',
  finishedAt: '"finishedAt"',
};

const FILTERS: Readonly<Record<string, string>> = {
  id: 'id::text',
  kind: 'kind',
  state: 'state',
  subjectId: '"subjectId"::text',
  runOn: '"runOn"::text',
};

function conditionOf({ field, compare }: ListFilter, index: number): string {
  const column = FILTERS[field];
  if (column === undefined) throw new Error('the list offers a filter that has no column');
  if (compare === 'equal') return `${column} = any($${index + 2}::text[])`;
  return `${column} ${compare === 'from' ? '>=' : '<='} $${index + 2}`;
}

/** Reads a municipality's deferred actions for people. */
@Injectable()
export class ActionListRepository {
  async page(
    transaction: Transaction,
    { filters, sort, from, to }: ListQuery,
    now: Date,
  ): Promise<{ rows: StoredAction[]; total: number }> {
    const column = SORTS[sort.field];
    if (column === undefined) throw new Error('the list offers a sort that has no column');
    const values = filters.map(({ compare, values: wanted }) => (compare === 'equal' ? wanted.map(String) : String(wanted[0])));
    const found = `select * from (${ACTION}) action where ${['true', ...filters.map(conditionOf)].join(' and ')}`;
    const rows = await transaction.query<StoredAction[]>(
      `${found} order by ${column} ${sort.direction === 'ASC' ? 'asc' : 'desc'} nulls last, id limit ${to - from + 1} offset ${from}`,
      [now.toISOString(), ...values],
    );
    const [count] = await transaction.query<{ readonly total: number }[]>(`select count(*)::int as total from (${found}) counted`, [
      now.toISOString(),
      ...values,
    ]);
    return { rows, total: count?.total ?? 0 };
  }

  async find(transaction: Transaction, id: string, now: Date): Promise<StoredAction | undefined> {
    const [row] = await transaction.query<StoredAction[]>(`select * from (${ACTION}) action where id = $2`, [now.toISOString(), id]);
    return row;
  }

  /** Lets a parked action begin anew at once. False: it is not parked. */
  async unpark(transaction: Transaction, municipality: string, id: string, now: Date): Promise<boolean> {
    const [rows] = await transaction.query<[unknown[], number]>(
      `update scheduled_action set state = 'waiting', attempts = 0, not_before = $3, lease_until = null, leased_by = null
       where municipality_code = $1 and id = $2 and state = 'parked' returning id`,
      [municipality, id, now.toISOString()],
    );
    return rows.length > 0;
  }
}

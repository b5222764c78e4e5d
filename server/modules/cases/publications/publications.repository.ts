import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../platform/database';
import type { RecomputeCounts } from '../recompute/recompute-request';
import type { PUBLICATION_STATES } from './publication.schema';

export interface PublicationRow {
  readonly id: string;
  readonly ruleSetVersionId: string;
  readonly ruleSetVersion: number;
  readonly state: (typeof PUBLICATION_STATES)[number];
  readonly afterSpellId: string | null;
  readonly casesTotal: number;
  readonly casesDone: number;
  readonly tasksKept: number;
  readonly tasksMoved: number;
  readonly tasksCancelled: number;
  readonly tasksAdded: number;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly finishedAt: Date | null;
}

const ROWS = `
  select run.id, rule_set_version_id as "ruleSetVersionId", version.version as "ruleSetVersion", run.state, after_spell_id as "afterSpellId",
    cases_total as "casesTotal", cases_done as "casesDone", tasks_kept as "tasksKept", tasks_moved as "tasksMoved",
    tasks_cancelled as "tasksCancelled", tasks_added as "tasksAdded", run.created_at as "createdAt", created_by as "createdBy",
    finished_at as "finishedAt"
  from recompute_run as run join rule_set_version as version on version.id = rule_set_version_id
  where run.municipality_code = $1`;

/** Any number, the same in every process: "publ" in ASCII. */
const LOCK = 0x7075626c;

/** Runs of a rule set over the live cases. */
@Injectable()
export class PublicationsRepository {
  /** Nobody else in this municipality begins or resumes a run until the transaction ends. */
  async lock(transaction: Transaction, municipality: string): Promise<void> {
    await transaction.query('select pg_advisory_xact_lock($1, $2)', [LOCK, Number(municipality)]);
  }

  async list(transaction: Transaction, municipality: string): Promise<readonly PublicationRow[]> {
    return transaction.query<PublicationRow[]>(`${ROWS} order by run.created_at desc limit 10000`, [municipality]);
  }

  async find(transaction: Transaction, municipality: string, id: string): Promise<PublicationRow | undefined> {
    return (await transaction.query<PublicationRow[]>(`${ROWS} and run.id = $2`, [municipality, id]))[0];
  }

  /** As `find`; nobody else changes it until the transaction ends. */
  async findLocked(transaction: Transaction, municipality: string, id: string): Promise<PublicationRow | undefined> {
    return (await transaction.query<PublicationRow[]>(`${ROWS} and run.id = $2 for update of run`, [municipality, id]))[0];
  }

  async running(transaction: Transaction, municipality: string): Promise<PublicationRow | undefined> {
    return (await transaction.query<PublicationRow[]>(`${ROWS} and run.state = 'running' limit 1`, [municipality]))[0];
  }

  async add(transaction: Transaction, municipality: string, ruleSetVersionId: string, createdBy: string, now: Date): Promise<string> {
    const [row] = await transaction.query<{ readonly id: string }[]>(
      `insert into recompute_run (municipality_code, rule_set_version_id, cases_total, created_by, created_at)
       select $1, $2, count(*), $3, $4 from spell where municipality_code = $1 and ended_on is null returning id`,
      [municipality, ruleSetVersionId, createdBy, now.toISOString()],
    );
    if (!row) throw new Error('an insert gives back its row');
    return row.id;
  }

  async setState(
    transaction: Transaction,
    municipality: string,
    id: string,
    state: PublicationRow['state'],
    finishedAt: Date | null,
  ): Promise<void> {
    await transaction.query(`update recompute_run set state = $3, finished_at = $4 where municipality_code = $1 and id = $2`, [
      municipality,
      id,
      state,
      finishedAt?.toISOString() ?? null,
    ]);
  }

  async progress(
    transaction: Transaction,
    municipality: string,
    id: string,
    lastSpellId: string,
    cases: number,
    { kept, moved, cancelled, done, expired, added }: RecomputeCounts,
  ): Promise<void> {
    await transaction.query(
      `update recompute_run set after_spell_id = $3, cases_done = cases_done + $4, tasks_kept = tasks_kept + $5, tasks_moved = tasks_moved + $6,
         tasks_cancelled = tasks_cancelled + $7, tasks_added = tasks_added + $8
       where municipality_code = $1 and id = $2`,
      [municipality, id, lastSpellId, cases, kept, moved, cancelled + done + expired, added],
    );
  }

  /** Live cases in the order of their ids, after the one where it stopped. */
  async nextSpells(transaction: Transaction, municipality: string, after: string | null, atMost: number): Promise<readonly string[]> {
    const rows = await transaction.query<{ readonly id: string }[]>(
      `select id from spell where municipality_code = $1 and ended_on is null and ($2::uuid is null or id > $2) order by id limit $3`,
      [municipality, after, atMost],
    );
    return rows.map(({ id }) => id);
  }

  async teamNames(transaction: Transaction, municipality: string): Promise<ReadonlyMap<string, string>> {
    const rows = await transaction.query<{ readonly id: string; readonly name: string }[]>(
      `select id, name from team where municipality_code = $1`,
      [municipality],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../platform/database';

/** Longer than anybody reads; the whole log is for the auditor. */
export const MOST_LOG_ENTRIES = 500;

/** An event of the log as it is stored. */
export interface LogRow {
  readonly seq: string;
  readonly at: Date;
  readonly actor: string;
  readonly kind: string;
  /** JSON: ids, days, numbers and codes. */
  readonly detail: string;
}

/** Events about a spell, its citizen and its tasks. */
@Injectable()
export class CaseLogRepository {
  /** The latest first. */
  async ofSpell(transaction: Transaction, spellId: string, citizenId: string): Promise<readonly LogRow[]> {
    return transaction.query<LogRow[]>(
      `select seq, happened_at as at, actor, kind, detail from audit_event
       where subject_id in (select $1::text union select $2::text union select id::text from task where spell_id = $3)
       order by seq desc limit ${MOST_LOG_ENTRIES}`,
      [spellId, citizenId, spellId],
    );
  }
}

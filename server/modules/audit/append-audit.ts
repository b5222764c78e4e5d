import type { Transaction } from '../../platform/database';
import type { NewAuditEvent } from './audit-event';
import { auditHash, FIRST_HASH } from './audit-hash';

interface Head {
  readonly seq: string;
  readonly hash: string;
  readonly now: Date;
}

async function lockHead(transaction: Transaction, municipality: string): Promise<Head> {
  await transaction.query(`insert into audit_head (municipality_code, seq, hash) values ($1, 0, $2) on conflict do nothing`, [
    municipality,
    FIRST_HASH,
  ]);
  const [head] = await transaction.query<Head[]>(
    `select seq, hash, date_trunc('milliseconds', clock_timestamp()) as now from audit_head where municipality_code = $1 for update`,
    [municipality],
  );
  if (!head) throw new Error('the head of the log is missing');
  return head;
}

/**
 * Adds events to the end of a municipality's chain, in the order given. Its head stays locked until the transaction ends, so this is the LAST thing a
 * transaction does: two transactions that lock rows after it could wait for each other. `at`: when it happened, where that is not now.
 */
export async function appendAudit(
  transaction: Transaction,
  municipality: string,
  events: readonly NewAuditEvent[],
  at?: Date,
): Promise<void> {
  if (events.length === 0) return;
  const head = await lockHead(transaction, municipality);
  const happenedAt = (at ?? head.now).toISOString();
  let seq = Number(head.seq);
  let hash = head.hash;
  const rows = events.map(({ actor, kind, subjectKind, subjectId, detail: seen }) => {
    const detail = JSON.stringify(seen);
    const previousHash = hash;
    seq += 1;
    hash = auditHash({ municipality, seq, happenedAt, actor, kind, subjectKind, subjectId, detail, previousHash });
    return { seq, actor, kind, subject_kind: subjectKind, subject_id: subjectId, detail, previous_hash: previousHash, hash };
  });
  await transaction.query(
    `insert into audit_event (municipality_code, seq, happened_at, actor, kind, subject_kind, subject_id, detail, previous_hash, hash)
     select $1, seq, $2, actor, kind, subject_kind, subject_id, detail, previous_hash, hash
     from jsonb_to_recordset($3::jsonb) as event
       (seq bigint, actor text, kind text, subject_kind text, subject_id text, detail text, previous_hash text, hash text)
     order by seq`,
    [municipality, happenedAt, JSON.stringify(rows)],
  );
  await transaction.query(`update audit_head set seq = $2, hash = $3 where municipality_code = $1`, [municipality, seq, hash]);
}

import type { Transaction } from '../../platform/database';
import { auditHash, FIRST_HASH } from './audit-hash';

const PAGE = 5000;
/** Numbers begin at 1; one that was slipped in before it must be seen too. */
const BEFORE_ALL = '-9223372036854775808';

/** A place in the chain that was written down somewhere else, for instance in a backup: the chain must still go through it. */
export interface AuditAnchor {
  readonly seq: number;
  readonly hash: string;
}

export type AuditFault =
  /** A number is missing or comes twice: removed, added or moved. */
  | 'gap'
  /** The event does not follow on the one before it. */
  | 'broken'
  /** The event's own fields are not those it was written with. */
  | 'edited'
  /** The chain does not end where its head says, or the head is missing. */
  | 'truncated'
  /** The chain does not go through the anchor. */
  | 'replaced';

export type AuditVerdict =
  | { readonly intact: true; readonly events: number; readonly head: AuditAnchor }
  | { readonly intact: false; readonly at: number; readonly fault: AuditFault };

interface Row {
  readonly seq: string;
  readonly happened_at: Date;
  readonly is_whole_millisecond: boolean;
  readonly actor: string;
  readonly kind: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly detail: string;
  readonly previous_hash: string;
  readonly hash: string;
}

function faultOf(row: Row, municipality: string, before: AuditAnchor): AuditFault | null {
  if (Number(row.seq) !== before.seq + 1) return 'gap';
  if (row.previous_hash !== before.hash) return 'broken';
  const { actor, kind, detail } = row;
  const hash = auditHash({
    municipality,
    seq: Number(row.seq),
    happenedAt: row.happened_at.toISOString(),
    actor,
    kind,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    detail,
    previousHash: row.previous_hash,
  });
  return hash === row.hash && row.is_whole_millisecond ? null : 'edited';
}

/**
 * Walks a municipality's whole chain and finds the first event that was edited, added, moved or removed, also by somebody who switched the triggers off.
 * Whoever can rewrite all hashes and the head as well is found only with an anchor kept elsewhere.
 */
export async function verifyAudit(
  transaction: Transaction,
  municipality: string,
  anchors: readonly AuditAnchor[] = [],
): Promise<AuditVerdict> {
  let last: AuditAnchor = { seq: 0, hash: FIRST_HASH };
  let after = BEFORE_ALL;
  const wanted = new Map(anchors.map(({ seq, hash }) => [seq, hash]));
  for (;;) {
    const rows = await transaction.query<Row[]>(
      `select seq, happened_at, happened_at = date_trunc('milliseconds', happened_at) as is_whole_millisecond,
         actor, kind, subject_kind, subject_id, detail, previous_hash, hash
       from audit_event where municipality_code = $1 and seq > $2 order by seq limit ${PAGE}`,
      [municipality, after],
    );
    for (const row of rows) {
      const fault = faultOf(row, municipality, last);
      const seq = Number(row.seq);
      if (fault) return { intact: false, at: last.seq + 1, fault };
      if ((wanted.get(seq) ?? row.hash) !== row.hash) return { intact: false, at: seq, fault: 'replaced' };
      last = { seq, hash: row.hash };
      after = row.seq;
    }
    if (rows.length < PAGE) break;
  }
  const [head] = await transaction.query<{ readonly seq: string; readonly hash: string }[]>(
    `select seq, hash from audit_head where municipality_code = $1`,
    [municipality],
  );
  const endsAtHead = head ? Number(head.seq) === last.seq && head.hash === last.hash : last.seq === 0;
  if (!endsAtHead) return { intact: false, at: last.seq + 1, fault: 'truncated' };
  const beyond = anchors.find(({ seq }) => seq > last.seq);
  if (beyond) return { intact: false, at: last.seq + 1, fault: 'truncated' };
  return { intact: true, events: last.seq, head: last };
}

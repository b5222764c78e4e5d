import { createHash } from 'node:crypto';

/** What the first event of a municipality follows on. */
export const FIRST_HASH = '0'.repeat(64);

export interface ChainedEvent {
  readonly municipality: string;
  readonly seq: number;
  /** ISO, in milliseconds. */
  readonly happenedAt: string;
  readonly actor: string;
  readonly kind: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** The very text that is stored. */
  readonly detail: string;
  readonly previousHash: string;
}

/** SHA-256 over the whole event and the hash before it, in hexadecimal. A list, so that no text can slip from one field into the next. */
export function auditHash(event: ChainedEvent): string {
  const { municipality, seq, happenedAt, actor, kind, subjectKind, subjectId, detail, previousHash } = event;
  const bytes = JSON.stringify([municipality, seq, happenedAt, actor, kind, subjectKind, subjectId, detail, previousHash]);
  return createHash('sha256').update(bytes).digest('hex');
}

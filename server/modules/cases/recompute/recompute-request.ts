import type { NewAuditEvent } from '../../audit';

/** Why cases are decided again. */
export interface RecomputeRequest {
  /** A consultant's external id, `local`, or the part of the system that asks. */
  readonly actor: string;
  /** The kind of event behind it (`conversation.registered`, `week.passed`, `publication`); a code, it stands in the log. */
  readonly cause: string;
  /** A rule-set version's id, when a publication says which. Default: the version that is valid today. */
  readonly rules?: string;
  /** What happened, to be logged in the same append, before what moved. The log's head is locked once, last. */
  readonly events?: readonly NewAuditEvent[];
}

/** What a recomputation did to the tasks. Every stored task is counted once, and each new one. */
export interface RecomputeCounts {
  readonly cases: number;
  readonly added: number;
  readonly moved: number;
  readonly cancelled: number;
  readonly done: number;
  readonly expired: number;
  readonly kept: number;
}

export const NO_COUNTS: RecomputeCounts = { cases: 0, added: 0, moved: 0, cancelled: 0, done: 0, expired: 0, kept: 0 };

import type { NewAuditEvent } from '../../audit';

/** Why cases are decided again. */
export interface RecomputeRequest {
  /** A consultant's external id, `local`, or the part of the system that asks. */
  readonly actor: string;
  /** The kind of event behind it (`conversation.registered`, `week.passed`, `publication`); a code, it stands in the log. */
  readonly cause: string;
  /** A rule-set version's id, when a publication says which. Default: the version that is valid today. */
  readonly rules?: string;
  /** What cannot be decided under the rules stays as it is and is named in `refused`, instead of being thrown. */
  readonly leaveRefused?: boolean;
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

/** A case that stayed as it was, with the code of the reason. */
export interface RefusedCase {
  readonly spellId: string;
  readonly code: string;
}

export interface Recomputed extends RecomputeCounts {
  readonly refused: readonly RefusedCase[];
  /** The same by the team whose case it is; null: of no team. */
  readonly byTeam: ReadonlyMap<string | null, RecomputeCounts>;
}

export const NO_COUNTS: RecomputeCounts = { cases: 0, added: 0, moved: 0, cancelled: 0, done: 0, expired: 0, kept: 0 };

/** Both together. */
export function addCounts(one: RecomputeCounts, other: RecomputeCounts): RecomputeCounts {
  return {
    cases: one.cases + other.cases,
    added: one.added + other.added,
    moved: one.moved + other.moved,
    cancelled: one.cancelled + other.cancelled,
    done: one.done + other.done,
    expired: one.expired + other.expired,
    kept: one.kept + other.kept,
  };
}

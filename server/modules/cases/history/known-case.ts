import type { CalendarDate } from '../../../domain/shared/calendar-date';
import type { CaseToDecide } from '../recompute/decide-stored-case';
import type { CaseHistory, LearnedFact, Registered, Withdrawable } from './case-history';

/** A point on both time axes: the day that is looked at, and the instant until which something had been learned. */
export interface Viewpoint {
  readonly day: CalendarDate;
  readonly knownAt: Date;
}

/** A case as it was known: what a recomputation of that moment read. */
export type KnownCase = Omit<CaseToDecide, 'spell'> & {
  /** Of each fact the value in use, those known to be unknown included. */
  readonly learned: readonly LearnedFact[];
  readonly rising: boolean;
};

const isKnown = ({ registeredAt }: Pick<Registered, 'registeredAt'>, { knownAt }: Viewpoint): boolean => registeredAt <= knownAt;

const stands = (row: Withdrawable, at: Viewpoint): boolean =>
  isKnown(row, at) && (row.withdrawnAt === null || row.withdrawnAt > at.knownAt);

/** The one that counts first stands first in the history. */
function factsInUse({ facts }: CaseHistory, { day, knownAt }: Viewpoint): readonly LearnedFact[] {
  const inUse = new Map<string, LearnedFact>();
  for (const fact of facts) {
    if (fact.learnedAt <= knownAt && fact.holdsFrom <= day && !inUse.has(fact.fact)) inUse.set(fact.fact, fact);
  }
  return [...inUse.values()];
}

/** Nothing that was learned later, nothing taken back by then, nothing that begins after the day: the rules recomputations read by. */
export function knownCase(history: CaseHistory, at: Viewpoint): KnownCase {
  const { day } = at;
  const withAgreement = new Set(history.agreements.filter((row) => isKnown(row, at)).map(({ conversationId }) => conversationId));
  const learned = factsInUse(history, at);
  return {
    pauses: history.pauses
      .filter((row) => stands(row, at) && row.from <= day)
      .map(({ from, to }) => (to === null ? { from } : { from, to })),
    conversations: history.conversations
      .filter((row) => stands(row, at) && row.heldOn <= day)
      .map(({ id, heldOn, kind, heldBy, channel, nextBookingBy, nextBookingSetAt }) => ({
        id,
        heldOn,
        kind,
        ...(heldBy === null ? {} : { heldBy }),
        ...(channel === null ? {} : { channel }),
        nextBookingBy: nextBookingSetAt === null || nextBookingSetAt <= at.knownAt ? nextBookingBy : null,
        hasAgreement: withAgreement.has(id),
      })),
    measures: history.measures
      .filter((row) => stands(row, at) && row.from <= day)
      .map(({ measureId, from, to }) => ({ id: measureId, from, ...(to === null ? {} : { to }) })),
    confirmations: history.confirmations
      .filter((row) => isKnown(row, at) && row.confirmedOn <= day)
      .map(({ track, proposedTrack, confirmedOn, registeredBy, reason }) => ({
        track,
        proposedTrack,
        confirmedOn,
        by: registeredBy,
        reason,
      })),
    grants: history.grants
      .filter((row) => isKnown(row, at) && row.grantedOn <= day)
      .map(({ id, grantedOn, courseEndsOn, followedUpOn }) => ({
        id,
        grantedOn,
        courseEndsOn,
        followedUpOn: followedUpOn !== null && followedUpOn <= day ? followedUpOn : null,
      })),
    facts: Object.fromEntries(learned.filter(({ value }) => value !== null).map(({ fact, value }) => [fact, value])),
    learned,
    rising: history.rising.some((row) => isKnown(row, at) && row.from <= day && (row.to === null || day < row.to)),
  };
}

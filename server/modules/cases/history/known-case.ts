import type { Conditions, Spell } from '../../../domain/decision';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import type { CaseHistory, LearnedFact, Registered, Withdrawable } from './case-history';

/** A point on both time axes: the day that is looked at, and the instant until which something had been learned. */
export interface Viewpoint {
  readonly day: CalendarDate;
  readonly knownAt: Date;
}

/** The history as it was known: nothing that was learned later, nothing taken back by then, nothing that begins after the day. */
export type KnownCase = Omit<CaseHistory, 'rising'> & {
  /** Of each fact the value in use: one row per fact, those known to be unknown included. */
  readonly facts: readonly LearnedFact[];
  readonly conditions: Conditions;
};

const isKnown = ({ registeredAt }: Pick<Registered, 'registeredAt'>, { knownAt }: Viewpoint): boolean => registeredAt <= knownAt;

const stands = (row: Withdrawable, at: Viewpoint): boolean =>
  isKnown(row, at) && (row.withdrawnAt === null || row.withdrawnAt > at.knownAt);

/** The case as it was known at that point, by the rules recomputations go by. */
export function knownCase(history: CaseHistory, at: Viewpoint): KnownCase {
  const { day, knownAt } = at;
  const inUse = new Map<string, LearnedFact>();
  for (const fact of history.facts) {
    // The one that counts first stands first.
    if (fact.learnedAt <= knownAt && fact.holdsFrom <= day && !inUse.has(fact.fact)) inUse.set(fact.fact, fact);
  }
  const rising = history.rising.some((row) => isKnown(row, at) && row.from <= day && (row.to === null || day < row.to));
  return {
    pauses: history.pauses.filter((row) => stands(row, at) && row.from <= day),
    conversations: history.conversations.filter((row) => stands(row, at) && row.heldOn <= day),
    agreements: history.agreements.filter((row) => isKnown(row, at)),
    measures: history.measures.filter((row) => stands(row, at) && row.from <= day),
    confirmations: history.confirmations.filter((row) => isKnown(row, at) && row.confirmedOn <= day),
    grants: history.grants.filter((row) => isKnown(row, at) && row.grantedOn <= day),
    facts: [...inUse.values()],
    conditions: rising ? { unemploymentRising: true } : {},
  };
}

/** The spell as decisions take it. */
export function spellOf(startedOn: CalendarDate, known: KnownCase): Spell {
  const last = known.confirmations.at(-1);
  return {
    startedOn,
    pauses: known.pauses.map(({ from, to }) => (to === null ? { from } : { from, to })),
    contacts: known.conversations.map(({ heldOn, kind, heldBy, channel }) => ({
      heldOn,
      kind,
      ...(heldBy === null ? {} : { heldBy }),
      ...(channel === null ? {} : { channel }),
    })),
    measures: known.measures.map(({ measureId, from, to }) => ({ id: measureId, from, ...(to === null ? {} : { to }) })),
    ...(last === undefined
      ? {}
      : {
          confirmedTrack: {
            id: last.track,
            confirmedOn: last.confirmedOn,
            by: last.registeredBy,
            ...(last.reason === null ? {} : { reason: last.reason }),
          },
        }),
  };
}

import type { FactCatalogue } from '../../../domain/facts/fact';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import { weekOn, type RuleWords } from '../../tasks';
import type { CaseHistory, Registered, Withdrawable } from '../history/case-history';
import type { CaseDetail } from './case-detail.schema';
import type { CaseRecord } from './case-record';

type Shown = Pick<CaseDetail, 'pauses' | 'conversations' | 'agreements' | 'measures' | 'confirmations' | 'grants' | 'facts'>;

function shownAt<T extends Pick<Registered, 'registeredAt'>>({
  registeredAt,
  ...rest
}: T): Omit<T, 'registeredAt'> & { registeredAt: string } {
  return { ...rest, registeredAt: registeredAt.toISOString() };
}

/** What was taken back is not shown. */
function standing<T extends Withdrawable>(rows: readonly T[]): Omit<T, 'withdrawnAt'>[] {
  return rows.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ withdrawnAt: _withdrawnAt, ...rest }) => rest);
}

/** Of each fact the first that holds already is the one rules see; the history gives them in that order. */
function shownFacts(history: CaseHistory, catalogue: FactCatalogue, today: CalendarDate): CaseDetail['facts'] {
  const place = new Map(catalogue.facts.map(({ key }, index) => [key, index]));
  const used = new Set<string>();
  const rows = history.facts.map(({ fact, value, source, holdsFrom, learnedAt, learnedBy }) => {
    const inUse = holdsFrom <= today && !used.has(fact);
    if (inUse) used.add(fact);
    const label = catalogue.byKey.get(fact)?.label ?? { da: fact, en: fact };
    // Values are checked against the catalogue before they are stored.
    return {
      fact,
      label,
      value: value as CaseDetail['facts'][number]['value'],
      source,
      holdsFrom,
      learnedAt: learnedAt.toISOString(),
      learnedBy,
      inUse,
    };
  });
  return rows.sort((one, other) => (place.get(one.fact) ?? place.size) - (place.get(other.fact) ?? place.size));
}

/** What happened in a case as its page shows it: what was taken back is left out, the latest first where a person reads from the top. */
export function showHistory(
  history: CaseHistory,
  spell: Pick<CaseRecord, 'startedOn' | 'pauses'>,
  { words, catalogue, today }: { readonly words: RuleWords | null; readonly catalogue: FactCatalogue; readonly today: CalendarDate },
): Shown {
  const trackLabel = (id: string | null): CaseDetail['trackLabel'] => (id === null ? null : (words?.track(id) ?? null));
  return {
    pauses: standing(history.pauses).map(shownAt),
    conversations: standing(history.conversations)
      .map(({ nextBookingSetAt: _setAt, ...row }) => ({ ...shownAt(row), week: weekOn(row.heldOn, { ...spell, endedOn: null }) }))
      .reverse(),
    agreements: history.agreements.map(shownAt).reverse(),
    measures: standing(history.measures).map((row) => ({ ...shownAt(row), label: words?.measure(row.measureId) ?? null })),
    confirmations: history.confirmations
      .map((row) => ({ ...shownAt(row), trackLabel: trackLabel(row.track), proposedTrackLabel: trackLabel(row.proposedTrack) }))
      .reverse(),
    grants: history.grants.map(shownAt),
    facts: shownFacts(history, catalogue, today),
  };
}

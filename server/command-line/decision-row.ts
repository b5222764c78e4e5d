import type { Decision } from '../domain/decision';
import { csvCell } from '../platform/files';

const BASE_COLUMNS = [
  'citizen',
  'risk',
  'scoreMin',
  'scoreMax',
  'track',
  'planFollows',
  'reasonCodes',
  'unemploymentWeek',
  'nextContact',
  'nextContactOpensOn',
  'nextContactDueOn',
  'nextContactLatestOn',
  'nextMeasure',
  'nextMeasureOpensOn',
  'nextMeasureDueOn',
  'missingFacts',
] as const;

/** The columns of the result, in order. */
export function decisionColumns(withWhatWouldChange: boolean): readonly string[] {
  return withWhatWouldChange ? [...BASE_COLUMNS, 'whatWouldChange'] : BASE_COLUMNS;
}

/** One decision as a CSV line with its newline: codes instead of sentences; the next conversation and measure are the first that are still to come or overdue. */
export function decisionRow(citizen: string, decision: Decision, withWhatWouldChange: boolean): string {
  const contact = decision.contactPlan[0];
  const measure = decision.measures.find(({ state }) => state === 'planned' || state === 'overdue');
  const cells: (string | number | null)[] = [
    citizen,
    decision.screening.risk,
    decision.screening.score.min,
    decision.screening.score.max,
    decision.track.id,
    decision.track.planFollows,
    decision.track.because.map(({ code }) => code).join(' '),
    decision.unemploymentWeek,
    contact?.id ?? null,
    contact?.opensOn ?? null,
    contact?.dueOn ?? null,
    contact?.latestOn ?? null,
    measure?.id ?? null,
    measure?.opensOn ?? null,
    measure?.dueOn ?? null,
    decision.missingFacts.map(({ fact }) => fact).join(' '),
  ];
  if (withWhatWouldChange)
    cells.push(decision.whatWouldChange.map(({ fact, to, leadsTo }) => `${fact}=${String(to)}>${leadsTo.track}/${leadsTo.risk}`).join(' '));
  return `${cells.map(csvCell).join(',')}\n`;
}

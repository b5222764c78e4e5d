import { factsOfCondition } from '../rulebook/facts-of-condition';
import type { Condition } from '../rulebook/condition';
import { addDays } from '../shared/calendar-date';
import { nextSlot } from './next-slot';
import type { WantedTask } from './task';
import type { TaskInput } from './task-input';

/** Stands where no conversation is planned that the facts could be asked for in. Our assumption: two weeks are enough for a phone call. */
export const DAYS_WITHOUT_CONVERSATION = 14;

export const FACTS_KEY = 'facts';

const restsOnRisk = (when: Condition | undefined): boolean =>
  when !== undefined && factsOfCondition(when).some((fact) => fact === 'risk' || fact === 'score');

/** Whether an undecided risk leaves the track or a measure open. Where risk decides nothing, nobody is asked for the sake of it. */
function riskDecidesSomething({ prepared, outcome }: TaskInput): boolean {
  const { tracks, measures } = prepared.ruleSet;
  const openTracks = outcome.track.id === 'undecided' ? outcome.track.whyNot.filter(({ verdict }) => verdict === 'unknown') : [];
  if (tracks.ordered.some(({ id, when }) => openTracks.some((open) => open.id === id) && restsOnRisk(when))) return true;
  const waiting = new Set(outcome.measures.filter(({ state }) => state === 'conditional').map(({ id }) => id));
  const group = measures.suspensions.filter(({ fallback }) => waiting.has(fallback.id)).map(({ id }) => id);
  return [...measures.items, ...prepared.floor.measures].some(
    ({ id, when, suspendedBy }) => (waiting.has(id) || (suspendedBy !== undefined && group.includes(suspendedBy))) && restsOnRisk(when),
  );
}

/** Missing facts a person can be asked for that settle the track or a measure, in the catalogue's order. */
export function factsToCollect(input: TaskInput): readonly string[] {
  const { prepared, outcome } = input;
  const throughRisk = outcome.screening.risk === 'undecided' && riskDecidesSomething(input);
  return outcome.missingFacts
    .filter(({ wouldSettle }) =>
      wouldSettle.some((id) => {
        if (id.startsWith('track:')) return outcome.track.id === 'undecided';
        return id.startsWith('measure:') || (throughRisk && id.startsWith('factor:'));
      }),
    )
    .map(({ fact }) => fact)
    .filter((fact) => {
      const source = prepared.catalogue.byKey.get(fact)?.source;
      return source === 'citizen' || source === 'consultant';
    });
}

/**
 * One task for all of them, from the first day to the next conversation, where they are asked for; without one, two weeks after the first day. While a pause
 * is open nobody is asked.
 */
export function wantMissingFacts(input: TaskInput): WantedTask[] {
  const { startedOn, pauses } = input.happened;
  const facts = factsToCollect(input);
  const next = nextSlot(input);
  if (facts.length === 0 || (next === undefined && pauses.some(({ to }) => to === undefined))) return [];
  return [
    {
      key: FACTS_KEY,
      kind: 'collectMissingFact',
      ruleId: 'practice:collectMissingFact',
      window: { opensOn: startedOn, dueOn: next?.dueOn ?? addDays(startedOn, DAYS_WITHOUT_CONVERSATION), latestOn: null },
      detail: { responsible: 'jobConsultant', facts },
    },
  ];
}

import type { WantedTask } from './task';
import type { TaskInput } from './task-input';

export const measureKey = (measureId: string): string => `measure:${measureId}`;

/**
 * Each measure that applies and is not begun, offered or required. One that is conditional waits for facts, and those are asked for instead. The order to a
 * company consultant is written by the job consultant (S2 5.6).
 */
export function wantMeasures({ outcome }: TaskInput): WantedTask[] {
  return outcome.measures
    .filter(({ state }) => state === 'planned' || state === 'overdue')
    .map(({ id, kind, opensOn, dueOn, latestOn }) => ({
      key: measureKey(id),
      kind: kind === 'placementOrder' ? 'writePlacementOrder' : 'offerMeasure',
      ruleId: id,
      window: { opensOn, dueOn, latestOn },
      detail: { responsible: 'jobConsultant' },
    }));
}

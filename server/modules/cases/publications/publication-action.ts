import { danishDay } from '../../../platform/clock';
import type { NewAction } from '../../actions';

/** The batch after `casesDone` cases. */
export function publicationKey(id: string, casesDone: number): string {
  return `publication-${id}-${casesDone}`;
}

/** The next batch, at once. */
export function publicationAction(id: string, casesDone: number, now: Date): NewAction {
  return {
    kind: 'runPublication',
    subjectId: id,
    dedupeKey: publicationKey(id, casesDone),
    runOn: danishDay(now),
    runAt: '00:00',
    dueAtMs: now.getTime(),
  };
}

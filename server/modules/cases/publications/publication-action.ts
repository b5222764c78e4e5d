import { danishDay } from '../../../platform/clock';
import type { NewAction } from '../../actions';

/** By then every process has seen the version: none still decides an event by the one before (`HEADS_MAX_AGE` in the rulebook is a second). */
const SETTLE_MS = 2000;

/** The batch after `casesDone` cases. */
export function publicationKey(id: string, casesDone: number): string {
  return `publication-${id}-${casesDone}`;
}

/** The next batch at once; the first one when the version is known everywhere. */
export function publicationAction(id: string, casesDone: number, now: Date): NewAction {
  return {
    kind: 'runPublication',
    subjectId: id,
    dedupeKey: publicationKey(id, casesDone),
    runOn: danishDay(now),
    runAt: '00:00',
    dueAtMs: now.getTime() + (casesDone === 0 ? SETTLE_MS : 0),
  };
}

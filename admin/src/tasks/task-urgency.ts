import { type WorkTask } from '../api/work-types';

/** How pressing an open task is on a day. `pastLegal`: the law's last day has passed; `overdue`: only the municipality's own. */
export type Urgency = 'pastLegal' | 'overdue' | 'today' | 'coming' | 'undated' | 'closed';

const CLOSED = new Set(['done', 'cancelled', 'expired', 'waived']);

export function isClosed({ state }: Pick<WorkTask, 'state'>): boolean {
  return CLOSED.has(state);
}

export function taskUrgency(task: Pick<WorkTask, 'state' | 'dueOn' | 'latestOn' | 'pastLegal'>, day: string): Urgency {
  if (isClosed(task)) return 'closed';
  if (task.pastLegal || (task.latestOn !== null && task.latestOn < day)) return 'pastLegal';
  if (task.dueOn === null) return 'undated';
  if (task.dueOn < day) return 'overdue';
  return task.dueOn === day ? 'today' : 'coming';
}

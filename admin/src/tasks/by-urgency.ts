import { type WorkTask } from '../api/work-types';
import { taskUrgency, type Urgency } from './task-urgency';

const ORDER: readonly Urgency[] = ['pastLegal', 'overdue', 'today', 'coming', 'undated', 'closed'];
/** After every day there is. */
const NEVER = '9999-12-31';

/** Past the law's last day first, then by the day they are due (the law's last day decides between equals), last what has no day. */
export function byUrgency(day: string): (one: WorkTask, other: WorkTask) => number {
  const key = (task: WorkTask): string => {
    const urgency = taskUrgency(task, day);
    const [first, second] = urgency === 'pastLegal' ? [task.latestOn, task.dueOn] : [task.dueOn, task.latestOn];
    return [ORDER.indexOf(urgency), first ?? NEVER, second ?? NEVER, task.opensOn, task.id].join(' ');
  };
  return (one, other) => (key(one) < key(other) ? -1 : 1);
}

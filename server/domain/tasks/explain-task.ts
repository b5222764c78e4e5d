import type { Localised } from '../shared/localised';
import { windowWords } from './explain/window-words';
import { ruleOfTask } from './rule-of-task';
import type { WantedTask } from './task';
import type { TaskInput } from './task-input';

/** Why a task is there, and how its days came about, in words. */
export interface TaskExplanation {
  readonly sentences: readonly Localised[];
  readonly arithmetic: readonly Localised[];
}

export type ExplainedTask = Pick<WantedTask, 'key' | 'kind' | 'ruleId' | 'window' | 'detail'>;

/**
 * Answers "hvorfor denne opgave?". `outcome` is the decision the task was last worked out from, with full texts. The words hold also for a closed task; what the
 * decision no longer shows is told by the task's own days.
 */
export function explainTask(input: TaskInput, task: ExplainedTask): TaskExplanation {
  return { sentences: [ruleOfTask(input.prepared, task).label], arithmetic: windowWords(task.window) };
}

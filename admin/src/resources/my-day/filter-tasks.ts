import { type TaskKind, type WorkTask } from '../../api/work-types';
import { taskUrgency } from '../../tasks';

/** What the day is narrowed to. */
export interface DayFilter {
  readonly kind: TaskKind | '';
  readonly turn: 'citizen' | 'staff' | '';
  readonly overdueOnly: boolean;
}

export const NO_FILTER: DayFilter = { kind: '', turn: '', overdueOnly: false };

export function isFiltering({ kind, turn, overdueOnly }: DayFilter): boolean {
  return kind !== '' || turn !== '' || overdueOnly;
}

/** The tasks that pass all filters, as seen on a day. */
export function filterTasks(tasks: readonly WorkTask[], { kind, turn, overdueOnly }: DayFilter, day: string): readonly WorkTask[] {
  return tasks.filter((task) => {
    if (kind !== '' && task.kind !== kind) return false;
    if (turn !== '' && (task.responsible === 'citizen') !== (turn === 'citizen')) return false;
    return !overdueOnly || ['overdue', 'pastLegal'].includes(taskUrgency(task, day));
  });
}

import type { RecomputeCounts } from '../recompute/recompute-request';
import type { CaseChange } from './case-change.schema';

/** What an answer says of the tasks. */
export function movedTasks({ added, moved, cancelled, done, expired, kept }: RecomputeCounts): CaseChange['tasks'] {
  return { added, moved, cancelled, done, expired, kept };
}

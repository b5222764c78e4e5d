import type { Reconciliation } from '../../server/domain/reconcile-case';
import type { StoredTask, WantedTask } from '../../server/domain/tasks/task';

/** As a row keeps it: only the columns of the table. */
function stored({ key, kind, ruleId, window, detail }: WantedTask, id: string): StoredTask {
  return {
    id,
    key,
    kind,
    ruleId,
    window,
    detail: JSON.parse(JSON.stringify(detail)) as StoredTask['detail'],
    closedAs: null,
    closeReason: null,
  };
}

/** What the tables hold after a reconciliation was written. New ids count on from the number of tasks; closed tasks stay in their place. */
export function applyReconciliation(tasks: readonly StoredTask[], { add, move, cancel, done, expire }: Reconciliation): StoredTask[] {
  const moves = new Map(move.map((change) => [change.id, change]));
  const closings = new Map<string, Pick<StoredTask, 'closedAs' | 'closeReason'>>([
    ...cancel.map(({ id, reason }) => [id, { closedAs: 'cancelled', closeReason: reason }] as const),
    ...done.map(({ id, reason }) => [id, { closedAs: 'done', closeReason: reason }] as const),
    ...expire.map(({ id, reason }) => [id, { closedAs: 'expired', closeReason: reason }] as const),
  ]);
  return [
    ...tasks.map((task) => ({ ...task, ...moves.get(task.id), ...closings.get(task.id) })),
    ...add.map((task, index) => stored(task, `t${tasks.length + index + 1}`)),
  ];
}

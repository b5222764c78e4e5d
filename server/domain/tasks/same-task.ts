import type { TaskDetail, TaskWindow, WantedTask } from './task';

function sameWindow(one: TaskWindow, other: TaskWindow): boolean {
  return one.opensOn === other.opensOn && one.dueOn === other.dueOn && one.latestOn === other.latestOn;
}

/** By content: a stored detail has its keys in another order. */
function sameDetail(one: TaskDetail, other: TaskDetail): boolean {
  return (
    one.responsible === other.responsible &&
    one.track === other.track &&
    one.about === other.about &&
    one.conversation?.heldOn === other.conversation?.heldOn &&
    one.conversation?.kind === other.conversation?.kind &&
    (one.facts ?? []).join() === (other.facts ?? []).join()
  );
}

type Comparable = Pick<WantedTask, 'window' | 'detail' | 'ruleId' | 'kind'>;

/** Whether nothing a person sees of the task differs. */
export function sameTask(one: Comparable, other: Comparable): boolean {
  return (
    one.ruleId === other.ruleId && one.kind === other.kind && sameWindow(one.window, other.window) && sameDetail(one.detail, other.detail)
  );
}

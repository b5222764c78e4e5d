import type { CalendarDate } from './shared/calendar-date';
import { type CancelReason, DONE_REASONS, type DoneReason, type ExpireReason, type Settlement } from './tasks/close-reasons';
import { pairRenamed } from './tasks/pair-renamed';
import { sameTask } from './tasks/same-task';
import type { StoredTask, WantedTask } from './tasks/task';
import { freeKey, requirementOf } from './tasks/task-key';

/** What there is to know about the moment, besides the tasks. */
export interface Moment {
  /** From `settledTasks`: what came to an end by what happened, by requirement. Default: nothing. */
  readonly settled?: ReadonlyMap<string, Settlement>;
  /**
   * Wanted tasks that open after this day are held back until it comes (`plannedUntil(asOf)`); the plan of two years is on the timeline, not on anybody's
   * list. Tasks that stand already stay. Null: all are added at once.
   */
  readonly addUntil: CalendarDate | null;
  /** What a vanished task is said to be cancelled for; the first that is true, else `noLongerRequired`. */
  readonly spellEnded?: boolean;
  readonly paused?: boolean;
  readonly rulesChanged?: boolean;
  readonly trackChanged?: boolean;
}

/** A task that stays the same task on other days, or under another name of the same requirement. */
export interface MovedTask extends Pick<WantedTask, 'key' | 'ruleId' | 'window' | 'detail'> {
  readonly id: string;
}

/** What to do so that the stored tasks are what the rules ask for. Each open task stands in exactly one of move, cancel, done, expire and keep. */
export interface Reconciliation {
  readonly add: readonly WantedTask[];
  readonly move: readonly MovedTask[];
  readonly cancel: readonly { readonly id: string; readonly reason: CancelReason }[];
  readonly done: readonly { readonly id: string; readonly on: CalendarDate; readonly reason: DoneReason }[];
  readonly expire: readonly { readonly id: string; readonly reason: ExpireReason }[];
  readonly keep: readonly string[];
}

/** Whether a person ended it, done or waived: the requirement has its answer and is not asked for again. What a recomputation closed can come back. */
function isAnswer({ closedAs, closeReason }: StoredTask): boolean {
  return closedAs === 'waived' || (closedAs === 'done' && !(DONE_REASONS as readonly (string | null)[]).includes(closeReason));
}

function cancelReason({ spellEnded, paused, rulesChanged, trackChanged }: Moment): CancelReason {
  if (spellEnded) return 'spellEnded';
  if (paused) return 'paused';
  if (rulesChanged) return 'rulesChanged';
  return trackChanged ? 'trackChanged' : 'noLongerRequired';
}

/** Facts a person has answered for are not asked for again; null when none is left. */
function withoutAnsweredFacts(task: WantedTask, answers: readonly StoredTask[]): WantedTask | null {
  if (task.detail.facts === undefined) return answers.length > 0 ? null : task;
  const answered = new Set(answers.flatMap(({ detail }) => detail.facts ?? []));
  const facts = task.detail.facts.filter((fact) => !answered.has(fact));
  return facts.length > 0 ? { ...task, detail: { ...task.detail, facts } } : null;
}

function byRequirement(tasks: readonly StoredTask[]): ReadonlyMap<string, StoredTask[]> {
  const grouped = new Map<string, StoredTask[]>();
  for (const task of tasks) {
    const requirement = requirementOf(task.key);
    const group = grouped.get(requirement);
    if (group) group.push(task);
    else grouped.set(requirement, [task]);
  }
  return grouped;
}

function moved(stored: StoredTask, wanted: WantedTask, key: string): MovedTask | null {
  const window = wanted.keepsWindow && stored.kind === wanted.kind ? stored.window : wanted.window;
  const { ruleId, detail } = wanted;
  return key === stored.key && sameTask(stored, { ...wanted, window }) ? null : { id: stored.id, key, ruleId, window, detail };
}

/**
 * Compares the tasks that stand with the tasks the rules ask for. Closed tasks never change, and nothing is wanted twice: a requirement whose task is open keeps
 * it, on its new days; one a person has answered stays answered; one a recomputation closed and that is asked for again gets a task of its own (`~2`). Applied
 * and compared again it finds nothing to do.
 */
export function reconcileCase(stored: readonly StoredTask[], wanted: readonly WantedTask[], moment: Moment): Reconciliation {
  const standing = byRequirement(stored.filter(({ closedAs }) => closedAs === null));
  const answers = byRequirement(stored.filter(isAnswer));
  const claimed = new Set<string>();
  const move: MovedTask[] = [];
  const keep: string[] = [];
  const settle = (task: StoredTask, change: MovedTask | null): void => {
    claimed.add(task.id);
    if (change) move.push(change);
    else keep.push(task.id);
  };

  const unmatched: WantedTask[] = [];
  for (const want of wanted) {
    const asked = withoutAnsweredFacts(want, answers.get(want.key) ?? []);
    if (asked === null) continue;
    const task = standing.get(want.key)?.[0];
    if (task && task.kind === asked.kind) settle(task, moved(task, asked, task.key));
    else unmatched.push(asked);
  }

  // Only open tasks are carried to a new name: an answer holds for what it was given to, and a requirement asked for once too often is better than one lost.
  const names = new Set(wanted.map(({ key }) => key));
  const open = stored.filter((task) => task.closedAs === null && !claimed.has(task.id));
  const isLoose = ({ key }: StoredTask): boolean => !names.has(requirementOf(key)) && !moment.settled?.has(requirementOf(key));
  const renamed = pairRenamed(open.filter(isLoose), unmatched);
  const taken = new Set(stored.map(({ key }) => key));
  const add: WantedTask[] = [];
  for (const want of unmatched) {
    const task = renamed.get(want);
    if (task) settle(task, moved(task, want, freeKey(want.key, taken)));
    else if (moment.addUntil === null || want.window.opensOn <= moment.addUntil) add.push({ ...want, key: freeKey(want.key, taken) });
  }

  const cancel: Reconciliation['cancel'][number][] = [];
  const done: Reconciliation['done'][number][] = [];
  const expire: Reconciliation['expire'][number][] = [];
  for (const { id, key } of open) {
    if (claimed.has(id)) continue;
    const settlement = moment.settled?.get(requirementOf(key));
    if (settlement?.as === 'done') done.push({ id, on: settlement.on, reason: settlement.reason });
    else if (settlement?.as === 'expired') expire.push({ id, reason: settlement.reason });
    else cancel.push({ id, reason: cancelReason(moment) });
  }
  return { add, move, cancel, done, expire, keep };
}

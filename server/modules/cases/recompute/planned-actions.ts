import { copenhagenInstant } from '../../../domain/reminders/civil-time';
import { planReminders } from '../../../domain/reminders/plan-reminders';
import { reminderAction, reminderKey } from '../../../domain/reminders/reminder-action';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import type { WorkingCalendar } from '../../../domain/shared/working-days';
import { reminderPlanOf } from '../../../domain/tasks/reminder-plan-of';
import type { TaskKind, TaskWindow } from '../../../domain/tasks/task';
import type { NewAction } from '../../actions';
import type { ChosenRules } from '../../rulebook';

/** Deferred actions that go with a change of plans. */
export interface PlannedActions {
  readonly schedule: NewAction[];
  /** Keys. */
  readonly cancel: string[];
}

/** A rule set has no more steps in one plan. */
const MOST_STEPS = 20;

/** Decide the case again when the day begins, before anybody looks at a list. */
export function thresholdAction(spellId: string, day: CalendarDate): NewAction {
  return {
    kind: 'recomputeCase',
    subjectId: spellId,
    dedupeKey: thresholdKey(spellId, day),
    runOn: day,
    runAt: '00:00',
    dueAtMs: copenhagenInstant(day, '00:00'),
  };
}

export function thresholdKey(spellId: string, day: CalendarDate): string {
  return `threshold-${spellId}-${day}`;
}

/** What comes up after its time of day is due when it comes up: it is given at once, and it is not late. */
export function dueFromNow(actions: readonly NewAction[], now: Date): NewAction[] {
  return actions.map((action) => ({ ...action, dueAtMs: Math.max(action.dueAtMs, now.getTime()) }));
}

/** Takes back what still waits of a task's reminders; keys that never were are passed over. */
export function reminderKeys(taskId: string): string[] {
  return Array.from({ length: MOST_STEPS }, (_, step) => reminderKey(taskId, step));
}

/**
 * The reminders of a task on its days. For a task that moved, a step that the new days do not have is taken back; one that was sent stays sent. A step whose
 * day is over when the task is made is left out: it would only say late what the list says anyway.
 */
export function planTaskReminders(
  task: { readonly id: string; readonly kind: TaskKind; readonly window: TaskWindow },
  { prepared }: ChosenRules,
  calendar: WorkingCalendar,
  asOf: CalendarDate,
  isNew: boolean,
): PlannedActions {
  const plan = reminderPlanOf(prepared.ruleSet, task.kind);
  const coming = planReminders({ plan, window: task.window, calendar }).filter(({ day }) => day >= asOf);
  const schedule = coming.map((reminder) => reminderAction(task.id, reminder));
  const planned = new Set(schedule.map(({ dedupeKey }) => dedupeKey));
  return { schedule, cancel: isNew ? [] : reminderKeys(task.id).filter((key) => !planned.has(key)) };
}

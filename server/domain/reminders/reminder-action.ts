import type { CalendarDate } from '../shared/calendar-date';
import { copenhagenInstant } from './civil-time';
import type { PlannedReminder } from './plan-reminders';

/** One reminder as work that waits for its day; what the module `actions` stores. */
export interface ReminderAction {
  readonly kind: 'remindTask';
  /** The task's id. */
  readonly subjectId: string;
  readonly dedupeKey: string;
  readonly runOn: CalendarDate;
  readonly runAt: PlannedReminder['at'];
  readonly dueAtMs: number;
  readonly payload: { readonly step: number; readonly to: PlannedReminder['to']; readonly channel: PlannedReminder['channel'] };
}

/** The same for each recomputation, so that a step is given at most once however often it is planned. */
export function reminderKey(taskId: string, step: number): string {
  return `remind-${taskId}-${step}`;
}

export function reminderAction(taskId: string, { step, day, at, to, channel }: PlannedReminder): ReminderAction {
  return {
    kind: 'remindTask',
    subjectId: taskId,
    dedupeKey: reminderKey(taskId, step),
    runOn: day,
    runAt: at,
    dueAtMs: copenhagenInstant(day, at),
    payload: { step, to, channel },
  };
}

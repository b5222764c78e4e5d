import type { ReminderStep } from '../rulebook/rule-set';
import type { CalendarDate } from '../shared/calendar-date';
import { isLate } from './is-late';

/** A step whose time has come. */
export interface DueReminder {
  /** The day it was planned for. */
  readonly runOn: CalendarDate;
  readonly to: ReminderStep['to'];
  /** A later step of the same task to the same recipient has come too. */
  readonly hasLaterStep: boolean;
}

/** `notNeeded`: the task is closed; `superseded`: a later step says the same; `tooLate`: a warning to a citizen of a day that is over. */
export type ReminderVerdict = 'give' | 'notNeeded' | 'superseded' | 'tooLate';

/**
 * Whether a reminder is given today. After weeks asleep each recipient hears of a task once, in its last step, and no citizen is warned of a day that is
 * over.
 */
export function judgeReminder(
  reminder: DueReminder,
  task: { readonly dueOn: CalendarDate | null; readonly isClosed: boolean },
  today: CalendarDate,
): ReminderVerdict {
  if (task.isClosed) return 'notNeeded';
  if (reminder.hasLaterStep && isLate(reminder.runOn, today)) return 'superseded';
  const isWarning = task.dueOn !== null && reminder.runOn <= task.dueOn;
  if (reminder.to === 'citizen' && isWarning && task.dueOn !== null && today > task.dueOn) return 'tooLate';
  return 'give';
}

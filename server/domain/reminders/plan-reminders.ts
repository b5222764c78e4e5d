import type { ReminderPlan, ReminderStep } from '../rulebook/rule-set';
import type { CalendarDate } from '../shared/calendar-date';
import { addCalendarDays, calendarDays, type WorkingCalendar, workingDays } from '../shared/working-days';
import type { TaskWindow } from '../tasks/task';

/** When a digest goes out, before the working day begins. */
export const DIGEST_TIME = '07:00';
/** When a mail goes out and a reminder stands on the list. */
export const MESSAGE_TIME = '08:00';

/** One step of the reminder plan with the day it falls on. The time is the time in Denmark. */
export interface PlannedReminder {
  /** The step's place in the plan, from 0: the same task gets each step at most once. */
  readonly step: number;
  readonly day: CalendarDate;
  readonly at: typeof DIGEST_TIME | typeof MESSAGE_TIME;
  readonly to: ReminderStep['to'];
  readonly channel: ReminderStep['channel'];
}

export interface ReminderInput {
  /** The rule set's plan for this kind of task; none: no reminders. */
  readonly plan: ReminderPlan | undefined;
  readonly window: TaskWindow;
  readonly calendar: WorkingCalendar;
}

function dayOf(step: ReminderStep, dueOn: CalendarDate, calendar: WorkingCalendar): CalendarDate {
  const counted =
    step.dayType === 'working' ? calendar.addWorkingDays(dueOn, workingDays(step.days)) : addCalendarDays(dueOn, calendarDays(step.days));
  return step.days <= 0 ? calendar.onOrBefore(counted) : calendar.onOrAfter(counted);
}

/**
 * Dates the reminders of one task. Never on a closing day: a step on or before the due day moves to the working day before, a step after it to the next.
 * A task without a due day has none.
 */
export function planReminders({ plan, window, calendar }: ReminderInput): readonly PlannedReminder[] {
  const { dueOn } = window;
  if (plan === undefined || dueOn === null) return [];
  return plan.steps.map((step, index) => ({
    step: index,
    day: dayOf(step, dueOn, calendar),
    at: step.channel === 'digest' ? DIGEST_TIME : MESSAGE_TIME,
    to: step.to,
    channel: step.channel,
  }));
}

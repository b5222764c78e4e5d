import { type WorkTask } from '../api/work-types';
import { type Language } from '../i18n/i18n-provider';
import { type Text } from '../i18n/use-text';
import { formatDate, formatNumber, formatWeekday } from '../sentences';
import { daysBetween } from '../shared/day-steps';
import { taskUrgency } from './task-urgency';

/** Up to so many days ahead days are counted, from there weeks. */
const NEAR = 14;
const WEEK = 7;

/** How it stands with a task's day in a few words: "3 dage over frist", "Frist i dag", "Frist om 4 dage". */
export function dueWords(task: WorkTask, day: string, text: Text, language: Language): string {
  const count = (days: number): { readonly smart_count: number; readonly count: string } => ({
    smart_count: days,
    count: formatNumber(days, language),
  });
  const { dueOn, latestOn, state } = task;
  const urgency = taskUrgency(task, day);
  if (urgency === 'closed') return text(`tasks.state.${state}`);
  if (urgency === 'pastLegal') return text('tasks.due.pastLegal', count(latestOn === null ? 0 : daysBetween(latestOn, day)));
  if (dueOn === null) return text('tasks.due.none');
  const days = daysBetween(day, dueOn);
  if (days < 0) return text('tasks.due.overdue', count(-days));
  if (days === 0) return text('tasks.due.today');
  if (days === 1) return text('tasks.due.tomorrow');
  return days <= NEAR
    ? text('tasks.due.inDays', { smart_count: days })
    : text('tasks.due.inWeeks', { smart_count: Math.floor(days / WEEK) });
}

/** "fredag 27.11.2026". */
export function weekdayAndDate(day: string, language: Language): string {
  return `${formatWeekday(day, language)} ${formatDate(day, language)}`;
}

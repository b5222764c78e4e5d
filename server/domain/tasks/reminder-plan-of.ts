import type { ReminderPlan, RuleSet } from '../rulebook/rule-set';
import type { TaskKind } from './task';

/** The rule sets' own word where it is another than the task's kind. */
const NAMED: Partial<Record<TaskKind, string>> = { writePlacementOrder: 'placementOrder' };

/** The rule set's reminder plan for a kind of task; none where the municipality does not work with such tasks or does not remind of them. */
export function reminderPlanOf({ reminders }: Pick<RuleSet, 'reminders'>, kind: TaskKind): ReminderPlan | undefined {
  const name = NAMED[kind] ?? kind;
  return reminders.find(({ taskKind }) => taskKind === name || taskKind === kind);
}

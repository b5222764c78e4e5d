import type { ReminderPlan, RuleSet } from '../rulebook/rule-set';
import type { TaskKind } from './task';

/** What a kind was called in versions that are published already and never change: Odense's before 2026-11-21. */
const FORMER_NAMES: Partial<Record<TaskKind, string>> = { writePlacementOrder: 'placementOrder' };

/** The rule set's reminder plan for a kind of task; none where the municipality does not work with such tasks or does not remind of them. */
export function reminderPlanOf({ reminders }: Pick<RuleSet, 'reminders'>, kind: TaskKind): ReminderPlan | undefined {
  return reminders.find(({ taskKind }) => taskKind === kind || taskKind === FORMER_NAMES[kind]);
}

import type { CalendarDate } from '../../../domain/shared/calendar-date';
import type { WorkingCalendar } from '../../../domain/shared/working-days';
import type { ChosenRules } from '../../rulebook';
import type { PlanChanges } from './plan-changes';
import { type PlannedActions, planTaskReminders, reminderKeys, thresholdAction, thresholdKey } from './planned-actions';
import type { RecomputeCounts } from './recompute-request';
import type { PlannedCase } from './planned-case';

type RemindedTask = Parameters<typeof planTaskReminders>[0];

/** The plans of many cases as one set of writes. */
export interface CollectedPlans {
  readonly changes: PlanChanges;
  readonly actions: PlannedActions;
  readonly counts: RecomputeCounts;
}

/** Waits for the case's next day, and for no other one. */
function planThreshold({ stored, plan }: PlannedCase, actions: PlannedActions): void {
  const { id } = stored.spell;
  const isWaiting = plan.nextOn !== null && stored.waitingFor.includes(plan.nextOn);
  if (plan.nextOn !== null && !isWaiting) actions.schedule.push(thresholdAction(id, plan.nextOn));
  actions.cancel.push(...stored.waitingFor.filter((day) => day !== plan.nextOn).map((day) => thresholdKey(id, day)));
}

/** New tasks, those on other days, and under another rule set all that stay: its reminder plans may be others. */
function tasksToRemindOf({ stored, plan, rules }: PlannedCase): readonly { readonly task: RemindedTask; readonly isNew: boolean }[] {
  const windows = new Map(plan.changes.moved.map(({ id, window }) => [id, window]));
  const isOtherRules = stored.spell.ruleSetVersionId !== rules.used.ruleSetVersionId;
  const kept = new Set(isOtherRules ? plan.reconciliation.keep : []);
  const standing = stored.tasks.filter(({ id }) => windows.has(id) || kept.has(id));
  return [
    ...plan.changes.added.map((task) => ({ task, isNew: true })),
    ...standing.map(({ id, kind, window }) => ({ task: { id, kind, window: windows.get(id) ?? window }, isNew: false })),
  ];
}

export function collectPlans(
  planned: readonly PlannedCase[],
  asOf: CalendarDate,
  calendarOf: (rules: ChosenRules) => WorkingCalendar,
): CollectedPlans {
  const changes: PlanChanges = { added: [], moved: [], closed: [], restamped: [], spells: [] };
  const actions: PlannedActions = { schedule: [], cancel: [] };
  const counts = { cases: 0, added: 0, moved: 0, cancelled: 0, done: 0, expired: 0, kept: 0 };
  for (const one of planned) {
    const { rules, plan } = one;
    const calendar = calendarOf(rules);
    for (const part of ['added', 'moved', 'closed', 'restamped', 'spells'] as const)
      (changes[part] as unknown[]).push(...plan.changes[part]);
    for (const { task, isNew } of tasksToRemindOf(one)) {
      const reminders = planTaskReminders(task, rules, calendar, asOf, isNew);
      actions.schedule.push(...reminders.schedule);
      actions.cancel.push(...reminders.cancel);
    }
    for (const { id } of plan.changes.closed) actions.cancel.push(...reminderKeys(id));
    planThreshold(one, actions);
    const { add, move, cancel, done, expire, keep } = plan.reconciliation;
    counts.cases += 1;
    counts.added += add.length;
    counts.moved += move.length;
    counts.cancelled += cancel.length;
    counts.done += done.length;
    counts.expired += expire.length;
    counts.kept += keep.length;
  }
  return { changes, actions, counts };
}

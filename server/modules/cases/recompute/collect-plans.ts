import type { CalendarDate } from '../../../domain/shared/calendar-date';
import type { WorkingCalendar } from '../../../domain/shared/working-days';
import type { ChosenRules } from '../../rulebook';
import type { PlanChanges } from './plan-changes';
import { type PlannedActions, planTaskReminders, reminderKeys, thresholdAction, thresholdKey } from './planned-actions';
import { addCounts, NO_COUNTS, type RecomputeCounts } from './recompute-request';
import type { CasePlan } from './plan-case';
import type { PlannedCase } from './planned-case';

type RemindedTask = Parameters<typeof planTaskReminders>[0];

/** The plans of many cases as one set of writes. */
export interface CollectedPlans {
  readonly changes: PlanChanges;
  readonly actions: PlannedActions;
  readonly counts: RecomputeCounts;
  readonly byTeam: ReadonlyMap<string | null, RecomputeCounts>;
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

function countsOf({ reconciliation: { add, move, cancel, done, expire, keep } }: CasePlan): RecomputeCounts {
  return {
    cases: 1,
    added: add.length,
    moved: move.length,
    cancelled: cancel.length,
    done: done.length,
    expired: expire.length,
    kept: keep.length,
  };
}

export function collectPlans(
  planned: readonly PlannedCase[],
  asOf: CalendarDate,
  calendarOf: (rules: ChosenRules) => WorkingCalendar,
): CollectedPlans {
  const changes: PlanChanges = { added: [], moved: [], closed: [], restamped: [], spells: [] };
  const actions: PlannedActions = { schedule: [], cancel: [] };
  const byTeam = new Map<string | null, RecomputeCounts>();
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
    const team = one.stored.spell.teamId;
    byTeam.set(team, addCounts(byTeam.get(team) ?? NO_COUNTS, countsOf(plan)));
  }
  return { changes, actions, counts: [...byTeam.values()].reduce(addCounts, NO_COUNTS), byTeam };
}

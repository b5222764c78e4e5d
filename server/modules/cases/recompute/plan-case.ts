import { randomUUID } from 'node:crypto';
import { nextRecomputeOn, plannedUntil } from '../../../domain/next-recompute';
import { reconcileCase, type Reconciliation } from '../../../domain/reconcile-case';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import type { WorkingCalendar } from '../../../domain/shared/working-days';
import { deriveTasks } from '../../../domain/tasks/derive-tasks';
import { settledTasks } from '../../../domain/tasks/settled-tasks';
import type { ChosenRules } from '../../rulebook';
import type { DecidedCase } from './decide-stored-case';
import type { PlanChanges, Provenance, TaskHolder } from './plan-changes';
import type { StoredCase, TaskRow } from './stored-case';

/** What the whole run works with. */
export interface PlanContext {
  readonly asOf: CalendarDate;
  readonly calendar: WorkingCalendar;
  readonly teamsByBank: ReadonlyMap<string, string>;
  /** When the municipality's own conditions next change. */
  readonly conditionsChangeOn: CalendarDate | null;
}

export interface CasePlan {
  readonly changes: PlanChanges;
  readonly reconciliation: Reconciliation;
  /** The next day on which the case is to be decided again although nothing happens. */
  readonly nextOn: CalendarDate | null;
}

/** With caseloads the consultant who has the citizen; else the team of the citizen's competence bank, or the citizen's team. */
function holderOf({ spell }: StoredCase, { decided, rules, context }: PlanInput): TaskHolder {
  if (rules.prepared.ruleSet.capacity.caseload) return { consultantId: spell.consultantId, teamId: spell.teamId };
  const banks = decided.input.facts['competenceBanks'];
  const team = Array.isArray(banks) ? banks.map((bank: string) => context.teamsByBank.get(bank)).find((id) => id !== undefined) : undefined;
  return { consultantId: null, teamId: team ?? spell.teamId };
}

function isStamped(
  row: Pick<TaskRow, 'ruleSetVersionId' | 'floorId' | 'floorVersion'>,
  { ruleSetVersionId, floorId, floorVersion }: Provenance,
): boolean {
  return row.ruleSetVersionId === ruleSetVersionId && row.floorId === floorId && row.floorVersion === floorVersion;
}

interface PlanInput {
  readonly stored: StoredCase;
  readonly decided: DecidedCase;
  readonly rules: ChosenRules;
  readonly context: PlanContext;
  /** Something happened in the case: what was known changed, also where the plan did not. */
  readonly isEvent: boolean;
}

function earliest(...days: readonly (CalendarDate | null)[]): CalendarDate | null {
  return days.reduce((first, day) => (day !== null && (first === null || day < first) ? day : first), null);
}

function spellChange({ stored: { spell }, decided: { decision, happened }, isEvent }: PlanInput, stamp: Provenance): PlanChanges['spells'] {
  const { track, screening } = decision;
  const { nextBookingBy } = happened;
  const isSame =
    isStamped(spell, stamp) &&
    spell.catalogueHash === stamp.catalogueHash &&
    spell.decidedAsOf === stamp.asOf &&
    spell.proposedTrack === track.id &&
    spell.planTrack === track.planFollows &&
    spell.risk === screening.risk &&
    spell.nextBookingBy === nextBookingBy;
  if (isSame && !isEvent) return [];
  return [{ id: spell.id, proposedTrack: track.id, planTrack: track.planFollows, risk: screening.risk, nextBookingBy, ...stamp }];
}

/** Compares what stands with what the rules ask for now, and says what is to be written. Pure but for the ids of new tasks. */
export function planCase(input: PlanInput): CasePlan {
  const { stored, decided, rules, context } = input;
  const { spell, tasks } = stored;
  const { asOf, calendar } = context;
  const { prepared, used } = rules;
  const taskInput = { prepared, outcome: decided.decision, happened: decided.happened, calendar };
  const wanted = deriveTasks(taskInput);
  const reconciliation = reconcileCase(tasks, wanted, {
    settled: settledTasks(taskInput),
    addUntil: plannedUntil(asOf),
    spellEnded: spell.endedOn !== null,
    paused: stored.pauses.some(({ to }) => to === undefined || to > asOf),
    rulesChanged: spell.ruleSetVersionId !== null && spell.ruleSetVersionId !== used.ruleSetVersionId,
    trackChanged: spell.planTrack !== null && spell.planTrack !== decided.decision.track.planFollows,
  });
  const stamp: Provenance = { ...used, asOf };
  const holder = holderOf(stored, input);
  const kept = new Set(reconciliation.keep);
  const { add, move, cancel, done, expire } = reconciliation;
  const changes: PlanChanges = {
    added: add.map(({ key, kind, ruleId, window, detail }) => ({
      id: randomUUID(),
      spellId: spell.id,
      key,
      kind,
      ruleId,
      window,
      detail,
      ...holder,
      ...stamp,
    })),
    moved: move.map((task) => ({ ...task, ...holder, ...stamp })),
    closed: [
      ...cancel.map(({ id, reason }) => ({ id, as: 'cancelled' as const, on: asOf, reason })),
      ...done.map(({ id, on, reason }) => ({ id, as: 'done' as const, on, reason })),
      ...expire.map(({ id, reason }) => ({ id, as: 'expired' as const, on: asOf, reason })),
    ],
    restamped: tasks
      .filter(
        (task) =>
          kept.has(task.id) && !(isStamped(task, stamp) && task.consultantId === holder.consultantId && task.teamId === holder.teamId),
      )
      .map(({ id }) => ({ id, ...holder, ...stamp })),
    spells: spellChange(input, stamp),
  };
  const byThemselves = nextRecomputeOn({ prepared, spell: { startedOn: spell.startedOn, pauses: stored.pauses }, asOf, wanted });
  return {
    changes,
    reconciliation,
    nextOn: spell.endedOn === null ? earliest(byThemselves, stored.changesOn, context.conditionsChangeOn) : null,
  };
}

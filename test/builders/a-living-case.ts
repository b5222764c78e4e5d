import { decideCase } from '../../server/domain/case-flow';
import type { Contact } from '../../server/domain/decision';
import type { Facts } from '../../server/domain/facts/fact';
import { plannedUntil } from '../../server/domain/next-recompute';
import { type Reconciliation, reconcileCase } from '../../server/domain/reconcile-case';
import type { PreparedRuleSet } from '../../server/domain/rulebook/prepared-rule-set';
import { calendarDate } from '../../server/domain/shared/calendar-date';
import type { Pause } from '../../server/domain/shared/spell-clock';
import { workingCalendar, type WorkingCalendar } from '../../server/domain/shared/working-days';
import { deriveTasks } from '../../server/domain/tasks/derive-tasks';
import { settledTasks } from '../../server/domain/tasks/settled-tasks';
import type { StoredTask, WantedTask } from '../../server/domain/tasks/task';
import type { CaseHappenings, GivenGrant, HeldConversation, TaskInput, TrackConfirmation } from '../../server/domain/tasks/task-input';
import { applyReconciliation } from './apply-reconciliation';
import { shippedRules } from './shipped-rules';

/** One spell with all that happened in it; only what matters is named. Days are texts. */
export interface LivingCase {
  readonly prepared: PreparedRuleSet;
  /** Default: Monday 1 March 2021, after the suspension of spring 2020. */
  readonly startedOn?: string;
  /** Default: the first day. */
  readonly asOf?: string;
  readonly facts?: Facts;
  readonly conversations?: readonly (Partial<Omit<HeldConversation, 'heldOn' | 'nextBookingBy'>> &
    Pick<Contact, 'channel'> & { readonly heldOn: string; readonly nextBookingBy?: string | null })[];
  readonly pauses?: readonly { readonly from: string; readonly to?: string }[];
  readonly measures?: readonly { readonly id: string; readonly from: string }[];
  readonly confirmations?: readonly (Omit<TrackConfirmation, 'confirmedOn'> & { readonly confirmedOn: string })[];
  readonly grants?: readonly (Omit<GivenGrant, 'courseEndsOn' | 'followedUpOn'> & {
    readonly courseEndsOn: string;
    readonly followedUpOn?: string;
  })[];
  readonly nextBookingBy?: string | null;
  readonly endedOn?: string;
}

export const aLivingCase = (municipality: string, given: Omit<LivingCase, 'prepared'> = {}): LivingCase => ({
  prepared: shippedRules(municipality),
  ...given,
});

const calendars = new WeakMap<PreparedRuleSet, WorkingCalendar>();

function calendarOf(prepared: PreparedRuleSet): WorkingCalendar {
  const calendar = calendars.get(prepared) ?? workingCalendar(prepared.ruleSet.calendar.closingDays);
  calendars.set(prepared, calendar);
  return calendar;
}

function happenings(living: LivingCase): CaseHappenings {
  const pauses: readonly Pause[] = (living.pauses ?? []).map(({ from, to }) => ({
    from: calendarDate(from),
    ...(to === undefined ? {} : { to: calendarDate(to) }),
  }));
  const conversations = (living.conversations ?? []).map((held): HeldConversation => ({
    id: held.id ?? held.heldOn,
    heldOn: calendarDate(held.heldOn),
    kind: held.kind ?? 'individual',
    heldBy: held.heldBy ?? null,
    hasAgreement: held.hasAgreement ?? true,
    isHistory: held.isHistory ?? false,
    nextBookingBy: held.nextBookingBy ? calendarDate(held.nextBookingBy) : null,
  }));
  return {
    startedOn: calendarDate(living.startedOn ?? '2021-03-01'),
    endedOn: living.endedOn === undefined ? null : calendarDate(living.endedOn),
    pauses,
    conversations,
    nextBookingBy: living.nextBookingBy ? calendarDate(living.nextBookingBy) : null,
    confirmations: (living.confirmations ?? []).map((one) => ({ ...one, confirmedOn: calendarDate(one.confirmedOn) })),
    measures: (living.measures ?? []).map(({ id, from }) => ({ id, from: calendarDate(from) })),
    grants: (living.grants ?? []).map(({ id, courseEndsOn, followedUpOn }) => ({
      id,
      courseEndsOn: calendarDate(courseEndsOn),
      followedUpOn: followedUpOn === undefined ? null : calendarDate(followedUpOn),
    })),
  };
}

/** The case decided on its day. Default: codes only, as recomputations do it. */
export function taskInputOf(living: LivingCase, codesOnly = true): TaskInput {
  const { prepared, facts = {} } = living;
  const happened = happenings(living);
  const latest = happened.confirmations.at(-1);
  const confirmed = prepared.ruleSet.tracks.ordered.some(({ id }) => id === latest?.track) ? latest : undefined;
  const outcome = decideCase(
    prepared,
    {
      asOf: calendarDate(living.asOf ?? happened.startedOn),
      facts,
      conditions: {},
      spell: {
        startedOn: happened.startedOn,
        pauses: happened.pauses,
        contacts: happened.conversations.map(({ heldOn, kind, heldBy }, index) => {
          const channel = living.conversations?.[index]?.channel;
          return { heldOn, kind, ...(heldBy ? { heldBy } : {}), ...(channel ? { channel } : {}) };
        }),
        measures: happened.measures,
        ...(confirmed ? { confirmedTrack: { id: confirmed.track, confirmedOn: confirmed.confirmedOn } } : {}),
      },
    },
    { codesOnly, whatWouldChange: false },
  );
  return { prepared, outcome, happened, calendar: calendarOf(prepared) };
}

/** What is asked for, by key. */
export function wantedOf(living: LivingCase): ReadonlyMap<string, WantedTask> {
  return new Map(deriveTasks(taskInputOf(living)).map((task) => [task.key, task]));
}

export interface Recomputed {
  readonly input: TaskInput;
  readonly wanted: readonly WantedTask[];
  readonly change: Reconciliation;
  /** The tasks afterwards. */
  readonly tasks: StoredTask[];
}

/** One recomputation over stored tasks, as the service does it. */
export function recompute(tasks: readonly StoredTask[], living: LivingCase): Recomputed {
  const input = taskInputOf(living);
  const wanted = deriveTasks(input);
  const change = reconcileCase(tasks, wanted, {
    settled: settledTasks(input),
    addUntil: plannedUntil(input.outcome.asOf),
    spellEnded: input.happened.endedOn !== null,
    paused: input.happened.pauses.some(({ to }) => to === undefined),
  });
  return { input, wanted, change, tasks: applyReconciliation(tasks, change) };
}

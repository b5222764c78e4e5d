import type { CalendarDate } from '../shared/calendar-date';

/** What a consultant, a team lead or a citizen can have to do. */
export const TASK_KINDS = [
  'confirmTrack',
  'holdConversation',
  'setSelfBookingDeadline',
  'bookConversation',
  'registerAgreement',
  'offerMeasure',
  'writePlacementOrder',
  'annualReview',
  'collectMissingFact',
  'followUpGrant',
  'reviewRule',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** How a task ended. `expired`: there is nothing left to do; `waived`: a person decided that it need not be done. */
export const CLOSINGS = ['done', 'cancelled', 'expired', 'waived'] as const;
export type Closing = (typeof CLOSINGS)[number];

/** The days a task can be done in, both bounds included. */
export interface TaskWindow {
  readonly opensOn: CalendarDate;
  /** Null where no rule sets a day, as for an offer "from week 15". */
  readonly dueOn: CalendarDate | null;
  /** The end of the legal window; null where the law sets none. */
  readonly latestOn: CalendarDate | null;
}

/** Who has to do it. A citizen's task (to book) stands on the consultant's list as something to keep an eye on. */
export const RESPONSIBLES = ['citizen', 'jobConsultant', 'companyConsultant', 'manager'] as const;
export type Responsible = (typeof RESPONSIBLES)[number];

/** What the task is about, as codes; no sentences and nothing personal. */
export interface TaskDetail {
  readonly responsible: Responsible;
  /** Facts to collect. */
  readonly facts?: readonly string[];
  /** The proposed track to confirm. */
  readonly track?: string;
  /** The held conversation an agreement or a booking deadline belongs to: day and kind. */
  readonly conversation?: { readonly heldOn: CalendarDate; readonly kind: string };
  /** The day the thing itself is due, where the task's own day is another: a booking's conversation, a course's end. */
  readonly about?: CalendarDate;
}

/** A task the rules ask for now. */
export interface WantedTask {
  /** Stable within the spell: the same requirement has the same key at every recomputation (`hold:floor-six-conversations-3`). */
  readonly key: string;
  readonly kind: TaskKind;
  /** The rule it comes from: a cadence element, a measure, a track, or the kind's own practice (`practice:registerAgreement`). */
  readonly ruleId: string;
  readonly window: TaskWindow;
  readonly detail: TaskDetail;
  /** The last day it is wanted, where it lapses without an event: a booking when its conversation's day has passed. Not stored. */
  readonly wantedUntil?: CalendarDate;
  /** The window counts from the day the want came up: a task that stands already keeps its own. Not stored. */
  readonly keepsWindow?: true;
}

/** A task as it is stored. `key` may carry a number (`hold:first-meeting-1~2`): the same requirement, asked for again after a task for it was closed. */
export interface StoredTask extends Omit<WantedTask, 'wantedUntil' | 'keepsWindow'> {
  readonly id: string;
  readonly closedAs: Closing | null;
  /** A code of `close-reasons.ts` when a recomputation closed it; what a person gave, or null, when a person did. */
  readonly closeReason: string | null;
}

export type TaskState = Closing | 'scheduled' | 'open' | 'overdue';

/** The state on a day. Overdue is never stored: it follows from the day. */
export function taskStateOn(today: CalendarDate, task: { readonly window: TaskWindow; readonly closedAs: Closing | null }): TaskState {
  if (task.closedAs !== null) return task.closedAs;
  const { opensOn, dueOn } = task.window;
  if (dueOn !== null && today > dueOn) return 'overdue';
  return today < opensOn ? 'scheduled' : 'open';
}

import type { Decision } from '../decision';
import type { ConversationKind, Holder } from '../rulebook/rule-set';
import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';
import type { CalendarDate } from '../shared/calendar-date';
import type { Pause } from '../shared/spell-clock';
import type { WorkingCalendar } from '../shared/working-days';

/** A conversation that was held, with what was written down after it. */
export interface HeldConversation {
  readonly id: string;
  readonly heldOn: CalendarDate;
  readonly kind: ConversationKind;
  readonly heldBy?: Holder | null;
  readonly hasAgreement: boolean;
  /** Held before the case came to us: what was agreed then is written down elsewhere. Default false. */
  readonly isHistory?: boolean;
  /** The day the citizen is to have booked the next conversation by, when it was set with this one. */
  readonly nextBookingBy: CalendarDate | null;
}

/** What a named person decided about the track, and what was proposed that day. */
export interface TrackConfirmation {
  readonly track: string;
  /** Null or `undecided` when nothing was proposed yet. */
  readonly proposedTrack: string | null;
  readonly confirmedOn: CalendarDate;
}

export interface GivenGrant {
  readonly id: string;
  /** Last day of the course. */
  readonly courseEndsOn: CalendarDate;
  readonly followedUpOn: CalendarDate | null;
}

/** What happened in one spell, beyond what the decision was made of. */
export interface CaseHappenings {
  readonly startedOn: CalendarDate;
  /** The first day without unemployment; null while the spell goes on. */
  readonly endedOn: CalendarDate | null;
  readonly pauses: readonly Pause[];
  /** By the day they were held. */
  readonly conversations: readonly HeldConversation[];
  /** The day the next conversation is to be booked by, when it was set in or after the newest conversation; null when none was. */
  readonly nextBookingBy: CalendarDate | null;
  /** Newest last. */
  readonly confirmations: readonly TrackConfirmation[];
  /** Measures begun: the rule set's measure id and the first day. */
  readonly measures: readonly { readonly id: string; readonly from: CalendarDate }[];
  readonly grants: readonly GivenGrant[];
}

export interface TaskInput {
  readonly prepared: PreparedRuleSet;
  /** Made with these rules, for this case, on its `asOf`; codes are enough. */
  readonly outcome: Decision;
  readonly happened: CaseHappenings;
  /** Of the rule set's own closing days. */
  readonly calendar: WorkingCalendar;
}

import type { Contact } from '../../../domain/decision';
import type { CalendarDate } from '../../../domain/shared/calendar-date';

/** Who registered something and when. */
export interface Registered {
  readonly id: string;
  readonly registeredAt: Date;
  readonly registeredBy: string;
}

/** What can be taken back: it was known from `registeredAt` until then. */
export interface Withdrawable extends Registered {
  readonly withdrawnAt: Date | null;
}

export interface RegisteredPause extends Withdrawable {
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
  readonly reason: string | null;
}

export interface RegisteredConversation extends Withdrawable {
  readonly heldOn: CalendarDate;
  readonly kind: Contact['kind'];
  readonly heldBy: NonNullable<Contact['heldBy']> | null;
  readonly channel: NonNullable<Contact['channel']> | null;
  readonly nextBookingBy: CalendarDate | null;
  /** When the booking day was set; null when that was said with the conversation itself. */
  readonly nextBookingSetAt: Date | null;
}

export interface RegisteredAgreement extends Registered {
  readonly conversationId: string | null;
  readonly madeOn: CalendarDate;
  readonly agreed: string;
  readonly dueOn: CalendarDate | null;
  readonly fulfilledOn: CalendarDate | null;
}

export interface RegisteredMeasure extends Withdrawable {
  readonly measureId: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
}

export interface RegisteredConfirmation extends Registered {
  readonly track: string;
  readonly proposedTrack: string | null;
  readonly confirmedOn: CalendarDate;
  readonly reason: string | null;
}

export interface RegisteredGrant extends Registered {
  readonly grantedOn: CalendarDate;
  readonly courseEndsOn: CalendarDate;
  readonly decisionId: string | null;
  readonly followedUpOn: CalendarDate | null;
}

/** One value a fact has had, on both time axes. */
export interface LearnedFact {
  readonly id: string;
  readonly fact: string;
  /** Null: known to be unknown from that day. */
  readonly value: unknown;
  readonly holdsFrom: CalendarDate;
  readonly learnedAt: Date;
  readonly source: 'register' | 'citizen' | 'consultant' | 'import' | 'demonstration';
  readonly learnedBy: string;
}

/** Everything that was ever registered about a spell, also what was taken back. */
export interface CaseHistory {
  readonly pauses: readonly RegisteredPause[];
  readonly conversations: readonly RegisteredConversation[];
  readonly agreements: readonly RegisteredAgreement[];
  readonly measures: readonly RegisteredMeasure[];
  readonly confirmations: readonly RegisteredConfirmation[];
  readonly grants: readonly RegisteredGrant[];
  /** Of each fact the one that counts first: the latest day, then what was learned last. */
  readonly facts: readonly LearnedFact[];
  /** Periods in which unemployment was rising, `[from, to)`. */
  readonly rising: readonly { readonly from: CalendarDate; readonly to: CalendarDate | null; readonly registeredAt: Date }[];
}

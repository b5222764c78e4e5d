import type { Localised } from '../shared/localised';
import type { Basis } from './basis';
import type { Booking, ConversationKind, Holder } from './conversation-kinds';

/** A window in unemployment weeks (pauses shift it) or in calendar months since the start (they do not, unless the floor says so). Both bounds included. */
export type Window =
  | { readonly fromWeek: number; readonly toWeek: number }
  /** Month 1 is the first month: `{fromMonth: 4, toMonth: 6}` opens three months after the start and is due the day before six months after it. */
  | { readonly fromMonth: number; readonly toMonth: number };

export interface ConversationManner {
  readonly kind: ConversationKind;
  readonly with: Holder;
  readonly minutes: number;
  readonly booking: Booking;
  /** Calendar days before the due day by which a self-booked conversation must be booked. */
  readonly bookingDeadlineDaysBefore?: number;
}

interface CadenceElementBase {
  readonly id: string;
  readonly label: Localised;
  readonly basis: Basis;
  /** Overrides the rule set's ordinary manner for the conversations this element asks for. */
  readonly manner?: Partial<ConversationManner>;
  /** Only contacts held by the fund, or only by the municipality, count towards this element. Absent: both. */
  readonly heldBy?: 'insuranceFund' | 'municipality';
  /** Only these kinds count towards this element. Absent: every clock-resetting kind. */
  readonly kinds?: readonly ConversationKind[];
  /** Holds only for spells whose facts meet this (e.g. an exemption); absent: always. Not in floors. */
  readonly tracks?: readonly string[];
}

/** `contacts` clock-resetting contacts inside the window; the i-th is due at the end of the i-th equal part, the legal latest is the window's end. */
export interface WithinElement extends CadenceElementBase {
  readonly type: 'within';
  readonly contacts: number;
  readonly window: Window;
}
/** On average `contacts` per `everyWeeks` from `fromWeek` on, counted cumulatively: the i-th is due by week fromWeek - 1 + ceil(i × everyWeeks / contacts). */
export interface PaceElement extends CadenceElementBase {
  readonly type: 'pace';
  readonly contacts: number;
  readonly everyWeeks: number;
  readonly fromWeek: number;
}
/** At most so long between two clock-resetting contacts, from week `fromWeek`: held in week w, the next is due on the last day of week w + `atMostWeeks` (or `atMostDays` active days later). */
export interface IntervalElement extends CadenceElementBase {
  readonly type: 'interval';
  readonly atMostWeeks?: number;
  readonly atMostDays?: number;
  readonly fromWeek: number;
  /** The slot opens so many weeks before it is due (never before the contact it follows). */
  readonly opensWeeksBefore: number;
  /** Holds only once this milestone has been held (or is due). */
  readonly afterMilestone?: string;
}
/** One particular conversation with a window of its own, e.g. the first one or the annual review. Counts towards the floor when its kind resets the clock. */
export interface MilestoneElement extends CadenceElementBase {
  readonly type: 'milestone';
  readonly window: Window;
  /** The kinds of held contact that meet it. Absent: any clock-resetting contact. */
  readonly metBy?: readonly ConversationKind[];
}
/** Contacts on top: they never replace what the floor requires. */
export interface ExtraElement extends CadenceElementBase {
  readonly type: 'extra';
  readonly contacts: number;
  readonly window: Window;
}
export type CadenceElement = WithinElement | PaceElement | IntervalElement | MilestoneElement | ExtraElement;

export interface Cadence {
  readonly ordinaryManner: ConversationManner;
  readonly mannerBasis: Basis;
  /** Elements that name `tracks` hold only in those; the others hold in every track. */
  readonly elements: readonly CadenceElement[];
}

export interface Clock {
  /** Kinds of contact that count as a required conversation and restart the interval. */
  readonly resets: readonly ConversationKind[];
  readonly basis: Basis;
}

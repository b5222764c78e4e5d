import { type Schema } from '../api/types';

export type ConversationKind = Schema<'ConversationKind'>;
export type MeasureKind = Schema<'MeasureKind'>;

/** `floor`: what the law alone asks for. `contacts`: planned conversations. `held`: conversations that took place. */
export type LaneRole = 'floor' | 'contacts' | 'measures' | 'held';

/** One conversation or measure on the axis of unemployment weeks (from 1). Dates are YYYY-MM-DD. */
export interface TimelineItem {
  /** Unique within its lane. */
  readonly id: string;
  readonly label: string;
  readonly kind: ConversationKind | MeasureKind;
  /** The kind in the reader's language. */
  readonly kindText: string;
  readonly opensWeek: number;
  /** Null: from `opensWeek` without an end. */
  readonly dueWeek: number | null;
  /** The last week the law (or the rule) allows; null where none is set. */
  readonly latestWeek: number | null;
  readonly opensOn?: string;
  readonly dueOn?: string | null;
  readonly latestOn?: string | null;
  /** Items of one group share a row; without one, conversations share by kind and each measure has its own. */
  readonly group?: string;
  /** Heading of the group's row; default the label of a measure, the kind of a conversation. */
  readonly groupText?: string;
  /** Conversations only: false marks what the municipality holds beyond the law. */
  readonly countsTowardsFloor?: boolean;
  /** Measures only: a duty, or an offer. */
  readonly mandatory?: boolean;
  /** Offered before the municipality has taken over from the fund. */
  readonly voluntary?: boolean;
  readonly overdue?: boolean;
  /** Measures only: the citizen has begun it. */
  readonly begun?: boolean;
  /** Only for those who meet a condition that is not settled by the track. */
  readonly conditional?: boolean;
  /** Further sentences for the details and the table. */
  readonly details?: readonly string[];
}

export interface TimelineLane {
  readonly id: string;
  readonly title: string;
  readonly role: LaneRole;
  readonly items: readonly TimelineItem[];
}

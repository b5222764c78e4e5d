import type { CalendarDate } from '../shared/calendar-date';
import type { Localised } from '../shared/localised';
import type { Basis } from './basis';
import type { Cadence, Clock } from './cadence-rules';
import type { ConversationKind } from './conversation-kinds';
import type { Grants } from './grant-rules';
import type { Measures } from './measure-rules';
import type { Screening, Tracks } from './screening-rules';

export * from './basis';
export * from './cadence-rules';
export * from './conversation-kinds';
export * from './grant-rules';
export * from './measure-rules';
export * from './screening-rules';

export interface Header {
  /** `municipality` rule sets are a municipality's own; a `strategy` is something to try. */
  readonly kind: 'municipality' | 'strategy';
  /** Stable and unique: the municipality's code ("147") or the strategy's name ("selection"). */
  readonly id: string;
  readonly name: string;
  /** Kommunekode; absent for a strategy. */
  readonly municipality?: string;
  readonly validFrom: CalendarDate;
  /** Id of the floor the pack was written for. */
  readonly floor: string;
  readonly owner: string;
  readonly reviewBy: CalendarDate;
  readonly summary: Localised;
  readonly terms: Readonly<Record<string, Localised>>;
  readonly sources: readonly string[];
}

/** A statement of the sources that did not become a rule, and why. */
export interface NotARule {
  readonly statement: Localised;
  readonly source: string;
  readonly reason: Localised;
}

/** A figure of the sources that rests beside the rules: caseloads, budgets, durations. */
export interface Parameter {
  readonly id: string;
  readonly label: Localised;
  readonly value: number | string | boolean;
  readonly unit?: Localised;
  readonly min?: number;
  readonly max?: number;
  readonly basis: Basis;
  /** What the parameter steers, or that it only informs. The analyser finds one that claims to steer and does not. */
  readonly steers: 'informs' | 'capacity' | 'grants' | 'conversations' | 'measures' | 'screening';
}

export interface ReminderStep {
  /** Negative: before the due day; 0: on it; positive: after. */
  readonly days: number;
  readonly dayType: 'working' | 'calendar';
  readonly to: 'citizen' | 'jobConsultant' | 'teamLead' | 'manager';
  readonly channel: 'mail' | 'digest' | 'list';
}
export interface ReminderPlan {
  readonly taskKind: string;
  readonly steps: readonly ReminderStep[];
  readonly basis: Basis;
}

export interface Capacity {
  /** Conversations a week for one consultant, by month 1-12. */
  readonly conversationsPerWeek: { readonly byMonth: readonly number[]; readonly basis: Basis };
  /** Citizens per consultant; absent where the municipality has no caseloads. */
  readonly caseload?: { readonly value: number; readonly basis: Basis };
  readonly consultants?: { readonly value: number; readonly basis: Basis };
  readonly minutesByKind: Readonly<Partial<Record<ConversationKind, number>>>;
  readonly minutesBasis: Basis;
}

export interface CalendarRules {
  readonly closingDays: readonly { readonly from: CalendarDate; readonly to: CalendarDate; readonly label: Localised }[];
  readonly basis: Basis;
}

/** All the rules of one municipality (or one strategy), one version. An overlay: it adds to its floor and may not fall below it. */
export interface RuleSet {
  readonly header: Header;
  readonly screening: Screening;
  readonly tracks: Tracks;
  readonly cadence: Cadence;
  readonly clock: Clock;
  readonly measures: Measures;
  readonly grants: Grants;
  readonly reminders: readonly ReminderPlan[];
  readonly capacity: Capacity;
  readonly calendar: CalendarRules;
  readonly parameters: readonly Parameter[];
  readonly notRules: readonly NotARule[];
}

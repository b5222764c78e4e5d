import type { CalendarDate } from '../shared/calendar-date';
import type { Localised } from '../shared/localised';
import type { Condition } from './condition';

/** Where a value comes from: a place in the sources, or an assumption with its reason. Never neither. */
export type Basis = { readonly source: string } | { readonly assumption: true; readonly reason: Localised; readonly source?: string };

export const CONVERSATION_KINDS = ['individual', 'joint', 'group', 'workshop', 'webinar', 'phone', 'video', 'annualReview'] as const;
export type ConversationKind = (typeof CONVERSATION_KINDS)[number];

export const CHANNELS = ['inPerson', 'phone', 'video'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Who holds a conversation. `jobAndCompanyConsultant` is the pair of the annual review. */
export const HOLDERS = ['jobConsultant', 'companyConsultant', 'jobAndCompanyConsultant', 'insuranceFund'] as const;
export type Holder = (typeof HOLDERS)[number];

export const BOOKINGS = ['calledIn', 'selfBooked'] as const;
export type Booking = (typeof BOOKINGS)[number];

export const MEASURE_KINDS = [
  'internship',
  'wageSubsidy',
  'placementOrder',
  'reverseMatching',
  'activationProgramme',
  'jobSearchCourse',
  'languageCourse',
  'positiveListCourse',
  'mentor',
  'employability',
  'cvDemand',
  'rightAndDuty',
  'contactCompany',
  'externalProgramme',
] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** A window in unemployment weeks (pauses shift it) or in calendar months since the start (they do not, unless the floor says so). Both bounds included. */
export type Window =
  | { readonly fromWeek: number; readonly toWeek: number }
  /** Month 1 is the first month: `{fromMonth: 4, toMonth: 6}` opens three months after the start and is due the day before six months after it. */
  | { readonly fromMonth: number; readonly toMonth: number };

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

/** A written legal justification for using a `justified` fact. */
export type Justification = Localised;

export interface RiskFactor {
  readonly id: string;
  readonly label: Localised;
  readonly nature: 'objective' | 'subjective';
  /** Added to the score when the condition holds; negative lowers it. */
  readonly points: number;
  readonly pointsBasis: Basis;
  readonly when: Condition;
  readonly basis: Basis;
  readonly justification?: Justification;
}

/** Ordered by `from`, highest first; the last one takes everything below. */
export interface RiskBand {
  readonly id: 'high' | 'medium' | 'low';
  readonly label: Localised;
  /** Lowest score of the band; absent on the last. */
  readonly from?: number;
  readonly basis: Basis;
}

export interface TellTale {
  readonly id: string;
  readonly label: Localised;
  readonly when: Condition;
}

export interface Archetype {
  readonly id: string;
  readonly label: Localised;
  readonly story: Localised;
  /** Matches when at least this many tell-tale characteristics hold. */
  readonly atLeast: number;
  readonly tellTales: readonly TellTale[];
  /** What to look for early in the first conversation. */
  readonly lookFor: Localised;
  readonly earlyMeasures: readonly MeasureKind[];
  readonly basis: Basis;
  readonly justification?: Justification;
}

export interface Screening {
  readonly factors: readonly RiskFactor[];
  readonly bands: readonly RiskBand[];
  readonly archetypes: readonly Archetype[];
}

/** The levels of the ladder, from the lightest contact to the heaviest; `ordinary` is what most citizens get. */
export const TRACK_LEVELS = ['exempt', 'light', 'ordinary', 'intensive', 'special'] as const;
export type TrackLevel = (typeof TRACK_LEVELS)[number];

export interface Track {
  readonly id: string;
  readonly label: Localised;
  readonly level: TrackLevel;
  /** May use the stage-two facts `risk` and `score`. Absent on the default track only. */
  readonly when?: Condition;
  readonly description: Localised;
  readonly basis: Basis;
  readonly justification?: Justification;
  /** Share of the inflow the track should take, as fractions; a guard, never a hard stop. */
  readonly guidanceShare?: { readonly atLeast?: number; readonly atMost: number; readonly basis: Basis };
}

export interface Tracks {
  /** In order: the first whose condition holds is proposed. The default is last and has no condition. */
  readonly ordered: readonly Track[];
}

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

/** "In week n" | "from week n" | "after week n" | "by week n" | "from week a by week b". */
export type MeasureTiming =
  | { readonly in: number }
  | { readonly from: number; readonly by?: number }
  | { readonly after: number; readonly by?: number }
  | { readonly by: number };

export interface Measure {
  readonly id: string;
  readonly kind: MeasureKind;
  readonly label: Localised;
  readonly description: Localised;
  /** May use the stage-two facts `risk`, `score` and `track`. Absent: everyone. */
  readonly when?: Condition;
  readonly timing: MeasureTiming;
  readonly mandatory: boolean;
  /** Length of the measure itself, when the source says it. */
  readonly durationWeeks?: number;
  readonly basis: Basis;
  readonly justification?: Justification;
  /** Id of a suspension rule of the same rule set. */
  readonly suspendedBy?: string;
}

/** A group of measures that falls away in high season or while unemployment rises. Season is judged on the day each measure opens. */
export interface MeasureSuspension {
  readonly id: string;
  /** 1-12 */
  readonly highSeasonMonths: readonly number[];
  readonly whenUnemploymentRising: boolean;
  /** What remains when some of the group is suspended and none of the group that is left is due by `by`. */
  readonly fallback: {
    readonly id: string;
    readonly kind: MeasureKind;
    readonly label: Localised;
    readonly by: number;
    readonly mandatory: boolean;
  };
  readonly basis: Basis;
}

export interface Measures {
  readonly items: readonly Measure[];
  readonly suspensions: readonly MeasureSuspension[];
}

export const CRITERION_ROLES = ['required', 'supporting', 'excluding', 'referring'] as const;
/**
 * `required`: false refuses, unknown refers. `excluding`: true refuses, unknown refers. `supporting`: never decides alone; shown.
 * `referring`: true sends the case to a person.
 */
export type CriterionRole = (typeof CRITERION_ROLES)[number];

export interface GrantCriterion {
  readonly id: string;
  readonly label: Localised;
  readonly role: CriterionRole;
  readonly when: Condition;
  readonly basis: Basis;
  readonly justification?: Justification;
}

export interface Grants {
  readonly criteria: readonly GrantCriterion[];
  /** When set, a grant needs at least so many supporting criteria; with fewer the case is referred. */
  readonly supportingAtLeast?: { readonly count: number; readonly basis: Basis };
  /** Øre. A dearer course is referred to a person. */
  readonly priceCeilingOere?: { readonly value: number; readonly basis: Basis };
  /** Yearly budget in øre, as the source states it; shown, spent only from the part that keeps the ledger. */
  readonly yearlyBudgetOere?: { readonly value: number; readonly basis: Basis };
  /** Fraction of granted courses that should be on the positive list. */
  readonly positiveListShare?: { readonly value: number; readonly basis: Basis };
  /** A granted course is followed by such a measure within so many weeks after it ends. */
  readonly followUpMeasure?: { readonly kinds: readonly MeasureKind[]; readonly withinWeeks: number; readonly basis: Basis };
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

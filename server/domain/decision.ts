import type { Facts, FactValue } from './facts/fact';
import type { NodeTrace, Verdict } from './rulebook/condition';
import type { Channel, ConversationKind, CriterionRole, Holder, MeasureKind, TrackLevel } from './rulebook/rule-set';
import type { CalendarDate } from './shared/calendar-date';
import type { Localised } from './shared/localised';
import type { Pause } from './shared/spell-clock';

/** A conversation that was held. */
export interface Contact {
  readonly heldOn: CalendarDate;
  readonly kind: ConversationKind;
  readonly heldBy?: Holder;
  /** Absent: in person, unless the kind itself is phone or video. */
  readonly channel?: Channel;
}

/** A measure that was begun: `id` is the rule set's measure id. */
export interface MeasureTaken {
  readonly id: string;
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
}

/** What a named person decided about the track. */
export interface ConfirmedTrack {
  readonly id: string;
  readonly confirmedOn: CalendarDate;
  readonly by?: string;
  readonly reason?: string;
}

export interface Spell {
  readonly startedOn: CalendarDate;
  readonly pauses: readonly Pause[];
  readonly contacts: readonly Contact[];
  readonly measures: readonly MeasureTaken[];
  readonly confirmedTrack?: ConfirmedTrack;
}

/** Municipal conditions of the day, not facts about the citizen. */
export interface Conditions {
  readonly unemploymentRising?: boolean;
}

export interface DecisionInput {
  readonly asOf: CalendarDate;
  readonly spell: Spell;
  readonly facts: Facts;
  readonly conditions: Conditions;
}

/** A reason with the code a machine keeps and the sentence a person reads. */
export interface Reason {
  readonly code: string;
  readonly text: Localised;
}

export interface RuleSetReference {
  readonly municipality: string;
  readonly version: number;
  readonly contentHash: string;
  readonly floor: string;
  /** True when the floor is not the one the pack was written for: the result shows what would happen, not what the municipality does. */
  readonly whatIf: boolean;
}

export interface FactorResult {
  readonly id: string;
  readonly label: Localised;
  readonly nature: 'objective' | 'subjective';
  readonly verdict: Verdict;
  /** What the factor is worth when it holds. */
  readonly points: number;
  readonly missing: readonly string[];
  readonly saw: readonly { readonly fact: string; readonly value: FactValue | null }[];
  readonly justified: boolean;
  readonly trace: readonly NodeTrace[];
}

export interface ArchetypeResult {
  readonly id: string;
  readonly label: Localised;
  readonly verdict: Verdict;
  /** Tell-tale characteristics that hold for sure, and how many more may hold. */
  readonly matched: number;
  readonly possible: number;
  readonly atLeast: number;
  readonly of: number;
  readonly tellTales: readonly {
    readonly id: string;
    readonly label: Localised;
    readonly verdict: Verdict;
    /** Empty where reasons are wanted as codes only. */
    readonly trace: readonly NodeTrace[];
  }[];
  readonly earlyMeasures: readonly MeasureKind[];
}

export const RISKS = ['high', 'medium', 'low'] as const;
export type Risk = (typeof RISKS)[number] | 'undecided';

export interface ScreeningResult {
  readonly risk: Risk;
  readonly riskLabel: Localised;
  /** An interval: facts that are missing can move the score anywhere inside it. Equal bounds when everything is known. */
  readonly score: { readonly min: number; readonly max: number };
  readonly factors: readonly FactorResult[];
  readonly archetypes: readonly ArchetypeResult[];
}

export interface TrackResult {
  /** The proposed track, or `undecided` when a missing fact could still lead to an earlier one. */
  readonly id: string;
  readonly label: Localised;
  readonly level: TrackLevel;
  /** The track whose plan applies now: the confirmed one, else the proposed one, else the default. */
  readonly planFollows: string;
  /** A rule only proposes; a named consultant confirms. */
  /** `chosen`: a person decided while the proposal was still undecided, which is neither following it nor overriding it. */
  readonly status: 'proposed' | 'confirmed' | 'overridden' | 'chosen';
  readonly because: readonly Reason[];
  /** Of the proposed track's own condition. Empty while undecided, for a track without condition, and where reasons are wanted as codes only. */
  readonly trace: readonly NodeTrace[];
  readonly whyNot: readonly {
    readonly id: string;
    readonly label: Localised;
    readonly verdict: Verdict;
    readonly reason: Reason;
    readonly trace: readonly NodeTrace[];
  }[];
}

export interface ContactSlot {
  /** Stable: element id and running number (`floor-six-conversations-3`). */
  readonly id: string;
  readonly elementId: string;
  readonly label: Localised;
  readonly kind: ConversationKind;
  readonly with: Holder;
  readonly minutes: number;
  readonly booking: 'calledIn' | 'selfBooked';
  /** Last day to book, for a self-booked conversation. */
  readonly bookBy: CalendarDate | null;
  /** Unemployment week of the due day. */
  readonly week: number;
  readonly opensOn: CalendarDate;
  readonly dueOn: CalendarDate;
  /** The end of the legal window; null where the law sets none. */
  readonly latestOn: CalendarDate | null;
  readonly countsTowardsFloor: boolean;
  /** Offered before the municipality has taken over from the fund. */
  readonly voluntary: boolean;
  readonly overdue: boolean;
  readonly because: readonly Reason[];
}

/** A held contact and what it met. */
export interface HeldContact {
  readonly heldOn: CalendarDate;
  readonly kind: ConversationKind;
  readonly week: number;
  readonly resetsClock: boolean;
  /** Ids of the slots it met; empty when it met none. */
  readonly met: readonly string[];
  readonly because: Reason;
}

export interface MeasureSlot {
  readonly id: string;
  readonly kind: MeasureKind;
  readonly label: Localised;
  /** Unemployment week of the day that matters: the due day where there is one, else the opening day. */
  readonly week: number;
  readonly opensOn: CalendarDate;
  /** The day it must have been offered; null for "from week n" without an end. */
  readonly dueOn: CalendarDate | null;
  readonly latestOn: CalendarDate | null;
  readonly mandatory: boolean;
  readonly state: 'planned' | 'begun' | 'overdue' | 'conditional';
  readonly because: readonly Reason[];
  /** Of the measure's own condition. Empty for a measure without one, and where reasons are wanted as codes only. */
  readonly trace: readonly NodeTrace[];
}

export interface SuspendedMeasure {
  readonly id: string;
  readonly label: Localised;
  readonly wouldOpenOn: CalendarDate;
  readonly because: Reason;
  /** As for a `MeasureSlot`. */
  readonly trace: readonly NodeTrace[];
}

export interface MissingFact {
  readonly fact: string;
  readonly label: Localised;
  /** What the fact would settle: ids of factors, archetypes, tracks, measures. */
  readonly wouldSettle: readonly string[];
}

export interface WhatWouldChange {
  readonly fact: string;
  readonly label: Localised;
  readonly from: FactValue;
  readonly to: FactValue;
  readonly leadsTo: { readonly track: string; readonly risk: Risk };
  readonly text: Localised;
}

/** The pure result; same input, same bytes. */
export interface Decision {
  readonly ruleSet: RuleSetReference;
  readonly asOf: CalendarDate;
  readonly unemploymentWeek: number;
  readonly screening: ScreeningResult;
  readonly track: TrackResult;
  readonly contactPlan: readonly ContactSlot[];
  readonly heldContacts: readonly HeldContact[];
  readonly measures: readonly MeasureSlot[];
  readonly suspendedMeasures: readonly SuspendedMeasure[];
  readonly missingFacts: readonly MissingFact[];
  readonly whatWouldChange: readonly WhatWouldChange[];
}

export interface Course {
  readonly name?: string;
  readonly priceOere: number;
  readonly weeks: number;
  readonly onPositiveList: boolean;
  readonly onNeighbourList: boolean;
}

export interface GrantInput extends DecisionInput {
  readonly course: Course;
}

export interface CriterionResult {
  readonly id: string;
  readonly label: Localised;
  readonly role: CriterionRole;
  readonly verdict: Verdict;
  readonly missing: readonly string[];
  readonly effect: 'speaksFor' | 'refuses' | 'refers' | 'neutral';
  readonly source: string;
  readonly trace: readonly NodeTrace[];
}

export interface GrantDecision {
  readonly ruleSet: RuleSetReference;
  readonly asOf: CalendarDate;
  readonly unemploymentWeek: number;
  /** A proposal: a refusal is always confirmed by a person. */
  readonly outcome: 'grant' | 'refuse' | 'refer';
  readonly because: readonly Reason[];
  readonly criteria: readonly CriterionResult[];
  readonly missingFacts: readonly MissingFact[];
  readonly followUp: { readonly kinds: readonly MeasureKind[]; readonly withinWeeks: number; readonly because: Reason } | null;
}

import { type FactValue, type Localised, type Schema } from './types';

/** What a consultant, a team lead or a citizen can have to do. */
export type TaskKind =
  | 'confirmTrack'
  | 'holdConversation'
  | 'setSelfBookingDeadline'
  | 'bookConversation'
  | 'registerAgreement'
  | 'offerMeasure'
  | 'writePlacementOrder'
  | 'annualReview'
  | 'collectMissingFact'
  | 'followUpGrant'
  | 'reviewRule';
export type Responsible = 'citizen' | 'jobConsultant' | 'companyConsultant' | 'manager';
export type TaskState = 'scheduled' | 'open' | 'overdue' | 'done' | 'cancelled' | 'expired' | 'waived';
export type ConsultantRole = 'jobConsultant' | 'companyConsultant' | 'teamLead' | 'manager';
export type CaseState = 'open' | 'paused' | 'ended';

export interface Team {
  readonly id: string;
  readonly name: string;
}

export interface Consultant {
  readonly id: string;
  readonly externalId: string;
  readonly name: string;
  readonly role: ConsultantRole;
  readonly teamId: string | null;
  readonly teamName: string | null;
  readonly openCases: number;
  readonly openTasks: number;
  readonly overdueTasks: number;
  readonly absentToday: boolean;
}

/** Days are YYYY-MM-DD, instants ISO. */
export interface WorkTask {
  readonly id: string;
  readonly kind: TaskKind;
  readonly label: Localised;
  readonly caseId: string | null;
  readonly citizen: { readonly externalId: string; readonly name: string | null } | null;
  readonly unemploymentWeek: number | null;
  readonly responsible: Responsible;
  readonly consultantId: string | null;
  readonly teamId: string | null;
  readonly state: TaskState;
  readonly opensOn: string;
  readonly dueOn: string | null;
  readonly latestOn: string | null;
  readonly pastLegal: boolean;
  readonly closedOn: string | null;
  readonly closedBy: string | null;
  readonly closeReason: string | null;
  readonly revision: number;
  readonly reminders: number;
}

export interface WorklistCounts {
  readonly open: number;
  readonly overdue: number;
  readonly dueToday: number;
  readonly dueThisWeek: number;
  readonly pastLegal: number;
}

export interface Worklist {
  readonly day: string;
  readonly consultant: { readonly id: string; readonly name: string } | null;
  readonly team: { readonly id: string; readonly name: string } | null;
  readonly tasks: readonly WorkTask[];
  /** More tasks than the list holds. */
  readonly more: boolean;
  readonly counts: WorklistCounts;
  /** Why nobody is at work that day. */
  readonly closedToday: Localised | null;
}

export interface SeenFact {
  readonly fact: string;
  readonly label: Localised;
  readonly value: FactValue | null;
  readonly source: string;
  readonly holdsFrom: string;
  readonly learnedAt: string;
}

export interface TaskWhy {
  readonly task: WorkTask;
  readonly rule: { readonly id: string; readonly label: Localised; readonly source: string | null; readonly assumption: boolean };
  readonly ruleSet: { readonly id: string; readonly version: number; readonly validFrom: string; readonly floor: string };
  readonly sentences: readonly Localised[];
  readonly arithmetic: readonly Localised[];
  readonly facts: readonly SeenFact[];
  readonly reminders: readonly {
    readonly step: number;
    readonly to: 'citizen' | 'jobConsultant' | 'teamLead' | 'manager';
    readonly channel: 'mail' | 'digest' | 'list';
    readonly day: string;
    readonly state: 'waiting' | 'sent' | 'cancelled';
    readonly sentOn: string | null;
    readonly wasLate: boolean;
  }[];
}

export interface CaseRow {
  readonly id: string;
  readonly citizen: { readonly externalId: string; readonly name: string | null };
  readonly startedOn: string;
  readonly endedOn: string | null;
  readonly state: CaseState;
  readonly unemploymentWeek: number;
  readonly proposedTrack: string | null;
  readonly planTrack: string | null;
  readonly trackLabel: Localised | null;
  readonly risk: Schema<'Risk'> | null;
  readonly riskLabel: Localised | null;
  readonly consultantId: string | null;
  readonly consultantName: string | null;
  readonly teamName: string | null;
  readonly openTasks: number;
  readonly overdueTasks: number;
  readonly nextDueOn: string | null;
}

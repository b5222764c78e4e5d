import type { CalendarDate } from '../../server/domain/shared/calendar-date';

export const FUNDS = ['AK', 'JKS', 'MA', 'CA'] as const;
export type Fund = (typeof FUNDS)[number];

export type EducationField =
  | 'humanities'
  | 'communication'
  | 'socialScience'
  | 'business'
  | 'law'
  | 'engineering'
  | 'it'
  | 'naturalScience'
  | 'healthScience'
  | 'education'
  | 'arts'
  | 'architecture'
  | 'environment'
  | 'other';

export type Language = 'danish' | 'english' | 'other';

/** What is fixed when the spell begins: education, age, work so far. `age` is the age on the first day. */
export interface Background {
  readonly insuranceFund: Fund;
  readonly age: number;
  readonly ageAtGraduation: number;
  readonly language: Language;
  readonly isGraduate: boolean;
  readonly graduatedOn: CalendarDate;
  readonly educationDelayMonths: number;
  readonly hadStudentJob: boolean;
  readonly educationField: EducationField;
  readonly educationLevel: 'phd' | 'master' | 'bachelor' | 'professionalBachelor' | 'other';
  readonly workExperienceYears: number;
  readonly workHistory: 'stable' | 'unstable' | 'none';
  /** Per cent of the twelve months before the spell. */
  readonly unemployedShareLast12Months: number;
  readonly priorLongSpell: boolean;
}

/** How the citizen looks for work and thinks about it. */
export interface JobSearch {
  readonly commuteKmMax: number;
  readonly willingToMove: boolean;
  readonly willingToChangeField: boolean;
  readonly seesTransferableSkills: boolean;
  readonly activeNetwork: boolean;
  readonly applicationsPerWeek: number;
  readonly distinctOccupationsSought: number;
  readonly meanSearchDistanceKm: number;
  readonly motivation: number;
  readonly beliefInJob: number;
  readonly readinessToAdapt: number;
  readonly hasClearJobGoal: boolean;
}

export type Person = Background & JobSearch;

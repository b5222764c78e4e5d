import type { Background, EducationField, JobSearch } from './person-facts';

/**
 * Assumptions, all of them: log hazard ratios, positive = leaves unemployment sooner. No source gives sizes. The signs follow the twelve risk
 * characteristics (S3 "Hvordan bruger man arketyper"), the graduate criteria (S2 note 16, 5.9), the funds' unemployment (S2 table 5.1) and the
 * programme in English (S2 5.8). Sex, origin, religion, health and family are no part of the model.
 */
export const FIELD_EFFECT: Readonly<Record<EducationField, number>> = {
  it: 0.35,
  engineering: 0.25,
  healthScience: 0.2,
  law: 0.15,
  business: 0.12,
  socialScience: 0,
  education: -0.02,
  naturalScience: -0.05,
  environment: -0.05,
  architecture: -0.1,
  other: -0.1,
  communication: -0.22,
  humanities: -0.3,
  arts: -0.4,
};

export const EFFECT = {
  /** Per month of delay of a graduate, up to 24. */
  delayMonth: -0.02,
  /** A graduate aged 32 or more at graduation. */
  lateGraduation: -0.25,
  graduateWithoutStudentJob: -0.3,
  /** Less than two years of work. */
  littleExperience: -0.12,
  /** Per year of work beyond two, up to ten. */
  experienceYear: 0.02,
  unstableHistory: -0.35,
  priorLongSpell: -0.5,
  /** When all of the last twelve months were unemployment. */
  unemployedLastYear: -0.5,
  /** Per year of age above 40, up to 20. */
  yearAbove40: -0.015,
  searchesInEnglish: -0.25,
  searchesInOtherLanguage: -0.4,
  activeNetwork: 0.25,
  /** Per application a week up to four, counted from two. */
  application: 0.07,
  /** Fewer than three occupations. */
  searchesNarrow: -0.15,
  /** Per step on the scale 1-10, counted from 6. */
  motivationStep: 0.06,
  beliefStep: 0.05,
  readinessStep: 0.03,
  /** Commutes less than 30 km and does not want to move. */
  limitedMobility: -0.2,
  willingToChangeField: 0.1,
  seesTransferableSkills: 0.12,
  clearGoal: 0.08,
} as const;

/** Standard deviation of what no fact shows (luck, references, the day's vacancies), on the log hazard. Assumption. */
export const UNSEEN_SPREAD = 0.3;

/** The citizen's log hazard relative to a neutral person; higher leaves sooner. */
export function employability(background: Background, jobSearch: JobSearch): number {
  let sum = FIELD_EFFECT[background.educationField];
  if (background.isGraduate) {
    sum += EFFECT.delayMonth * Math.min(background.educationDelayMonths, 24);
    if (background.ageAtGraduation >= 32) sum += EFFECT.lateGraduation;
    if (!background.hadStudentJob) sum += EFFECT.graduateWithoutStudentJob;
  }
  if (background.workExperienceYears < 2) sum += EFFECT.littleExperience;
  else sum += EFFECT.experienceYear * Math.min(background.workExperienceYears - 2, 10);
  if (background.workHistory === 'unstable') sum += EFFECT.unstableHistory;
  if (background.priorLongSpell) sum += EFFECT.priorLongSpell;
  sum += (EFFECT.unemployedLastYear * background.unemployedShareLast12Months) / 100;
  sum += EFFECT.yearAbove40 * Math.min(Math.max(background.age - 40, 0), 20);
  if (background.language === 'english') sum += EFFECT.searchesInEnglish;
  if (background.language === 'other') sum += EFFECT.searchesInOtherLanguage;
  if (jobSearch.activeNetwork) sum += EFFECT.activeNetwork;
  sum += EFFECT.application * (Math.min(jobSearch.applicationsPerWeek, 4) - 2);
  if (jobSearch.distinctOccupationsSought < 3) sum += EFFECT.searchesNarrow;
  sum += EFFECT.motivationStep * (jobSearch.motivation - 6);
  sum += EFFECT.beliefStep * (jobSearch.beliefInJob - 6);
  sum += EFFECT.readinessStep * (jobSearch.readinessToAdapt - 6);
  if (jobSearch.commuteKmMax < 30 && !jobSearch.willingToMove) sum += EFFECT.limitedMobility;
  if (jobSearch.willingToChangeField) sum += EFFECT.willingToChangeField;
  if (jobSearch.seesTransferableSkills) sum += EFFECT.seesTransferableSkills;
  if (jobSearch.hasClearJobGoal) sum += EFFECT.clearGoal;
  return sum;
}

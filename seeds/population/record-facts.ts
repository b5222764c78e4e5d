import type { SeededRandom } from '../../server/domain/shared/seeded-random';
import type { DemoFacts } from './demo-citizen';

/** Chance that a fact stands in the records: before any conversation, after one, after two or more. */
type Known = readonly [before: number, afterOne: number, afterMore: number];

const REGISTER: Known = [1, 1, 1];
const CV: Known = [0.9, 0.97, 0.99];
/** The citizen can write it in the form at registration; most wait for the conversation. */
const ASKED: Known = [0.25, 0.93, 0.97];
const JOB_LOG: Known = [0.4, 0.85, 0.93];
/** Only a consultant can judge it. */
const JUDGED: Known = [0, 0.9, 0.96];
const LATER: Known = [0.1, 0.5, 0.95];

/** Shares are assumptions; a fact is never surer before the conversation in which the catalogue says it is first known than after it. */
export const KNOWN_SHARES: Readonly<Record<string, Known>> = {
  age: REGISTER,
  ageAtGraduation: [0.97, 0.99, 0.99],
  isGraduate: REGISTER,
  graduatedOn: [0.97, 0.99, 0.99],
  educationField: REGISTER,
  educationLevel: REGISTER,
  insuranceFund: REGISTER,
  unemployedShareLast12Months: REGISTER,
  priorLongSpell: REGISTER,
  cvGoals: CV,
  cvQualificationsPerGoal: CV,
  language: [0.3, 0.98, 0.99],
  educationDelayMonths: ASKED,
  hadStudentJob: ASKED,
  workExperienceYears: [0.6, 0.97, 0.99],
  workHistory: JUDGED,
  commuteKmMax: ASKED,
  willingToMove: ASKED,
  willingToChangeField: ASKED,
  seesTransferableSkills: JUDGED,
  activeNetwork: ASKED,
  applicationsPerWeek: JOB_LOG,
  distinctOccupationsSought: JOB_LOG,
  meanSearchDistanceKm: JOB_LOG,
  motivation: ASKED,
  beliefInJob: ASKED,
  readinessToAdapt: ASKED,
  hasClearJobGoal: JUDGED,
  competenceBanks: JUDGED,
  wantsCompanyMeasure: ASKED,
  companyMeasureIsRelevant: JUDGED,
  measuresTried: LATER,
  internshipDone: LATER,
};

/** Those are asked of graduates; of others they are seldom on record. */
const GRADUATE_QUESTIONS = ['educationDelayMonths', 'hadStudentJob'];
const ASKED_OF_OTHERS = 0.3;

/** What the municipality's records hold of the truth after so many conversations; the rest is absent, that is unknown. */
export function recordFacts(random: SeededRandom, truth: DemoFacts, conversationsHeld: number): DemoFacts {
  const stage = conversationsHeld === 0 ? 0 : conversationsHeld === 1 ? 1 : 2;
  const recorded: Record<string, DemoFacts[string]> = {};
  for (const [key, value] of Object.entries(truth)) {
    const known = KNOWN_SHARES[key];
    if (!known) throw new Error(`no known share for fact ${key}`);
    const share = known[stage] * (GRADUATE_QUESTIONS.includes(key) && truth['isGraduate'] !== true ? ASKED_OF_OTHERS : 1);
    if (random.next() < share) recorded[key] = value;
  }
  return recorded;
}

import { addDays, type CalendarDate } from '../../server/domain/shared/calendar-date';
import type { SeededRandom } from '../../server/domain/shared/seeded-random';
import { chance, clamp, exponential } from './draw-helpers';
import { FIELDS_BY_FUND } from './education-fields';
import type { Background, EducationField, Fund, Language } from './person-facts';

/** Share of the inflow that comes straight from an education. Assumption; S2 says only that it is large and seasonal. */
export const GRADUATE_SHARE = 0.42;

/** Who begins a spell when: drawn together, because the season is another for graduates. */
export interface SpellStart {
  readonly isGraduate: boolean;
  readonly startedOn: CalendarDate;
}

/** Fields where a job beside the studies is the rule. */
const STUDENT_JOB_COMMON: readonly EducationField[] = ['business', 'law', 'it', 'engineering', 'socialScience'];

/**
 * Draws what lies behind the spell's first day, for a member of this fund. `englishShare`: share of the inflow that can search for work in English only.
 * Shapes are assumptions: graduates finish around 27, later when delayed; the others have worked some years since.
 */
export function drawBackground(random: SeededRandom, fund: Fund, { isGraduate, startedOn }: SpellStart, englishShare: number): Background {
  const educationField = random.pick(FIELDS_BY_FUND[fund]);
  const educationLevel = random.pick<Background['educationLevel']>([
    ['master', 82],
    ['bachelor', 8],
    ['phd', fund === 'MA' ? 6 : 2],
    ['professionalBachelor', 4],
    ['other', 2],
  ]);
  const educationDelayMonths = chance(random, 0.45) ? 0 : Math.round(clamp(exponential(random, 7), 1, 60));
  const lateStarter = chance(random, 0.12);
  const youngest = educationLevel === 'bachelor' || educationLevel === 'professionalBachelor' ? 22 : educationLevel === 'phd' ? 28 : 24;
  const ageAtGraduation = Math.round(
    clamp(
      youngest + 1.6 + 1.2 * random.normal() + educationDelayMonths / 12 + (lateStarter ? 2 + exponential(random, 6) : 0),
      youngest - 1,
      58,
    ),
  );
  const yearsSince = isGraduate ? 0 : clamp(0.5 + exponential(random, 8), 0.5, 66 - ageAtGraduation);
  const daysSince = isGraduate ? random.integer(1, 45) : Math.round(yearsSince * 365.25);
  const hadStudentJob = chance(
    random,
    clamp((STUDENT_JOB_COMMON.includes(educationField) ? 0.78 : 0.62) - (educationDelayMonths > 12 ? 0.12 : 0), 0, 1),
  );
  return {
    insuranceFund: fund,
    age: ageAtGraduation + Math.floor(yearsSince),
    ageAtGraduation,
    language: drawLanguage(random, englishShare),
    isGraduate,
    graduatedOn: addDays(startedOn, -daysSince),
    educationDelayMonths,
    hadStudentJob,
    educationField,
    educationLevel,
    ...drawWork(random, isGraduate, yearsSince, lateStarter, hadStudentJob),
  };
}

/** Besides those who search in English, one in a hundred can search in another language only. */
function drawLanguage(random: SeededRandom, englishShare: number): Language {
  const drawn = random.next();
  return drawn < englishShare ? 'english' : drawn < englishShare + 0.01 ? 'other' : 'danish';
}

type Work = Pick<Background, 'workExperienceYears' | 'workHistory' | 'unemployedShareLast12Months' | 'priorLongSpell'>;

/** Years are given in halves, as a CV does. */
function drawWork(random: SeededRandom, isGraduate: boolean, yearsSince: number, lateStarter: boolean, hadStudentJob: boolean): Work {
  if (isGraduate) {
    const years = (hadStudentJob ? exponential(random, 0.8) : exponential(random, 0.2)) + (lateStarter ? exponential(random, 4) : 0);
    const workExperienceYears = Math.round(clamp(years, 0, 25) * 2) / 2;
    const workHistory = workExperienceYears === 0 ? 'none' : chance(random, 0.2) ? 'unstable' : 'stable';
    return { workExperienceYears, workHistory, unemployedShareLast12Months: 0, priorLongSpell: lateStarter && chance(random, 0.08) };
  }
  const unstable = chance(random, 0.3);
  const workExperienceYears = Math.round(yearsSince * (unstable ? 0.4 + 0.4 * random.next() : 0.75 + 0.25 * random.next()) * 2) / 2;
  const priorLongSpell = yearsSince > 1.5 && chance(random, unstable ? 0.3 : 0.08);
  const wasUnemployed = chance(random, unstable ? 0.6 : 0.2);
  const share = wasUnemployed ? clamp((unstable ? 35 : 20) + 22 * random.normal(), 2, 96) : 0;
  return {
    workExperienceYears,
    workHistory: workExperienceYears === 0 ? 'none' : unstable ? 'unstable' : 'stable',
    unemployedShareLast12Months: Math.round(share),
    priorLongSpell,
  };
}

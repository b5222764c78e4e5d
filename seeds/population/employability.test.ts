import { calendarDate } from '../../server/domain/shared/calendar-date';
import { employability } from './employability';
import type { Background, JobSearch } from './person-facts';

const BACKGROUND: Background = {
  insuranceFund: 'CA',
  age: 30,
  ageAtGraduation: 26,
  language: 'danish',
  isGraduate: false,
  graduatedOn: calendarDate('2016-06-30'),
  educationDelayMonths: 12,
  hadStudentJob: false,
  educationField: 'socialScience',
  educationLevel: 'master',
  workExperienceYears: 2,
  workHistory: 'stable',
  unemployedShareLast12Months: 0,
  priorLongSpell: false,
};
const SEARCH: JobSearch = {
  commuteKmMax: 30,
  willingToMove: false,
  willingToChangeField: false,
  seesTransferableSkills: false,
  activeNetwork: false,
  applicationsPerWeek: 2,
  distinctOccupationsSought: 3,
  meanSearchDistanceKm: 20,
  motivation: 6,
  beliefInJob: 6,
  readinessToAdapt: 6,
  hasClearJobGoal: false,
};

describe('employability', () => {
  it('is zero for the neutral person: delay and student job count for graduates only', () => {
    expect(employability(BACKGROUND, SEARCH)).toBeCloseTo(0, 12);
  });

  it('adds up a delayed graduate without student job: 12 × -0.02 - 0.3 - 0.12 for little experience', () => {
    const graduate = { ...BACKGROUND, isGraduate: true, workExperienceYears: 1.5 };
    expect(employability(graduate, SEARCH)).toBeCloseTo(-0.66, 12);
  });

  it('has no more delay after 24 months and no more age after 60', () => {
    const at = (part: Partial<Background>): number => employability({ ...BACKGROUND, ...part }, SEARCH);
    expect(at({ isGraduate: true, educationDelayMonths: 24 })).toBe(at({ isGraduate: true, educationDelayMonths: 60 }));
    expect(at({ age: 40 })).toBeCloseTo(0, 12);
    expect(at({ age: 60 })).toBeCloseTo(-0.3, 12);
    expect(at({ age: 65 })).toBe(at({ age: 60 }));
  });

  it.each<[string, Partial<Background>, Partial<JobSearch>, number]>([
    ['late graduation', { isGraduate: true, educationDelayMonths: 0, hadStudentJob: true, ageAtGraduation: 32 }, {}, -0.25],
    ['just in time', { isGraduate: true, educationDelayMonths: 0, hadStudentJob: true, ageAtGraduation: 31 }, {}, 0],
    ['a long spell before', { priorLongSpell: true }, {}, -0.5],
    ['half a year unemployed in the last year', { unemployedShareLast12Months: 50 }, {}, -0.25],
    ['ten years of work', { workExperienceYears: 10 }, {}, 0.16],
    ['searches in English', { language: 'english' }, {}, -0.25],
    ['limited mobility', {}, { commuteKmMax: 29 }, -0.2],
    ['limited commute but willing to move', {}, { commuteKmMax: 29, willingToMove: true }, 0],
    ['four applications a week', {}, { applicationsPerWeek: 4 }, 0.14],
    ['ten applications a week count as four', {}, { applicationsPerWeek: 10 }, 0.14],
    ['a narrow search', {}, { distinctOccupationsSought: 2 }, -0.15],
    ['high motivation', {}, { motivation: 9 }, 0.18],
  ])('%s', (_name, background, search, expected) => {
    expect(employability({ ...BACKGROUND, ...background }, { ...SEARCH, ...search })).toBeCloseTo(expected, 12);
  });
});

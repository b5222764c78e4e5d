import type { MeasureKind } from '../../server/domain/rulebook/rule-set';
import type { SeededRandom } from '../../server/domain/shared/seeded-random';
import type { DemoFacts } from './demo-citizen';
import { chance, clamp } from './draw-helpers';
import { BANKS_BY_FIELD } from './education-fields';
import type { Person } from './person-facts';

/** Share who have tried each measure after a year; before that in proportion. Assumption; S2 5.6 and 5.7 describe the measures, not the shares. */
const TRIED_IN_A_YEAR: readonly (readonly [MeasureKind, number])[] = [
  ['internship', 0.6],
  ['wageSubsidy', 0.2],
  ['jobSearchCourse', 0.7],
  ['positiveListCourse', 0.2],
  ['activationProgramme', 0.45],
  ['mentor', 0.08],
  ['externalProgramme', 0.3],
];

/** Draws the CV, the competence banks, the attitude to company-directed measures and what was tried in `activeWeeks` weeks of the spell. */
export function drawEffortFacts(random: SeededRandom, person: Person, activeWeeks: number): DemoFacts {
  const measuresTried = TRIED_IN_A_YEAR.filter(([, share]) => chance(random, share * Math.min(activeWeeks / 52, 1))).map(([kind]) => kind);
  const banks = BANKS_BY_FIELD[person.educationField].filter(([, share]) => chance(random, share)).map(([bank]) => bank);
  return {
    cvGoals: Math.round(clamp(2.4 + 0.25 * (person.motivation - 6) + random.normal(), 0, 8)),
    cvQualificationsPerGoal: Math.round(clamp(9 + 0.6 * (person.motivation - 6) + 3.5 * random.normal(), 0, 30)),
    measuresTried,
    internshipDone: measuresTried.includes('internship'),
    competenceBanks: banks,
    wantsCompanyMeasure: chance(random, clamp(0.3 + 0.03 * (person.motivation - 6), 0.05, 0.9)),
    companyMeasureIsRelevant: chance(random, 0.6),
  };
}

/** Draws what is asked when somebody applies for a course. */
export function drawGrantFacts(random: SeededRandom, person: Person, effort: DemoFacts): DemoFacts {
  const used =
    Array.isArray(effort['measuresTried']) && effort['measuresTried'].some((kind) => kind === 'internship' || kind === 'wageSubsidy');
  const employerStatement = chance(random, 0.25);
  return {
    employerStatement,
    employerStatementMonths: employerStatement
      ? random.pick([
          [3, 3],
          [6, 5],
          [12, 2],
          [1, 1],
        ])
      : 0,
    hasReasonableMobility: person.commuteKmMax >= 30 || person.willingToMove,
    companyMeasuresUsed: used,
    companyMeasuresExhausted: used && chance(random, 0.35),
    individualAssessmentDone: chance(random, 0.7),
    courseRequestedByCitizen: chance(random, 0.8),
    followUpMeasureAgreed: chance(random, 0.3),
  };
}

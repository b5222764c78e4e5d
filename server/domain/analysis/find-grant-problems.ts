import type { Course } from '../decision';
import type { FactCatalogue, Facts } from '../facts/fact';
import { decideGrant } from '../grants/decide-grant';
import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';
import type { CitizenSpace } from './citizen-space';
import { deadParameter } from './dead-parameter';
import type { Finding } from './finding';

function courseOf(facts: Facts): Course {
  const price = facts['coursePriceOere'];
  return {
    priceOere: typeof price === 'number' ? price : 0,
    weeks: typeof facts['courseWeeks'] === 'number' ? facts['courseWeeks'] : 0,
    onPositiveList: facts['courseOnPositiveList'] === true,
    onNeighbourList: facts['courseOnNeighbourList'] === true,
  };
}

function dearestCourse(catalogue: FactCatalogue): number {
  return catalogue.byKey.get('coursePriceOere')?.max ?? Infinity;
}

/** Criteria that together let nobody have a course, and settings of grants that decide nothing. */
export function findGrantProblems(prepared: PreparedRuleSet, space: CitizenSpace): Finding[] {
  const { criteria, supportingAtLeast, priceCeilingOere } = prepared.ruleSet.grants;
  const findings: Finding[] = [];
  const { exact, list } = space.citizens(criteria.map(({ when }) => when));
  const outcomes = list.map((facts) => decideGrant(prepared, facts, courseOf(facts)).outcome);
  if (exact && !outcomes.includes('grant')) {
    const best = outcomes.indexOf('refer');
    findings.push({
      code: 'never-granted',
      severity: 'error',
      rule: 'grants',
      text: {
        da: 'Kriterierne lader aldrig et kursus blive bevilget uden videre. Borgeren i eksemplet kommer nærmest.',
        en: 'The criteria never let a course be granted outright. The citizen shown comes nearest.',
      },
      witness: list[best < 0 ? 0 : best] ?? null,
    });
  }
  if (supportingAtLeast?.count === 0) {
    findings.push(
      deadParameter('grants', {
        da: 'Kravet om mindst 0 understøttende forhold ændrer intet.',
        en: 'Asking for at least 0 supporting circumstances changes nothing.',
      }),
    );
  }
  if (priceCeilingOere && priceCeilingOere.value >= dearestCourse(prepared.catalogue)) {
    findings.push(
      deadParameter(
        'grants',
        { da: 'Intet kursus kan være dyrere end prisloftet.', en: 'No course can cost more than the price ceiling.' },
        { coursePriceOere: dearestCourse(prepared.catalogue) },
      ),
    );
  }
  return findings;
}

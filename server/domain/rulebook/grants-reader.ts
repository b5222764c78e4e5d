import type { FactCatalogue } from '../facts/fact';
import { DomainError } from '../shared/domain-error';
import {
  distinctListOf,
  integerBetween,
  listOf,
  numberBetween,
  oneOf,
  optional,
  type Read,
  readId,
  readLocalised,
  record,
} from './document-readers';
import { readBasis } from './read-basis';
import { checkJustification, conditionAt } from './rule-reading';
import { CRITERION_ROLES, type GrantCriterion, type Grants, MEASURE_KINDS } from './rule-set';

type Amount = NonNullable<Grants['priceCeilingOere']>;

/** Øre; one billion kroner is more than any municipality spends on courses. */
const readAmount = record<Amount>({ value: integerBetween(0, 100_000_000_000), basis: readBasis });

function readCriterion(catalogue: FactCatalogue): Read<GrantCriterion> {
  const read = record<GrantCriterion>({
    id: readId,
    label: readLocalised,
    role: oneOf(CRITERION_ROLES),
    when: conditionAt('grants', catalogue),
    basis: readBasis,
    justification: optional(readLocalised),
  });
  return (value, path) => {
    const criterion = read(value, path);
    checkJustification(catalogue, path, criterion.justification, [{ when: criterion.when, path: `${path}.when` }]);
    return criterion;
  };
}

/** Criteria and limits of education grants; asking for more supporting criteria than there are is refused, since no course could be granted. */
export function grantsReader(catalogue: FactCatalogue): Read<Grants> {
  const read = record<Grants>({
    criteria: listOf(readCriterion(catalogue), 0, 50),
    supportingAtLeast: optional(record<NonNullable<Grants['supportingAtLeast']>>({ count: integerBetween(1, 50), basis: readBasis })),
    priceCeilingOere: optional(readAmount),
    yearlyBudgetOere: optional(readAmount),
    positiveListShare: optional(record<NonNullable<Grants['positiveListShare']>>({ value: numberBetween(0, 1), basis: readBasis })),
    followUpMeasure: optional(
      record<NonNullable<Grants['followUpMeasure']>>({
        kinds: distinctListOf(oneOf(MEASURE_KINDS), 1, MEASURE_KINDS.length),
        withinWeeks: integerBetween(1, 104),
        basis: readBasis,
      }),
    ),
  });
  return (value, path) => {
    const grants = read(value, path);
    const supporting = grants.criteria.filter(({ role }) => role === 'supporting').length;
    if (grants.supportingAtLeast !== undefined && grants.supportingAtLeast.count > supporting) {
      throw new DomainError('rule_set.out_of_range', { min: 1, max: supporting }, `${path}.supportingAtLeast.count`);
    }
    return grants;
  };
}

import type { FactCatalogue, FactDefinition } from '../../server/domain/facts/fact';
import { aFact } from './a-fact';

/** One fact of each type and class: enough for most tests. */
const SMALL: readonly FactDefinition[] = [
  aFact({ key: 'age', type: 'integer', min: 15, max: 75, class: 'justified' }),
  aFact({ key: 'motivation', type: 'integer', min: 1, max: 10, changeable: true }),
  aFact({ key: 'workExperienceYears', type: 'number', min: 0, max: 60 }),
  aFact({ key: 'isGraduate', type: 'boolean' }),
  aFact({ key: 'willingToMove', type: 'boolean', changeable: true }),
  aFact({ key: 'educationField', type: 'enum', values: ['humanities', 'law', 'it'] }),
  aFact({ key: 'insuranceFund', type: 'enum', values: ['AK', 'JKS', 'MA', 'CA', 'other'] }),
  aFact({ key: 'graduatedOn', type: 'date' }),
  aFact({ key: 'measuresTried', type: 'set', values: ['internship', 'wageSubsidy', 'mentor'], changeable: true }),
  aFact({ key: 'professionExposed', type: 'boolean', source: 'derived' }),
  aFact({ key: 'religion', type: 'enum', values: ['none', 'other'], class: 'forbidden' }),
];

/** A catalogue of the given facts in the given order; without any, a small one with every type and class. */
export function aCatalogue(...facts: readonly FactDefinition[]): FactCatalogue {
  const chosen = facts.length > 0 ? facts : SMALL;
  return { facts: chosen, byKey: new Map(chosen.map((fact) => [fact.key, fact])) };
}

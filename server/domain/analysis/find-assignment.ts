import type { FactCatalogue, Facts, FactValue } from '../facts/fact';
import type { Condition, Verdict } from '../rulebook/condition';
import { candidateValues } from './candidate-values';
import { leavesOf } from './leaves-of';

const EVALUATIONS = 50_000;

/**
 * Looks for facts with the wanted verdict where there are too many combinations to try: gives the facts a value one after another and turns back as
 * soon as the rest can no longer matter (Kleene's third value says so). `none` is a proof; `not-found` means that it gave up after 50,000 tries.
 * Score, risk and track are taken as free, so `none` stays a proof, and `found` may rest on a pair no citizen has.
 */
export function findAssignment(
  catalogue: FactCatalogue,
  conditions: readonly Condition[],
  verdict: (facts: Facts) => Verdict,
  wanted: 'true' | 'false',
): 'found' | 'none' | 'not-found' {
  const leaves = conditions.flatMap(leavesOf);
  const facts = [...new Set(leaves.map(({ fact }) => fact))]
    .map((key) => catalogue.byKey.get(key))
    .filter((fact) => fact !== undefined)
    .map((fact) => ({
      key: fact.key,
      values: candidateValues(
        fact,
        leaves.filter((leaf) => leaf.fact === fact.key),
      ),
    }));
  let left = EVALUATIONS;

  const search = (index: number, assigned: Record<string, FactValue>): 'found' | 'none' | 'not-found' => {
    left -= 1;
    if (left < 0) return 'not-found';
    const now = verdict(assigned);
    if (now !== 'unknown') return now === wanted ? 'found' : 'none';
    const fact = facts[index];
    if (fact === undefined) return 'none';
    for (const value of fact.values) {
      const result = search(index + 1, { ...assigned, [fact.key]: value });
      if (result !== 'none') return result;
    }
    return 'none';
  };
  return search(0, {});
}

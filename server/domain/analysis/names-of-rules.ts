import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';

/** Every rule an example may name: those of the rule set, and its floor's measures and conversations. */
export function namesOfRules({ ruleSet, floor }: PreparedRuleSet): ReadonlySet<string> {
  const { screening, tracks, cadence, measures, grants } = ruleSet;
  return new Set([
    ...screening.factors.map(({ id }) => `factor:${id}`),
    ...screening.archetypes.flatMap(({ id, tellTales }) => [
      `archetype:${id}`,
      ...tellTales.map((tellTale) => `archetype:${id}/${tellTale.id}`),
    ]),
    ...tracks.ordered.map(({ id }) => `track:${id}`),
    ...grants.criteria.map(({ id }) => `criterion:${id}`),
    ...[...measures.items, ...measures.suspensions.map(({ fallback }) => fallback), ...floor.measures].map(({ id }) => `measure:${id}`),
    ...[...cadence.elements, ...floor.cadence].map(({ id }) => `element:${id}`),
  ]);
}

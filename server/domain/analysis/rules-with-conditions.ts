import type { Condition } from '../rulebook/condition';
import type { Floor } from '../rulebook/floor';
import type { Justification, RuleSet } from '../rulebook/rule-set';
import type { Localised } from '../shared/localised';

/** A rule that rests on a condition, under the name findings use. */
export interface ConditionalRule {
  /** `kind:id` */
  readonly rule: string;
  readonly label: Localised;
  readonly when: Condition;
  readonly justification?: Justification;
}

/** Every rule of the set (and of its floor) that has a condition, in the order a person reads them. */
export function rulesWithConditions(ruleSet: RuleSet, floor: Floor): ConditionalRule[] {
  const { screening, tracks, measures, grants } = ruleSet;
  const rules = [
    ...screening.factors.map((factor) => ({ ...factor, rule: `factor:${factor.id}` })),
    ...screening.archetypes.flatMap(({ id, tellTales, justification }) =>
      tellTales.map((tellTale) => ({ ...tellTale, justification, rule: `archetype:${id}/${tellTale.id}` })),
    ),
    ...tracks.ordered.map((track) => ({ ...track, rule: `track:${track.id}` })),
    ...measures.items.map((measure) => ({ ...measure, rule: `measure:${measure.id}` })),
    ...grants.criteria.map((criterion) => ({ ...criterion, rule: `criterion:${criterion.id}` })),
    ...floor.measures.map((measure) => ({ ...measure, rule: `floor-measure:${measure.id}` })),
  ];
  return rules.flatMap(({ rule, label, when, justification }) => (when === undefined ? [] : [{ rule, label, when, justification }]));
}

import type { FactCatalogue } from '../facts/fact';
import { catalogueWithTracks } from './catalogue-with-tracks';
import { checkContactCount } from './check-contact-count';
import { checkSlotIds, namedElements, namedMeasures } from './check-references';
import type { Condition } from './condition';
import type { CompileCondition, CompiledCondition } from './condition-evaluator';
import type { Floor } from './floor';
import type { PreparedRuleSet } from './prepared-rule-set';
import type { RuleSet } from './rule-set';

export interface PrepareRuleSetInput {
  readonly ruleSet: RuleSet;
  readonly floor: Floor;
  readonly catalogue: FactCatalogue;
  readonly version: number;
  readonly contentHash: string;
  readonly compile: CompileCondition;
}

/** Every condition a decision under this rule set and floor can ask for, in reading order. */
export function conditionsOf(ruleSet: RuleSet, floor: Floor): readonly Condition[] {
  const { screening, tracks, measures, grants } = ruleSet;
  return [
    ...screening.factors.map(({ when }) => when),
    ...screening.archetypes.flatMap(({ tellTales }) => tellTales.map(({ when }) => when)),
    ...tracks.ordered.flatMap(({ when }) => (when === undefined ? [] : [when])),
    ...[...measures.items, ...floor.measures].flatMap(({ when }) => (when === undefined ? [] : [when])),
    ...grants.criteria.map(({ when }) => when),
  ];
}

function checkAgainstFloor(ruleSet: RuleSet, floor: Floor): void {
  const { cadence, measures, tracks } = ruleSet;
  checkSlotIds(
    [...namedElements(floor.cadence, 'floor.cadence'), ...namedElements(cadence.elements, 'cadence.elements')],
    [
      ...namedMeasures(floor.measures, 'floor.measures'),
      ...namedMeasures(measures.items, 'measures.items'),
      ...measures.suspensions.map(({ fallback }, index) => ({ id: fallback.id, path: `measures.suspensions[${index}].fallback.id` })),
    ],
  );
  checkContactCount(
    [...floor.cadence, ...cadence.elements],
    tracks.ordered.map(({ id }) => id),
    'cadence.elements',
  );
}

/**
 * Brings a rule set together with a floor (its own, or another to try) and compiles every condition once. Throws `rule_set.duplicate_id` or
 * `rule_set.slot_id_clash` when set and floor name two things alike, `rule_set.too_many_contacts` when both together ask for more than a plan can hold.
 */
export function prepareRuleSet({ ruleSet, floor, catalogue, version, contentHash, compile }: PrepareRuleSetInput): PreparedRuleSet {
  checkAgainstFloor(ruleSet, floor);
  const byCondition = new Map<Condition, CompiledCondition>(
    conditionsOf(ruleSet, floor).map((condition) => [condition, compile(condition)]),
  );
  return {
    ruleSet,
    floor,
    catalogue: catalogueWithTracks(catalogue, ruleSet.tracks.ordered),
    version,
    contentHash,
    compiled: (condition) => {
      const compiled = byCondition.get(condition);
      if (!compiled) throw new Error('the condition belongs to another rule set or to none');
      return compiled;
    },
  };
}

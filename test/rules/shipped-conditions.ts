import { join } from 'node:path';
import type { FactCatalogue } from '../../server/domain/facts/fact';
import type { Condition } from '../../server/domain/rulebook/condition';
import type { Floor } from '../../server/domain/rulebook/floor';
import { catalogueWithTracks } from '../../server/domain/rulebook/catalogue-with-tracks';
import type { RuleSet } from '../../server/domain/rulebook/rule-set';
import { loadRuleFiles } from '../../server/rule-files';
import { prepareSharedLibrary } from '../../server/rule-files/prepare-shared-library';

export const loaded = loadRuleFiles(join(__dirname, '../../rules'));

export interface ShippedCondition {
  /** Where it stands: `frederiksberg factor late-graduation`. */
  readonly place: string;
  readonly condition: Condition;
  /** The catalogue as that rule set sees it: with its own tracks. */
  readonly catalogue: FactCatalogue;
  /** The rule set whose names the sentence uses; null for floors and the shared library. */
  readonly ruleSet: RuleSet | null;
}

function conditionsOf(owner: string, ruleSet: RuleSet): readonly (readonly [string, Condition])[] {
  const { screening, tracks, measures, grants } = ruleSet;
  const named = (kind: string, rules: readonly { readonly id: string; readonly when?: Condition }[]): (readonly [string, Condition])[] =>
    rules.flatMap(({ id, when }) => (when ? [[`${owner} ${kind} ${id}`, when] as const] : []));
  return [
    ...named('factor', screening.factors),
    ...screening.archetypes.flatMap(({ id, tellTales }) => named(`archetype ${id}`, tellTales)),
    ...named('track', tracks.ordered),
    ...named('measure', measures.items),
    ...named('criterion', grants.criteria),
  ];
}

const floorConditions = ({ id, measures }: Floor): readonly (readonly [string, Condition])[] =>
  measures.flatMap((measure) => (measure.when ? [[`${id} measure ${measure.id}`, measure.when] as const] : []));

/** Every condition in `rules/`: municipalities, strategies, floors and the shared factors and archetypes. */
export function shippedConditions(): readonly ShippedCondition[] {
  const library = prepareSharedLibrary(loaded);
  const shared = library ? conditionsOf('shared', library.ruleSet).filter(([place]) => /^shared (factor|archetype) /.test(place)) : [];
  return [
    ...loaded.ruleSets.flatMap(({ name, ruleSet }) => {
      const catalogue = catalogueWithTracks(loaded.catalogue, ruleSet.tracks.ordered);
      return conditionsOf(name, ruleSet).map(([place, condition]) => ({ place, condition, catalogue, ruleSet }));
    }),
    ...[...shared, ...[...loaded.floors.values()].flatMap(floorConditions)].map(([place, condition]) => ({
      place,
      condition,
      catalogue: loaded.catalogue,
      ruleSet: null,
    })),
  ];
}

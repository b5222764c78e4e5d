import { compileCondition } from '../domain/rulebook/compile-condition';
import { parseRuleSet } from '../domain/rulebook/parse-rule-set';
import { prepareRuleSet } from '../domain/rulebook/prepare-rule-set';
import type { PreparedRuleSet } from '../domain/rulebook/prepared-rule-set';
import type { LoadedRules } from './load-rule-files';

const ONE_POINT = { points: 1, pointsBasis: { source: 'rules/shared' } };

/**
 * The shared factors and archetypes as the screening of a rule set, so that they can be analysed like any other; the rest of it is borrowed from the
 * first pack and means nothing. Null when there is no pack to borrow from.
 */
export function prepareSharedLibrary(loaded: Pick<LoadedRules, 'shared' | 'catalogue' | 'floors' | 'ruleSets'>): PreparedRuleSet | null {
  const [carrier] = loaded.ruleSets;
  const floor = carrier && loaded.floors.get(carrier.ruleSet.header.floor);
  if (!carrier || !floor) return null;
  const document = carrier.document as { readonly screening: object };
  const factors = [...loaded.shared.factors.values()].map((factor) => ({ ...factor, ...ONE_POINT }));
  const screening = { ...document.screening, factors, archetypes: [...loaded.shared.archetypes.values()] };
  const ruleSet = parseRuleSet({ ...document, screening }, loaded.catalogue);
  return prepareRuleSet({ ruleSet, floor, catalogue: loaded.catalogue, version: 1, contentHash: 'shared', compile: compileCondition });
}

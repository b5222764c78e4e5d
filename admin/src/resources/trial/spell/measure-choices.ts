import { type Localised, type RuleSet } from '../../../api/types';
import { measureIdsOf } from '../request/fit-to-rule-set';

export interface MeasureChoice {
  readonly id: string;
  readonly label: Localised;
}

/** The measures a citizen can have begun under these rules, in the rule set's order, the floor's last. */
export function measureChoices(ruleSet: RuleSet | undefined, floor: string): readonly MeasureChoice[] {
  if (!ruleSet) return [];
  const { document, floorDocument } = ruleSet;
  const ids = measureIdsOf(ruleSet, floor);
  const all = [...document.measures.items, ...document.measures.suspensions.map(({ fallback }) => fallback), ...floorDocument.measures];
  return all
    .filter(({ id }, index) => ids.has(id) && all.findIndex((one) => one.id === id) === index)
    .map(({ id, label }) => ({ id, label }));
}

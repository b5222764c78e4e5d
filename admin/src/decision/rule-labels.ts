import { type Localised, type RuleSet } from '../api/types';
import { type AnyResult } from './decision-part';

/** Labels of rules by reference, such as `factor:education-delay` or `element:extra-conversations`. */
export type RuleLabels = ReadonlyMap<string, Localised>;

interface Labelled {
  readonly id: string;
  readonly label: Localised;
}

function fromResult(result: AnyResult, add: (kind: string, rules: readonly Labelled[]) => void): void {
  if ('criteria' in result) {
    add('criterion', result.criteria);
    return;
  }
  add('factor', result.screening.factors);
  add('archetype', result.screening.archetypes);
  add('track', result.track.whyNot);
  if (result.track.id !== 'undecided') add('track', [result.track]);
  add('measure', result.measures);
  add('measure', result.suspendedMeasures);
  add(
    'element',
    result.contactPlan.map(({ elementId, label }) => ({ id: elementId, label })),
  );
}

function fromRules({ document, floorDocument }: RuleSet, add: (kind: string, rules: readonly Labelled[]) => void): void {
  add('factor', document.screening.factors);
  add('archetype', document.screening.archetypes);
  add('track', document.tracks.ordered);
  add('measure', document.measures.items);
  add(
    'measure',
    document.measures.suspensions.map(({ fallback }) => fallback),
  );
  add('measure', floorDocument.measures);
  add('element', document.cadence.elements);
  add('element', floorDocument.cadence);
  add('criterion', document.grants.criteria);
}

/** Every label the answer and its rules know, so that no page has to show an id. What the answer itself says comes first: it is what held on the day. */
export function ruleLabels(result: AnyResult, ruleSet?: RuleSet): RuleLabels {
  const labels = new Map<string, Localised>();
  const add = (kind: string, rules: readonly Labelled[]): void => {
    for (const { id, label } of rules) if (!labels.has(`${kind}:${id}`)) labels.set(`${kind}:${id}`, label);
  };
  fromResult(result, add);
  if (ruleSet) fromRules(ruleSet, add);
  return labels;
}

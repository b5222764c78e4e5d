import { type Localised, type RuleSet } from '../../../api/types';

/** What measures and tracks are called, by id, wherever the name is known from. */
export type RuleNames = ReadonlyMap<string, Localised>;

/** Names of the measures and tracks of several rule sets; of two with the same id the first one's. Keys are `measure:<id>` and `track:<id>`. */
export function ruleNames(ruleSets: readonly (RuleSet | undefined)[]): RuleNames {
  const names = new Map<string, Localised>();
  const add = (kind: 'measure' | 'track', rules: readonly { readonly id: string; readonly label: Localised }[]): void => {
    for (const { id, label } of rules) if (!names.has(`${kind}:${id}`)) names.set(`${kind}:${id}`, label);
  };
  for (const ruleSet of ruleSets) {
    if (!ruleSet) continue;
    const { document, floorDocument } = ruleSet;
    add('measure', document.measures.items);
    add(
      'measure',
      document.measures.suspensions.map(({ fallback }) => fallback),
    );
    add('measure', floorDocument.measures);
    add('track', document.tracks.ordered);
  }
  return names;
}

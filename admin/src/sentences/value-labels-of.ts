import { type Localised, type RuleSetDocument } from '../api/types';
import { type SentenceFact, type ValueLabels } from './sentence-fact';

/** "Høj risiko for langtidsledighed" only repeats what the sentence says; "Ikke screenet" is a name of the rule set's own. */
function isOwnName(label: Localised, standard: Localised | undefined): boolean {
  return standard === undefined || !(label.da.startsWith(standard.da) && label.en.startsWith(standard.en));
}

/** What a rule set calls its tracks and risk bands: `labels` for its sentences. */
export function valueLabelsOf(
  { tracks, screening }: Pick<RuleSetDocument, 'tracks' | 'screening'>,
  facts: readonly SentenceFact[],
): ValueLabels {
  const standard = facts.find(({ key }) => key === 'risk')?.values ?? [];
  const ownBands = screening.bands.filter(({ id, label }) => isOwnName(label, standard.find(({ value }) => value === id)?.label));
  const byId = (named: readonly { readonly id: string; readonly label: Localised }[]): Readonly<Record<string, Localised>> =>
    Object.fromEntries(named.map(({ id, label }) => [id, label]));
  return { track: byId(tracks.ordered), risk: byId(ownBands) };
}

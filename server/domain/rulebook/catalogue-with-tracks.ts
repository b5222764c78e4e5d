import type { FactCatalogue, FactDefinition, FactValueLabel } from '../facts/fact';
import type { Localised } from '../shared/localised';

/** The catalogue as one rule set sees it: the values of the fact `track` are the set's own track ids. */
export function catalogueWithTracks(
  catalogue: FactCatalogue,
  tracks: readonly { readonly id: string; readonly label?: Localised }[],
): FactCatalogue {
  const track = catalogue.byKey.get('track');
  if (!track) return catalogue;
  const values: readonly FactValueLabel[] = tracks.map(({ id, label }) => ({ value: id, label: label ?? { da: id, en: id } }));
  const own: FactDefinition = { ...track, values };
  return {
    facts: catalogue.facts.map((fact) => (fact === track ? own : fact)),
    byKey: new Map([...catalogue.byKey].map(([key, fact]) => [key, fact === track ? own : fact])),
  };
}

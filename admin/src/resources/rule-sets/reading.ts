import { type Localised, type RuleSet } from '../../api/types';
import { type SentenceFact, type ValueLabels, valueLabelsOf } from '../../sentences';

/** What every part of the document needs beside its own rules: the vocabulary, and what the rule set calls its own things. */
export interface Reading {
  readonly facts: readonly SentenceFact[];
  readonly labels: ValueLabels;
  readonly trackNames: Readonly<Record<string, Localised>>;
  readonly elementNames: Readonly<Record<string, Localised>>;
}

function byId(named: readonly { readonly id: string; readonly label: Localised }[]): Readonly<Record<string, Localised>> {
  return Object.fromEntries(named.map(({ id, label }) => [id, label]));
}

export function readingOf(
  { document, floorDocument }: Pick<RuleSet, 'document' | 'floorDocument'>,
  facts: readonly SentenceFact[],
): Reading {
  return {
    facts,
    labels: valueLabelsOf(document, facts),
    trackNames: byId(document.tracks.ordered),
    elementNames: byId([...floorDocument.cadence, ...document.cadence.elements]),
  };
}

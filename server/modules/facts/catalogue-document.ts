import { type FactDerivations, parseDerivations } from '../../domain/facts/derive-facts';
import type { FactCatalogue } from '../../domain/facts/fact';
import { parseCatalogue } from '../../domain/facts/parse-catalogue';
import { readPlainObject } from '../../domain/facts/read-plain';
import { withPhrases } from './with-phrases';

/** The vocabulary and what follows from it: what one stored catalogue version holds. */
export interface Vocabulary {
  readonly catalogue: FactCatalogue;
  readonly derivations: FactDerivations;
}

/** The stored form. `follows` tells a catalogue that came back after another one from the first time it was there. */
export function catalogueDocument({ catalogue, derivations }: Vocabulary, follows?: string): unknown {
  const { from, exposedFrom } = derivations.professionExposed;
  return {
    facts: catalogue.facts,
    derivations: {
      professionExposed: { from: Object.fromEntries([...from].map(([code, funds]) => [code, Object.fromEntries(funds)])), exposedFrom },
    },
    ...(follows === undefined ? {} : { follows }),
  };
}

/** Reads the stored form. Throws `catalogue.*` for anything else. */
export function parseCatalogueDocument(document: unknown): Vocabulary {
  const parts = readPlainObject(document, 'catalogue', '');
  return { catalogue: parseCatalogue({ facts: withPhrases(parts.get('facts')) }), derivations: parseDerivations(parts.get('derivations')) };
}

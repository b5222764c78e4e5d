import type { Decision } from '../../../domain/decision';
import type { FactCatalogue, FactValue } from '../../../domain/facts/fact';
import type { LearnedFact } from '../history/case-history';
import type { KnownCase } from '../history/known-case';
import type { KnownDecision } from '../history/known-decision';
import type { Why } from './why.schema';

type ShownFact = Why['facts'][number];

/** What the engine worked out in this decision; null where it could not. */
function workedOut(key: string, { screening, track, unemploymentWeek }: Decision): FactValue | null | undefined {
  switch (key) {
    case 'risk':
      return screening.risk === 'undecided' ? null : screening.risk;
    case 'score':
      return screening.score.min === screening.score.max ? screening.score.min : null;
    case 'track':
      return track.planFollows;
    case 'unemploymentWeek':
      return unemploymentWeek;
    default:
      return undefined;
  }
}

/** What a derived fact was worked out from, where that is another fact of the citizen. */
const DERIVED_FROM: Readonly<Record<string, string>> = { professionExposed: 'insuranceFund' };

/** The facts as they were known then: what was learned with its source and both times, what was worked out, and what nobody had said. */
export function showFacts(
  keys: readonly string[],
  { facts, decision }: Pick<KnownDecision, 'facts' | 'decision'>,
  { learned }: Pick<KnownCase, 'learned'>,
  catalogue: FactCatalogue,
): ShownFact[] {
  const byKey = new Map(learned.map((row): [string, LearnedFact] => [row.fact, row]));
  const bases = keys.flatMap((key) => (byKey.has(key) ? [] : (DERIVED_FROM[key] ?? [])));
  return [...new Set([...keys, ...bases])].map((key): ShownFact => {
    const label = catalogue.byKey.get(key)?.label ?? { da: key, en: key };
    const row = byKey.get(key);
    const derived = workedOut(key, decision) ?? (row ? undefined : facts[key]);
    if (derived !== undefined && derived !== null)
      return { fact: key, label, value: derived as ShownFact['value'], source: 'derived', holdsFrom: null, learnedAt: null };
    if (!row) return { fact: key, label, value: null, source: null, holdsFrom: null, learnedAt: null };
    const { value, source, holdsFrom, learnedAt } = row;
    // Values are checked against the catalogue before they are stored.
    return { fact: key, label, value: value as ShownFact['value'], source, holdsFrom, learnedAt: learnedAt.toISOString() };
  });
}

import { type Condition, type RuleSet } from '../../../api/types';

/** What the service works out by itself, and from which answer (server/domain/facts/derive-facts.ts). */
const WORKED_OUT_FROM: Readonly<Record<string, string>> = { professionExposed: 'insuranceFund' };

function collect(condition: Condition | undefined, found: Set<string>): void {
  if (!condition) return;
  if ('fact' in condition) found.add(condition.fact);
  else if ('not' in condition) collect(condition.not, found);
  else for (const part of 'all' in condition ? condition.all : condition.any) collect(part, found);
}

/** Keys of the facts the rules ask about when they decide a case: risk, archetypes, tracks and measures. Grant criteria are for applications only. */
export function usedFacts({ document, floorDocument }: Pick<RuleSet, 'document' | 'floorDocument'>): ReadonlySet<string> {
  const found = new Set<string>();
  const { factors, archetypes } = document.screening;
  for (const { when } of [...factors, ...document.tracks.ordered, ...document.measures.items, ...floorDocument.measures])
    collect(when, found);
  for (const { when } of archetypes.flatMap(({ tellTales }) => tellTales)) collect(when, found);
  for (const key of [...found]) {
    const from = WORKED_OUT_FROM[key];
    if (from) found.add(from);
  }
  return found;
}

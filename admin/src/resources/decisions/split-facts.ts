import { type Fact, type Facts, type FactValue } from '../../api/types';

export interface SeenFact {
  readonly key: string;
  /** Undefined when the catalogue does not have it (any longer). */
  readonly fact: Fact | undefined;
  readonly value: FactValue;
}

/** Facts the engine itself finds on the way; nobody answers them. */
const FOUND_ON_THE_WAY = new Set(['risk', 'score', 'track', 'unemploymentWeek']);

/** Whether somebody could have answered the fact: not one that is worked out, not one no rule may use, and a grant's only for a grant. */
function couldBeAnswered({ key, source, firstKnown, class: use }: Fact, isGrant: boolean): boolean {
  if (FOUND_ON_THE_WAY.has(key) || source === 'derived' || source === 'course' || use === 'forbidden') return false;
  return isGrant || firstKnown !== 'grantApplication';
}

/** What was known, in the catalogue's order with unknown words last, and which of the answerable facts were not known. */
export function splitFacts(
  seen: Facts,
  facts: readonly Fact[],
  isGrant: boolean,
): { readonly known: readonly SeenFact[]; readonly unknown: readonly Fact[] } {
  const place = new Map(facts.map(({ key }, index) => [key, index]));
  const known = Object.entries(seen)
    .flatMap(([key, value]): SeenFact[] => (value === null ? [] : [{ key, value, fact: facts.find((fact) => fact.key === key) }]))
    .sort((one, other) => (place.get(one.key) ?? Infinity) - (place.get(other.key) ?? Infinity));
  const answered = new Set(known.map(({ key }) => key));
  return { known, unknown: facts.filter((fact) => !answered.has(fact.key) && couldBeAnswered(fact, isGrant)) };
}

import type { FactDefinition, Facts, FactValue } from '../facts/fact';
import { seededRandom } from '../shared/seeded-random';

/** So many combinations are tried one by one; of more, so many are drawn with a fixed seed. */
export const COMBINATIONS_TRIED = 20_000;

export interface Assignments {
  /** Whether every combination is among them. */
  readonly exact: boolean;
  readonly list: readonly Facts[];
}

function allOf(keys: readonly string[], valuesOf: ReadonlyMap<string, readonly FactValue[]>): Facts[] {
  let list: Record<string, FactValue>[] = [{}];
  for (const key of keys) {
    const values = valuesOf.get(key) ?? [];
    list = list.flatMap((facts) => values.map((value) => ({ ...facts, [key]: value })));
  }
  return list;
}

function drawn(keys: readonly string[], valuesOf: ReadonlyMap<string, readonly FactValue[]>): Facts[] {
  const random = seededRandom(20_200_302);
  return Array.from({ length: COMBINATIONS_TRIED }, () => {
    const facts: Record<string, FactValue> = {};
    for (const key of keys) {
      const values = valuesOf.get(key) ?? [];
      const value = values[random.integer(0, values.length - 1)];
      if (value !== undefined) facts[key] = value;
    }
    return facts;
  });
}

/** Every combination of the facts' candidate values; a repeatable draw of them when there are too many. Facts without candidates stay unknown. */
export function enumerateAssignments(
  facts: readonly FactDefinition[],
  candidates: (fact: FactDefinition) => readonly FactValue[],
): Assignments {
  const valuesOf = new Map(facts.map((fact) => [fact.key, candidates(fact)] as const).filter(([, values]) => values.length > 0));
  const keys = [...valuesOf.keys()];
  const combinations = keys.reduce((product, key) => product * (valuesOf.get(key)?.length ?? 1), 1);
  const exact = combinations <= COMBINATIONS_TRIED;
  return { exact, list: exact ? allOf(keys, valuesOf) : drawn(keys, valuesOf) };
}

/** The rules of two rule sets that are about the same thing; null where one has none. */
export interface Pair<T> {
  readonly key: string;
  readonly left: T | null;
  readonly right: T | null;
}

/** Members whose second name nobody else on their side has; two of one kind cannot be told apart. */
function bySecondName<T>(items: readonly T[], nameOf: (item: T) => string): ReadonlyMap<string, T> {
  const found = new Map<string, T | null>();
  for (const item of items) found.set(nameOf(item), found.has(nameOf(item)) ? null : item);
  return new Map([...found].filter((entry): entry is [string, T] => entry[1] !== null));
}

/**
 * Puts what has the same id side by side; of the rest what has the same second name (the level of a track, the kind of a measure) when it is the only one of it on
 * both sides. In the order of the left side, then what only the right side has.
 */
export function pairRules<T>(
  left: readonly T[],
  right: readonly T[],
  idOf: (item: T) => string,
  secondNameOf?: (item: T) => string,
): readonly Pair<T>[] {
  const rightById = new Map(right.map((item) => [idOf(item), item]));
  const leftIds = new Set(left.map(idOf));
  const openLeft = left.filter((item) => !rightById.has(idOf(item)));
  const openRight = right.filter((item) => !leftIds.has(idOf(item)));
  const seconds = new Map<T, T>();
  if (secondNameOf) {
    const candidates = bySecondName(openRight, secondNameOf);
    for (const [name, item] of bySecondName(openLeft, secondNameOf)) {
      const other = candidates.get(name);
      if (other !== undefined) seconds.set(item, other);
    }
  }
  const taken = new Set(seconds.values());
  return [
    ...left.map((item) => ({ key: idOf(item), left: item, right: rightById.get(idOf(item)) ?? seconds.get(item) ?? null })),
    ...openRight.filter((item) => !taken.has(item)).map((item) => ({ key: idOf(item), left: null, right: item })),
  ];
}

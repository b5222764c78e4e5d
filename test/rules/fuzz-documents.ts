import type { SeededRandom } from '../../server/domain/shared/seeded-random';

type Path = readonly (string | number)[];
type Json = unknown;

/** JSON nobody meant: wrong types, edges of numbers and texts, names objects inherit, conditions that were refused once. */
const GARBAGE: readonly ((random: SeededRandom) => Json)[] = [
  () => null,
  () => true,
  () => false,
  () => 0,
  () => -1,
  () => 0.5,
  () => 1e308,
  () => 104,
  () => 105,
  () => '',
  () => ' ',
  () => 'high',
  () => '147',
  () => 'constructor',
  () => '__proto__',
  () => 'x'.repeat(4001),
  () => 'a\u0000b\ud800',
  () => '010190-1234',
  () => '2020-02-30',
  () => '2020-02-29',
  () => '9999-99-99',
  () => [],
  () => [[]],
  () => [null],
  () => ({}),
  () => ({ use: 'over-40' }),
  () => ({ da: 'tekst', en: 'text' }),
  () => ({ source: 'S2' }),
  () => ({ assumption: true }),
  () => ({ fromWeek: 1, toWeek: 104 }),
  () => ({ fromMonth: 1, toMonth: 24 }),
  () => ({ in: 1 }),
  () => ({ by: 104 }),
  () => ({ all: [] }),
  () => ({ any: [{ fact: 'track', operator: 'in', value: ['ordinary'] }] }),
  () => ({ not: { fact: 'risk', operator: 'equal', value: 'high' } }),
  () => ({ fact: 'age', operator: 'greaterThan', value: 40 }),
  () => ({ fact: 'religion', operator: 'equal', value: 'none' }),
  () => ({ fact: 'coursePriceOere', operator: 'lessThan', value: 1 }),
  () => ({ fact: 'measuresTried', operator: 'contains', value: 'internship' }),
  () => ({ fact: 'graduatedOn', operator: 'lessThan', value: '2020-01-01' }),
  () => ({ fact: 'unemploymentWeek', operator: 'greaterThan', value: 26 }),
  () => ({ fact: 'score', operator: 'lessThanInclusive', value: -0 }),
  () => JSON.parse('{"__proto__":{"all":[]},"constructor":{"prototype":{}}}') as Json,
  (random) => nested(random.integer(1, 200)),
  (random) => Array.from({ length: random.integer(1, 600) }, () => ({ fact: 'isGraduate', operator: 'equal', value: true })),
  (random) => random.integer(-200, 300),
];

/** What JSON cannot carry but a caller in the same process could pass; these go to the parser only. */
export const HOSTILE: readonly (() => unknown)[] = [
  () => undefined,
  () => Number.NaN,
  () => Infinity,
  () => 12n,
  () => Symbol('x'),
  () => () => 1,
  () => new Date(Number.NaN),
  () => new Map([['fact', 'age']]),
  () => Object.create({ da: 'arvet', en: 'inherited' }) as unknown,
  () => Object.assign([], { length: 4_000_000_000 }),
  () =>
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('ownKeys');
        },
      },
    ),
  () =>
    new Proxy([], {
      get: () => {
        throw new RangeError('get');
      },
    }),
  () => ({
    get da(): unknown {
      throw new Error('getter');
    },
    en: 'x',
  }),
  () => {
    const cyclic: Record<string, unknown> = {};
    cyclic['not'] = cyclic;
    return cyclic;
  },
];

function nested(levels: number): Json {
  let inside: Json = { fact: 'isGraduate', operator: 'equal', value: true };
  for (let level = 0; level < levels; level++) inside = level % 2 === 0 ? { not: inside } : { all: [inside] };
  return inside;
}

function choose<T>(list: readonly T[], random: SeededRandom): T {
  return list[random.integer(0, list.length - 1)] as T;
}

const childrenOf = (node: Json): readonly (string | number)[] =>
  Array.isArray(node) ? node.map((_, index) => index) : typeof node === 'object' && node !== null ? Object.keys(node) : [];

const at = (node: Json, key: string | number): Json => (node as Record<string | number, Json>)[key];

/** A random place, deep ones as likely as shallow ones. */
function somePlace(document: Json, random: SeededRandom): { readonly path: Path; readonly value: Json } {
  const path: (string | number)[] = [];
  let value = document;
  for (;;) {
    const keys = childrenOf(value);
    if (keys.length === 0 || (path.length > 0 && random.next() < 0.15)) return { path, value };
    const key = choose(keys, random);
    path.push(key);
    value = at(value, key);
  }
}

/** A copy of the document with another value at the place; what lies beside the path is shared, never changed. */
export function withValue(document: Json, path: Path, change: (value: Json) => Json | typeof REMOVED): Json {
  const [key, ...rest] = path;
  if (key === undefined) return change(document);
  const value = withValue(at(document, key), rest, change as (value: Json) => Json);
  if (Array.isArray(document)) {
    const copy = [...(document as readonly Json[])];
    if (value === REMOVED) copy.splice(key as number, 1);
    else copy[key as number] = value;
    return copy;
  }
  const copy: Record<string, Json> = { ...(document as Record<string, Json>) };
  if (value === REMOVED) delete copy[key];
  else copy[key] = value;
  return copy;
}

const REMOVED = Symbol('removed');

function tweaked(value: Json, random: SeededRandom): Json {
  if (typeof value === 'number') return choose([value + 1, value - 1, -value, value * 1000, value / 3, 0, 1], random);
  if (typeof value === 'string') return choose([`${value}x`, value.slice(1), value.toUpperCase(), `${value}-1`, '', Number(value)], random);
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) {
    const list = value as readonly Json[];
    return choose([[...list].reverse(), [...list, ...list], list.slice(1), [...list, list[0] ?? null], { ...list }], random);
  }
  if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value);
    const name = keys.length > 0 ? choose(keys, random) : 'x';
    return choose<Json>(
      [{ ...value, [`${name}s`]: at(value, name) }, { ...value, extra: 1 }, Object.fromEntries(Object.entries(value).reverse()), [value]],
      random,
    );
  }
  return 0;
}

/** One change somewhere: removed, nudged, replaced by garbage or by a part of another document that stands in the same or in any place. */
export function mutated(document: Json, donors: readonly Json[], random: SeededRandom): Json {
  const { path } = somePlace(document, random);
  const donated = (): Json => {
    const donor = choose(donors, random);
    if (random.next() < 0.5) return somePlace(donor, random).value;
    return path.reduce<Json>((node, key) => (typeof node === 'object' && node !== null ? at(node, key) : node), donor) ?? null;
  };
  const kind = random.next();
  return withValue(document, path, (value) => {
    if (kind < 0.15) return path.length > 0 ? REMOVED : {};
    if (kind < 0.55) return tweaked(value, random);
    return kind < 0.75 ? choose(GARBAGE, random)(random) : donated();
  });
}

/** The document with something JSON cannot carry in a random place. */
export function withHostilePart(document: Json, random: SeededRandom): unknown {
  return withValue(document, somePlace(document, random).path, () => choose(HOSTILE, random)());
}

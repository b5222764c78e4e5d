import { OPERATORS } from '../../../server/domain/rulebook/condition';
import type { SeededRandom } from '../../../server/domain/shared/seeded-random';

type Loose = Record<string, unknown>;

/** Values nobody meant, some of them hostile: made anew for each use, because a mutation may change them. */
const GARBAGE: readonly ((random: SeededRandom) => unknown)[] = [
  () => null,
  () => undefined,
  () => NaN,
  () => -0,
  () => Infinity,
  () => 1e308,
  () => '',
  () => '40',
  () => 'x'.repeat(5000),
  () => '\u0000\ud800',
  () => '0101901234',
  () => true,
  () => 12n,
  () => Symbol('x'),
  () => () => 1,
  () => new Date(NaN),
  () => new Map([['fact', 'age']]),
  () => new Set([1]),
  () => /x/,
  () => Object.create({ fact: 'age', operator: 'equal', value: 40 }) as unknown,
  () => Object.create(null) as unknown,
  () => JSON.parse('{"__proto__":{"all":[]},"constructor":{"prototype":{"x":1}}}') as unknown,
  () => [],
  () => [[]],
  () => [null, undefined],
  () => [1, 'a', true],
  () => Array.from({ length: 201 }, (_, index) => index),
  () => Array.from({ length: 600 }, () => ({ fact: 'age', operator: 'equal', value: 40 })),
  () => Object.assign([], { length: 4_000_000_000 }),
  () => ({ fact: 'age' }),
  () => ({ fact: 'age', params: {}, path: '$..[?(@.constructor.constructor("return process")())]' }),
  () => ({ condition: 'itself' }),
  () => ({ all: [] }),
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
    get all(): unknown {
      throw new Error('getter');
    },
  }),
  () => {
    const cyclic: Loose = {};
    cyclic['not'] = cyclic;
    return cyclic;
  },
  () => {
    const cyclic: unknown[] = [];
    cyclic.push({ any: cyclic }, { all: cyclic });
    return { all: cyclic };
  },
  (random) => nested(random.integer(1, 3000)),
  () => Object.fromEntries(Array.from({ length: 1200 }, (_, index) => [`k${index}`, index])),
];

const KEYS = [
  'all',
  'any',
  'not',
  'fact',
  'operator',
  'value',
  'id',
  'label',
  'path',
  'params',
  'condition',
  'priority',
  'name',
  'event',
  '__proto__',
  'constructor',
  '',
];
const FACTS = [
  'age',
  'motivation',
  'isGraduate',
  'educationField',
  'graduatedOn',
  'measuresTried',
  'workExperienceYears',
  'religion',
  'shoeSize',
  'toString',
];
const VALUES: readonly unknown[] = [
  0,
  1,
  5,
  15,
  40,
  75,
  76,
  2.5,
  true,
  false,
  'law',
  'mentor',
  'AK',
  '2024-02-29',
  '2023-02-29',
  [15, 16],
  ['law'],
  ['AK', 'MA'],
];

function nested(levels: number): unknown {
  let raw: unknown = { fact: 'age', operator: 'equal', value: 40 };
  for (let level = 0; level < levels; level++) raw = level % 3 === 0 ? { not: raw } : level % 3 === 1 ? { all: [raw] } : { any: [raw] };
  return raw;
}

const oneOf = <T>(random: SeededRandom, choices: readonly T[]): T => choices[random.integer(0, choices.length - 1)] as T;
const garbage = (random: SeededRandom): unknown => oneOf(random, GARBAGE)(random);

/** A document that is right in most places: a tree of groups and leaves over the small catalogue. */
export function randomDocument(random: SeededRandom, depth = 4): unknown {
  if (depth === 0 || random.next() < 0.35) return randomLeaf(random);
  const children = Array.from({ length: random.integer(1, 4) }, () => randomDocument(random, depth - 1));
  return oneOf(random, [{ all: children }, { any: children }, { not: children[0] }]);
}

/** Facts, operators and values that fit each other, so that most leaves are accepted. */
function randomLeaf(random: SeededRandom): unknown {
  const ordered = oneOf(random, OPERATORS.slice(0, 6));
  return oneOf(random, [
    { fact: 'age', operator: ordered, value: random.integer(15, 75) },
    { fact: 'motivation', operator: oneOf(random, ['in', 'notIn']), value: [random.integer(1, 5), random.integer(6, 10)] },
    { fact: 'workExperienceYears', operator: ordered, value: random.integer(0, 120) / 2 },
    { fact: 'isGraduate', operator: oneOf(random, ['equal', 'notEqual']), value: random.next() < 0.5 },
    { fact: 'educationField', operator: 'in', value: ['law', 'it'] },
    { fact: 'educationField', operator: 'notEqual', value: 'humanities' },
    { fact: 'graduatedOn', operator: ordered, value: oneOf(random, ['2024-02-29', '2025-12-31', '2026-01-01']) },
    { fact: 'measuresTried', operator: oneOf(random, ['contains', 'doesNotContain']), value: oneOf(random, ['mentor', 'internship']) },
  ]);
}

/** Every object and list of the document that can be changed, at most 60. */
function places(root: unknown): (Loose | unknown[])[] {
  const found: (Loose | unknown[])[] = [];
  const queue: unknown[] = [root];
  while (queue.length > 0 && found.length < 60) {
    const next = queue.shift();
    try {
      if (typeof next !== 'object' || next === null || found.includes(next as Loose)) continue;
      const children = Array.isArray(next) ? next.slice(0, 20) : Object.values(next).slice(0, 20);
      // To splice a list that claims four thousand million elements would hang the test, not the parser.
      if (!Array.isArray(next) || next.length < 1000) found.push(next as Loose);
      queue.push(...children);
    } catch {
      // A garbage object that throws is left as it is.
    }
  }
  return found;
}

/** Changes the document in one place, in place where it can; returns the (perhaps new) root. */
export function mutate(root: unknown, random: SeededRandom): unknown {
  const place = oneOf(random, places(root));
  if (place === undefined) return garbage(random);
  try {
    switch (random.integer(0, 8)) {
      case 0:
        return garbage(random);
      case 1:
        return oneOf(random, [{ not: root }, { all: [root] }, { any: [root, root] }]);
      case 2:
        if (Array.isArray(place)) place.splice(random.integer(0, place.length), random.integer(0, 2), garbage(random));
        else place[oneOf(random, KEYS)] = garbage(random);
        return root;
      case 3:
        if (Array.isArray(place)) place.length = 0;
        else Reflect.deleteProperty(place, oneOf(random, Object.keys(place).slice(0, 50)));
        return root;
      case 4:
        if (!Array.isArray(place)) place['operator'] = oneOf(random, [...OPERATORS, 'startsWith', 'everyFact:equal', 'constructor']);
        return root;
      case 5:
        if (!Array.isArray(place)) place['fact'] = oneOf(random, FACTS);
        return root;
      case 6:
        if (!Array.isArray(place)) place['value'] = oneOf(random, VALUES);
        return root;
      case 7:
        if (!Array.isArray(place))
          place[oneOf(random, ['id', 'label'])] = oneOf(random, ['n1', 'n2', 'x', 'X', '', 7, 'a'.repeat(41), 'æøå']);
        return root;
      default:
        // The document inside itself: shared or cyclic.
        if (Array.isArray(place)) place.push(oneOf(random, places(root)));
        else place[oneOf(random, ['all', 'any', 'not'])] = oneOf(random, [root, [root, root], place]);
        return root;
    }
  } catch {
    return root;
  }
}

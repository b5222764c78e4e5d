import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonicalJson, contentHash } from '../../../server/rule-files/content-hash';

/** The same content with the keys of every object in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, shuffled(part)]),
  );
}

test('keys are sorted by code unit, nothing is added', () => {
  expect(canonicalJson({ b: 1, a: [{ d: null, c: 'ø' }], B: true })).toBe('{"B":true,"a":[{"c":"ø","d":null}],"b":1}');
  expect(canonicalJson({ a: undefined, b: -0 })).toBe('{"b":0}');
});

test('the hash is sha256 over that text', () => {
  // printf '{"a":1}' | sha256sum
  expect(contentHash({ a: 1 })).toBe('015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862');
  expect(contentHash({ å: 'æ' })).toBe(createHash('sha256').update('{"å":"æ"}', 'utf8').digest('hex'));
});

test('any JSON: the order of keys never matters, the text reads back as the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      expect(contentHash(shuffled(value))).toBe(contentHash(value));
      expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
    }),
    { numRuns: 300 },
  );
});

test('the order of a list, a value and a type matter', () => {
  const hashes = [[1, 2], [2, 1], ['1', 2], [1, 2, null], { 0: 1, 1: 2 }].map(contentHash);
  expect(new Set(hashes).size).toBe(hashes.length);
});

test.each([[Number.NaN], [Infinity], [undefined], [() => 1], [Symbol('x')], [1n], [[undefined]]])('JSON cannot hold %p', (value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError);
});

import fc from 'fast-check';
import { firstDisagreement, type ReferenceVerdicts, referenceVerdicts } from './first-disagreement';
import { type World, worldArb } from './arbitrary-world';
import { interpret } from './interpret';
import { PLANTED_BUGS } from './planted-bugs';

const WORLDS = 40;
/** Fixed: which bugs these pairs catch must not depend on luck. The proof itself draws new pairs each time. */
const SEED = 20_261_121;
const SIZE = { conditions: 25, citizens: 20 };
/** 20,000 pairs: a fifth of what the proof runs. */
let worlds: readonly { readonly world: World; readonly reference: ReferenceVerdicts }[];

beforeAll(async () => {
  worlds = await Promise.all(
    fc.sample(worldArb(SIZE), { numRuns: WORLDS, seed: SEED }).map(async (world) => ({ world, reference: await referenceVerdicts(world) })),
  );
}, 60_000);

test('a third, textbook evaluator agrees too', () => {
  for (const { world, reference } of worlds) {
    expect(firstDisagreement(world, reference, (condition) => (facts) => interpret(condition, facts))).toBeNull();
  }
});

test.each(Object.entries(PLANTED_BUGS))('the proof catches it when %s', (_name, bends) => {
  const caught = worlds.filter(({ world, reference }) =>
    firstDisagreement(world, reference, (condition) => (facts) => interpret(condition, facts, bends)),
  );
  expect(caught.length).toBeGreaterThan(0);
});

import fc from 'fast-check';
import type { Facts } from '../../../server/domain/facts/fact';
import { compileCondition } from '../../../server/domain/rulebook/compile-condition';
import { type Condition, isLeaf, OPERATORS, type Verdict, VERDICTS } from '../../../server/domain/rulebook/condition';
import { generateConditionCode } from '../../../server/domain/rulebook/generate-condition-code';
import { worldArb } from './arbitrary-world';
import { firstDisagreement, referenceVerdicts } from './first-disagreement';

const CONDITIONS = 25;
const CITIZENS = 20;
/** 100,000 pairs of condition and citizen, or as many as SPORSKIFTE_PAIRS says. */
const PAIRS = Number(process.env['SPORSKIFTE_PAIRS'] ?? 100_000);
const WORLDS = Math.ceil(PAIRS / (CONDITIONS * CITIZENS));

test(`both evaluators agree on ${WORLDS * CONDITIONS * CITIZENS} random pairs of condition and citizen, unknown and dirty facts included`, async () => {
  let pairs = 0;
  const verdicts = { true: 0, false: 0, unknown: 0 };
  const operators = new Set<string>();
  await fc.assert(
    fc.asyncProperty(worldArb({ conditions: CONDITIONS, citizens: CITIZENS }), async (world) => {
      const reference = await referenceVerdicts(world);
      expect(firstDisagreement(world, reference, (condition) => compileCondition(condition).verdict)).toBeNull();
      expect(firstDisagreement(world, reference, explainedVerdict)).toBeNull();
      expect(firstDisagreement(world, reference, generatedVerdict)).toBeNull();
      for (const row of reference) for (const verdict of row) verdicts[verdict] += 1;
      pairs += world.conditions.length * world.citizens.length;
      world.conditions.forEach((condition) => collectOperators(condition, operators));
    }),
    { numRuns: WORLDS },
  );
  expect(pairs).toBeGreaterThanOrEqual(PAIRS);
  // The random worlds must be worth something: every operator, and no verdict a rarity.
  expect([...operators].sort()).toEqual([...OPERATORS].sort());
  for (const verdict of VERDICTS) expect(verdicts[verdict]).toBeGreaterThan(pairs / 10);
}, 600_000);

function explainedVerdict(condition: Condition): (facts: Facts) => Verdict {
  const compiled = compileCondition(condition);
  return (facts) => compiled.explain(facts).verdict;
}

/** What a condition becomes once it is hot. */
function generatedVerdict(condition: Condition): (facts: Facts) => Verdict {
  const generated = generateConditionCode(condition);
  if (!generated) throw new Error('no code was generated');
  return generated;
}

function collectOperators(condition: Condition, operators: Set<string>): void {
  if (isLeaf(condition)) operators.add(condition.operator);
  else if ('not' in condition) collectOperators(condition.not, operators);
  else ('all' in condition ? condition.all : condition.any).forEach((child) => collectOperators(child, operators));
}

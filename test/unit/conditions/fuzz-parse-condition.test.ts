import type { Facts } from '../../../server/domain/facts/fact';
import { compileCondition } from '../../../server/domain/rulebook/compile-condition';
import type { Condition } from '../../../server/domain/rulebook/condition';
import { generateConditionCode } from '../../../server/domain/rulebook/generate-condition-code';
import { parseCondition } from '../../../server/domain/rulebook/parse-condition';
import { DomainError } from '../../../server/domain/shared/domain-error';
import { seededRandom } from '../../../server/domain/shared/seeded-random';
import { evaluateWithReference } from '../../../server/rule-engine/evaluate-with-reference';
import { aCatalogue } from '../../builders/a-catalogue';
import { mutate, randomDocument } from './mutate-condition';

/** The short form; SPORSKIFTE_FUZZ_RUNS=1000000 for the long one, SPORSKIFTE_FUZZ_SEED to repeat or to vary. */
const RUNS = Number(process.env['SPORSKIFTE_FUZZ_RUNS'] ?? 20_000);
const SEED = Number(process.env['SPORSKIFTE_FUZZ_SEED'] ?? 20_261_121);
const SLOWEST_MS = 200;
const BATCH = 100;

const catalogue = aCatalogue();
const CITIZENS: readonly Facts[] = [
  {},
  {
    age: 40,
    motivation: 5,
    workExperienceYears: 2.5,
    isGraduate: true,
    educationField: 'law',
    graduatedOn: '2025-12-31',
    measuresTried: ['mentor'],
  },
  { age: 15, isGraduate: false, educationField: null, graduatedOn: '2024-02-29', measuresTried: [] },
];

/** Null when it was refused with a clear answer. Anything else it throws is a crash. */
function parsed(document: unknown): Condition | null {
  try {
    return parseCondition(document, catalogue);
  } catch (error) {
    if (error instanceof DomainError && error.code.startsWith('rule.')) return null;
    throw error;
  }
}

/** Milliseconds; measured again when slow, because a busy machine is not a hang. */
function timeOf(document: unknown): number {
  let best = Infinity;
  for (let attempt = 0; attempt < 3 && best > SLOWEST_MS; attempt++) {
    const started = performance.now();
    parsed(document);
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

async function mustRun(accepted: readonly Condition[]): Promise<void> {
  for (const facts of CITIZENS) {
    const reference = await evaluateWithReference(accepted, facts);
    accepted.forEach((condition, index) => {
      const compiled = compileCondition(condition);
      const verdicts = [compiled.verdict(facts), compiled.explain(facts).verdict, generateConditionCode(condition)?.(facts)];
      expect(verdicts).toEqual([reference[index], reference[index], reference[index]]);
    });
  }
}

test(`${RUNS} broken and hostile rule documents (seed ${SEED}): no crash, no hang, nothing accepted that then fails`, async () => {
  const random = seededRandom(SEED);
  let slowest = 0;
  let acceptedCount = 0;
  let batch: Condition[] = [];
  for (let run = 0; run < RUNS; run++) {
    let document = randomDocument(random);
    for (let changes = random.integer(0, 4); changes > 0; changes--) document = mutate(document, random);
    slowest = Math.max(slowest, timeOf(document));
    const condition = parsed(document);
    if (condition) {
      acceptedCount += 1;
      batch.push(condition);
      // The canonical form is accepted again, unchanged: what is stored can be read.
      if (acceptedCount % 10 === 0) expect(parsed(JSON.parse(JSON.stringify(condition)))).toEqual(condition);
    }
    if (batch.length === BATCH || run === RUNS - 1) {
      await mustRun(batch);
      batch = [];
    }
  }
  expect(slowest).toBeLessThan(SLOWEST_MS);
  // Neither side may be a rarity, or the fuzz would prove nothing.
  expect(acceptedCount).toBeGreaterThan(RUNS * 0.1);
  expect(RUNS - acceptedCount).toBeGreaterThan(RUNS * 0.3);
}, 3_600_000);

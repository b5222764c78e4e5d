/**
 * One decision with full explanation in this process, the reference check included as the service does it.
 * Run: `node test/harness/run-typescript.cjs test/bench/decision.ts [decisions]`.
 */
import { performance } from 'node:perf_hooks';
import { join } from 'node:path';
import { generateInflow } from '../../seeds/population';
import { openRules, prepareOpened } from '../../server/command-line/open-rules';
import { decideCase } from '../../server/domain/case-flow';
import type { DecisionInput } from '../../server/domain/decision';
import { deriveFacts } from '../../server/domain/facts/derive-facts';
import { addDays } from '../../server/domain/shared/calendar-date';
import { seededRandom } from '../../server/domain/shared/seeded-random';
import { quantile } from './quantile';

const DECISIONS = Number(process.argv[2] ?? 5000);
const MUNICIPALITIES = ['101', '147', '461', '751', '851'];

function inputs(municipality: string, n: number, shareKnown: number): DecisionInput[] {
  const random = seededRandom(20_261_121);
  return [...generateInflow(municipality, n, 7)].map(({ facts, startedOn }) => {
    const known = Object.fromEntries(Object.entries(facts).filter(() => random.next() < shareKnown));
    const contacts = [20, 55, 90].map((after) => ({ heldOn: addDays(startedOn, after), kind: 'individual' as const }));
    return { asOf: addDays(startedOn, 120), facts: known, conditions: {}, spell: { startedOn, pauses: [], contacts, measures: [] } };
  });
}

console.log(`In process, full explanation with what would change it, ${DECISIONS} decisions each; Node ${process.version}`);
console.log('municipality | facts known | p50 ms | p95 ms | p99 ms');
for (const municipality of MUNICIPALITIES) {
  const opened = openRules(join(__dirname, '../../rules'), municipality, null);
  const prepared = prepareOpened(opened);
  for (const share of [1, 0.6]) {
    const cases = inputs(municipality, DECISIONS, share).map((input) => ({
      ...input,
      facts: deriveFacts(input.facts, municipality, opened.derivations),
    }));
    for (const input of cases.slice(0, 500)) decideCase(prepared, input);
    const taken = cases.map((input) => {
      const from = performance.now();
      decideCase(prepared, input);
      return performance.now() - from;
    });
    const [p50, p95, p99] = [0.5, 0.95, 0.99].map((q) => quantile(taken, q).toFixed(3));
    console.log(`${municipality} | ${share * 100} % | ${p50} | ${p95} | ${p99}`);
  }
}

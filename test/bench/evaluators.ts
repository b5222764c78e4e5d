/**
 * How many citizens per second: json-rules-engine against the compiled evaluator, with and without full trace, on the same rules and the same distinct citizens.
 * Interleaved repetitions, medians, ratios within one run, and every verdict compared. Run: `node test/harness/run-typescript.cjs test/bench/evaluators.ts [citizens] [repetitions]`.
 */
import { Engine } from 'json-rules-engine';
import os from 'node:os';
import type { Facts } from '../../server/domain/facts/fact';
import { compileCondition } from '../../server/domain/rulebook/compile-condition';
import { type Condition, isLeaf, type LeafCondition, type Verdict } from '../../server/domain/rulebook/condition';
import { seededRandom } from '../../server/domain/shared/seeded-random';
import { evaluateWithReference } from '../../server/rule-engine/evaluate-with-reference';
import { toEngineRule } from '../../server/rule-engine/to-engine-rule';
import { benchCatalogue, benchCitizens, benchRules } from './evaluators-data';

const RULES = 40;
const SEED = 20_261_121;
const TARGETS = { verdict: 150, explain: 30 };

interface Candidate {
  readonly name: string;
  /** Decides every rule for every citizen; returns a checksum of all verdicts. */
  run(citizens: readonly Facts[]): number | Promise<number>;
}

export interface Row {
  readonly name: string;
  readonly citizensPerSecond: number;
  readonly ratio: number;
}

const codeOf = (verdict: Verdict): number => (verdict === 'true' ? 2 : verdict === 'false' ? 1 : 3);
const mix = (sum: number, rule: number, verdict: Verdict): number => (Math.imul(sum, 31) + codeOf(verdict) * (rule + 1)) | 0;

/** json-rules-engine as fast as it goes: one engine for all, one citizen after another, everything known, nothing rewritten per citizen. */
function rawEngine(rules: readonly Condition[], complete: Facts): Candidate {
  const rewritten = rules.map((rule, index) => toEngineRule(rule, complete, false, String(index)));
  const engine = new Engine(rewritten.map(({ rule }) => rule));
  const leaves = rules.flatMap(leavesOf);
  return {
    name: 'json-rules-engine, one engine reused (all facts known)',
    async run(citizens) {
      let sum = 0;
      const verdicts = new Array<Verdict>(rules.length);
      for (const facts of citizens) {
        const { results, failureResults } = await engine.run(encoded(leaves, facts));
        for (const result of results) verdicts[Number(result.name)] = 'true';
        for (const result of failureResults) verdicts[Number(result.name)] = 'false';
        for (let rule = 0; rule < rules.length; rule++) sum = mix(sum, rule, verdicts[rule] as Verdict);
      }
      return sum;
    },
  };
}

/** The facts under the names the rewritten rules use. */
function encoded(leaves: readonly LeafCondition[], facts: Facts): Record<string, unknown> {
  const named: Record<string, unknown> = {};
  for (const { fact } of leaves) named[`value of ${fact}`] = facts[fact];
  named['day of date0'] = Number(Date.parse(String(facts['date0']))) / 86_400_000;
  return named;
}

function leavesOf(condition: Condition): readonly LeafCondition[] {
  if (isLeaf(condition)) return [condition];
  return ('not' in condition ? [condition.not] : 'all' in condition ? condition.all : condition.any).flatMap(leavesOf);
}

function reference(rules: readonly Condition[]): Candidate {
  return {
    name: 'json-rules-engine as our reference (three-valued, a fresh engine a run)',
    async run(citizens) {
      let sum = 0;
      for (const facts of citizens) (await evaluateWithReference(rules, facts)).forEach((verdict, rule) => (sum = mix(sum, rule, verdict)));
      return sum;
    },
  };
}

function compiledVerdict(rules: readonly Condition[]): Candidate {
  const compiled = rules.map(compileCondition);
  return {
    name: 'compiled, verdict only',
    run(citizens) {
      let sum = 0;
      for (const facts of citizens) for (let rule = 0; rule < compiled.length; rule++) sum = mix(sum, rule, compiled[rule]!.verdict(facts));
      return sum;
    },
  };
}

function compiledExplain(rules: readonly Condition[]): Candidate {
  const compiled = rules.map(compileCondition);
  return {
    name: 'compiled, full trace and missing facts',
    run(citizens) {
      let sum = 0;
      let nodes = 0;
      for (const facts of citizens) {
        for (let rule = 0; rule < compiled.length; rule++) {
          const { verdict, trace } = compiled[rule]!.explain(facts);
          nodes += trace.length;
          sum = mix(sum, rule, verdict);
        }
      }
      if (nodes === 0) throw new Error('no trace was made');
      return sum;
    },
  };
}

async function compare(
  title: string,
  candidates: readonly Candidate[],
  citizens: readonly Facts[],
  repetitions: number,
): Promise<readonly Row[]> {
  const times = new Map<Candidate, number[]>(candidates.map((candidate) => [candidate, []]));
  const sums = new Set<number>();
  for (const candidate of candidates) await candidate.run(citizens.slice(0, 500));
  for (let repetition = 0; repetition < repetitions; repetition++) {
    for (const candidate of candidates) {
      const started = process.hrtime.bigint();
      sums.add(await candidate.run(citizens));
      times.get(candidate)?.push(Number(process.hrtime.bigint() - started) / 1e9);
    }
  }
  if (sums.size !== 1) throw new Error(`${title}: the verdicts differ (${sums.size} checksums)`);
  const perSecond = candidates.map((candidate) => citizens.length / median(times.get(candidate) ?? []));
  console.log(`\n${title}; ${citizens.length} distinct citizens, medians of ${repetitions} interleaved repetitions, all verdicts equal\n`);
  console.log('| way | citizens/s | × json-rules-engine |\n| --- | ---: | ---: |');
  const rows = candidates.map(({ name }, index) => ({
    name,
    citizensPerSecond: perSecond[index]!,
    ratio: perSecond[index]! / perSecond[0]!,
  }));
  for (const { name, citizensPerSecond, ratio } of rows) {
    console.log(`| ${name} | ${Math.round(citizensPerSecond).toLocaleString('en')} | ${ratio.toFixed(ratio < 10 ? 2 : 0)} |`);
  }
  return rows;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function main(): Promise<void> {
  const count = Number(process.argv[2] ?? 10_000);
  const repetitions = Number(process.argv[3] ?? 5);
  const random = seededRandom(SEED);
  const catalogue = benchCatalogue();
  const rules = benchRules(catalogue, RULES, random);
  const leaves = rules.flatMap(leavesOf);
  const predicates = new Set(leaves.map(({ fact, operator, value }) => JSON.stringify([fact, operator, value])));
  console.log(
    `Node ${process.version}, ${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown processor'}; ` +
      `${RULES} rules, ${leaves.length} leaves (${predicates.size} distinct), ${catalogue.facts.length} facts, seed ${SEED}`,
  );
  const known = benchCitizens(catalogue, count, 0, random);
  const [, verdict, explain] = await compare(
    'Every fact known',
    [rawEngine(rules, known[0] as Facts), compiledVerdict(rules), compiledExplain(rules)],
    known,
    repetitions,
  );
  const partly = benchCitizens(catalogue, count, 0.2, random);
  await compare(
    'One fact in five unknown',
    [reference(rules), compiledVerdict(rules), compiledExplain(rules)],
    partly,
    Math.min(repetitions, 3),
  );
  const met = verdict!.ratio >= TARGETS.verdict && explain!.ratio >= TARGETS.explain;
  console.log(`\nTargets ≥ ${TARGETS.verdict} × without trace and ≥ ${TARGETS.explain} × with: ${met ? 'met' : 'MISSED'}`);
  if (!met) process.exitCode = 1;
}

void main();

import type { FactDefinition, Facts, FactValue } from '../facts/fact';
import type { Condition, LeafCondition } from '../rulebook/condition';
import { factsOfCondition } from '../rulebook/facts-of-condition';
import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';
import type { RiskBand, RiskFactor } from '../rulebook/rule-set';
import { type Assignments, enumerateAssignments } from './enumerate-assignments';
import { candidateValues } from './candidate-values';
import { firstTrackOf } from './first-track-of';
import { leavesOf } from './leaves-of';

/** Factors that share facts can exclude each other, so their points are summed citizen by citizen; groups are independent of each other. */
interface FactorGroup {
  readonly facts: ReadonlySet<string>;
  readonly factors: readonly RiskFactor[];
}

/** Scores citizens can have, each with a citizen who has it. */
export type AttainableScores = ReadonlyMap<number, Facts>;

const SCREENED = ['risk', 'score', 'track'];

/** Points may be fractions; this keeps equal sums equal. */
function rounded(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}

/** Every sum of one from each, with a citizen who has it. */
function combine(some: AttainableScores, more: AttainableScores): AttainableScores {
  const sums = new Map<number, Facts>();
  for (const [score, others] of some) {
    for (const [points, facts] of more) {
      const sum = rounded(score + points);
      if (!sums.has(sum)) sums.set(sum, { ...others, ...facts });
    }
  }
  return sums;
}

function groupFactors(factors: readonly RiskFactor[]): FactorGroup[] {
  let groups: { facts: Set<string>; factors: RiskFactor[] }[] = [];
  for (const factor of factors) {
    const joined = { facts: new Set(factsOfCondition(factor.when)), factors: [factor] };
    const [sharing, apart] = [true, false].map((shares) =>
      groups.filter((group) => [...group.facts].some((fact) => joined.facts.has(fact)) === shares),
    );
    for (const group of sharing ?? []) {
      group.facts.forEach((fact) => joined.facts.add(fact));
      joined.factors.unshift(...group.factors);
    }
    groups = [...(apart ?? []), joined];
  }
  return groups;
}

/**
 * The citizens a rule set can tell apart. Every citizen it hands out is consistent: the score is the sum of the factors that hold, the risk its
 * band, the track the first whose condition holds. So what no citizen here shows, no citizen shows (as long as the list is exact).
 */
export class CitizenSpace {
  private readonly groups: readonly FactorGroup[];
  private known: AttainableScores | null = null;

  constructor(private readonly prepared: PreparedRuleSet) {
    this.groups = groupFactors(prepared.ruleSet.screening.factors);
  }

  /** The score of every citizen there can be. */
  scores(): AttainableScores {
    this.known ??= this.scoresOf(this.groups);
    return this.known;
  }

  /** What the other factors can add up to for citizens who meet this one, each sum with such a citizen. */
  scoresBesides(factor: RiskFactor): AttainableScores {
    const group = this.groups.find(({ factors }) => factors.includes(factor));
    const siblings = (group?.factors ?? []).filter((other) => other !== factor);
    const own = this.assign(
      group?.facts ?? new Set(),
      (group?.factors ?? []).flatMap(({ when }) => leavesOf(when)),
    );
    const rest = this.scoresOf(this.groups.filter((other) => other !== group));
    const bySiblings = new Map<number, Facts>();
    for (const facts of own.list) {
      if (this.prepared.compiled(factor.when).verdict(facts) !== 'true') continue;
      const points = this.pointsOf(siblings, facts);
      if (!bySiblings.has(points)) bySiblings.set(points, facts);
    }
    return combine(rest, bySiblings);
  }

  /** The band of a score; undefined when there is none. */
  bandOf(score: number): RiskBand | undefined {
    return this.prepared.ruleSet.screening.bands.find(({ from }) => from === undefined || score >= from);
  }

  /** One citizen of every kind the given conditions (with the screening, when they use it) can tell apart. */
  citizens(conditions: readonly Condition[]): Assignments {
    const needsTrack = conditions.some((condition) => factsOfCondition(condition).includes('track'));
    const trackConditions = needsTrack ? this.prepared.ruleSet.tracks.ordered.flatMap(({ when }) => (when ? [when] : [])) : [];
    const leaves = [...conditions, ...trackConditions].flatMap(leavesOf);
    const own = new Set(leaves.map(({ fact }) => fact).filter((fact) => !SCREENED.includes(fact)));
    if (!leaves.some(({ fact }) => SCREENED.includes(fact))) return this.assign(own, leaves);

    const touched = this.groups.filter(({ facts }) => [...facts].some((fact) => own.has(fact)));
    const factors = touched.flatMap((group) => group.factors);
    const together = new Set([...own, ...touched.flatMap(({ facts }) => [...facts])]);
    const base = this.assign(together, [...leaves, ...factors.flatMap(({ when }) => leavesOf(when))]);
    const rest = [...this.scoresOf(this.groups.filter((group) => !touched.includes(group)))];
    const thresholds = leaves
      .flatMap(({ fact, value }) => (fact === 'score' ? [value].flat() : []))
      .filter((value) => typeof value === 'number');
    const outcomesOf = new Map<number, readonly (readonly [number, Facts])[]>();
    const list = base.list.flatMap((facts) => {
      const points = this.pointsOf(factors, facts);
      const outcomes = outcomesOf.get(points) ?? this.distinctOutcomes(points, rest, thresholds);
      outcomesOf.set(points, outcomes);
      return outcomes.map(([score, others]) => this.screened({ ...others, ...facts }, score));
    });
    return { exact: base.exact, list };
  }

  private screened(facts: Facts, score: number): Facts {
    const risk = this.bandOf(score)?.id;
    const screened: Facts = { ...facts, score, ...(risk === undefined ? {} : { risk }) };
    const track = firstTrackOf(this.prepared, screened);
    return track === null ? screened : { ...screened, track };
  }

  /** Of all scores the rest can add, one for each band and each side of every threshold. */
  private distinctOutcomes(points: number, rest: readonly (readonly [number, Facts])[], thresholds: readonly number[]): [number, Facts][] {
    const byKind = new Map<string, [number, Facts]>();
    for (const [more, facts] of rest) {
      const score = rounded(points + more);
      const kind = [this.bandOf(score)?.id, ...thresholds.map((threshold) => Math.sign(score - threshold))].join();
      if (!byKind.has(kind)) byKind.set(kind, [score, facts]);
    }
    return [...byKind.values()];
  }

  private scoresOf(groups: readonly FactorGroup[]): AttainableScores {
    let scores: AttainableScores = new Map<number, Facts>([[0, {}]]);
    for (const { facts, factors } of groups) {
      const own = new Map<number, Facts>();
      for (const assigned of this.assign(
        facts,
        factors.flatMap(({ when }) => leavesOf(when)),
      ).list) {
        const points = this.pointsOf(factors, assigned);
        if (!own.has(points)) own.set(points, assigned);
      }
      scores = combine(scores, own);
    }
    return scores;
  }

  private pointsOf(factors: readonly RiskFactor[], facts: Facts): number {
    let points = 0;
    for (const { when, points: worth } of factors) if (this.prepared.compiled(when).verdict(facts) === 'true') points += worth;
    return rounded(points);
  }

  private assign(keys: ReadonlySet<string>, leaves: readonly LeafCondition[]): Assignments {
    const facts = [...keys]
      .map((key) => this.prepared.catalogue.byKey.get(key))
      .filter((fact): fact is FactDefinition => fact !== undefined);
    return enumerateAssignments(facts, (fact): readonly FactValue[] =>
      candidateValues(
        fact,
        leaves.filter((leaf) => leaf.fact === fact.key),
      ),
    );
  }
}

import type { ArchetypeResult, FactorResult, Risk, ScreeningResult } from '../decision';
import type { Facts } from '../facts/fact';
import type { Verdict } from '../rulebook/condition';
import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';
import type { Archetype, RiskBand, RiskFactor, Screening, TellTale } from '../rulebook/rule-set';
import type { Localised } from '../shared/localised';

const UNDECIDED: Localised = { da: 'Ikke afgjort endnu', en: 'Not decided yet' };

export interface ScoreInterval {
  readonly min: number;
  readonly max: number;
}

/** The score a citizen has for sure and what missing facts could still make of it: an undecided factor widens the interval. */
export function scoreInterval(factors: readonly RiskFactor[], verdictOf: (factor: RiskFactor) => Verdict): ScoreInterval {
  let min = 0;
  let max = 0;
  for (const factor of factors) {
    const verdict = verdictOf(factor);
    if (verdict === 'false') continue;
    const certain = verdict === 'true';
    if (certain || factor.points < 0) min += factor.points;
    if (certain || factor.points > 0) max += factor.points;
  }
  return { min, max };
}

function bandAt(bands: readonly RiskBand[], score: number): RiskBand {
  for (const band of bands) {
    if (band.from === undefined || score >= band.from) return band;
  }
  throw new Error('the last band must be open below');
}

/** The band both ends of the interval lie in, or undecided. */
export function riskOf(bands: readonly RiskBand[], score: ScoreInterval): { readonly risk: Risk; readonly label: Localised } {
  const low = bandAt(bands, score.min);
  const high = bandAt(bands, score.max);
  return low.id === high.id ? { risk: low.id, label: low.label } : { risk: 'undecided', label: UNDECIDED };
}

function explainFactor(prepared: PreparedRuleSet, factor: RiskFactor, facts: Facts): FactorResult {
  const { verdict, missing, trace } = prepared.compiled(factor.when).explain(facts);
  const saw = new Map<string, FactorResult['saw'][number]>();
  for (const node of trace) {
    if (node.fact !== undefined) saw.set(node.fact, { fact: node.fact, value: node.saw ?? null });
  }
  return {
    id: factor.id,
    label: factor.label,
    nature: factor.nature,
    verdict,
    points: factor.points,
    missing,
    saw: [...saw.values()],
    justified: factor.justification !== undefined,
    trace,
  };
}

/** A sign with its trace; a population, which wants none, is asked the fast way. */
function judgeSign(prepared: PreparedRuleSet, sign: TellTale, facts: Facts, codesOnly: boolean): ArchetypeResult['tellTales'][number] {
  const { id, label, when } = sign;
  const compiled = prepared.compiled(when);
  if (codesOnly) return { id, label, verdict: compiled.verdict(facts), trace: [] };
  const { verdict, trace } = compiled.explain(facts);
  return { id, label, verdict, trace };
}

function matchArchetype(prepared: PreparedRuleSet, archetype: Archetype, facts: Facts, codesOnly: boolean): ArchetypeResult {
  let matched = 0;
  let open = 0;
  const tellTales = archetype.tellTales.map((sign) => {
    const judged = judgeSign(prepared, sign, facts, codesOnly);
    if (judged.verdict === 'true') matched += 1;
    if (judged.verdict === 'unknown') open += 1;
    return judged;
  });
  const verdict: Verdict = matched >= archetype.atLeast ? 'true' : matched + open < archetype.atLeast ? 'false' : 'unknown';
  return {
    id: archetype.id,
    label: archetype.label,
    verdict,
    matched,
    possible: matched + open,
    atLeast: archetype.atLeast,
    of: tellTales.length,
    tellTales,
    earlyMeasures: archetype.earlyMeasures,
  };
}

/** Only score and risk, without explanation: what counterfactuals and populations need. */
export function screenRisk(prepared: PreparedRuleSet, facts: Facts): { readonly risk: Risk; readonly score: ScoreInterval } {
  const screening: Screening = prepared.ruleSet.screening;
  const score = scoreInterval(screening.factors, (factor) => prepared.compiled(factor.when).verdict(facts));
  return { risk: riskOf(screening.bands, score).risk, score };
}

/**
 * Judges the risk of long-term unemployment from facts, with every factor and archetype (S2 5.4; S3 "Hvordan bruger man arketyper"). With `codesOnly` the signs
 * of archetypes leave no trace.
 */
export function screenCitizen(prepared: PreparedRuleSet, facts: Facts, codesOnly = false): ScreeningResult {
  const { factors, bands, archetypes } = prepared.ruleSet.screening;
  const explained = new Map(factors.map((factor) => [factor, explainFactor(prepared, factor, facts)] as const));
  const score = scoreInterval(factors, (factor) => explained.get(factor)?.verdict ?? 'unknown');
  const { risk, label } = riskOf(bands, score);
  return {
    risk,
    riskLabel: label,
    score,
    factors: [...explained.values()],
    archetypes: archetypes.map((archetype) => matchArchetype(prepared, archetype, facts, codesOnly)),
  };
}

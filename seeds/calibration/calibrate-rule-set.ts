import type { PreparedRuleSet } from '../../server/domain/rulebook/prepared-rule-set';
import { riskOf } from '../../server/domain/screening/screen-citizen';
import { LONG_TERM_WEEKS } from '../population/spell-length';
import { chooseThreshold, type ThresholdChoice } from './choose-threshold';
import { rankingQuality } from './ranking-quality';
import { type ScoredCitizen, trackInWeekOne } from './score-inflow';
import { share } from './share';

/** What one rule set's threshold should be, and what it does. Shares are fractions of the inflow. */
export interface Calibration {
  /** `guidance`: a track's own share from the sources (Aarhus, 10-15 %). `longTerm`: the share still unemployed after 39 weeks. */
  readonly rule: 'guidance' | 'longTerm';
  readonly target: number;
  /** The threshold in the rule set now, and its share. */
  readonly current: { readonly from: number; readonly share: number };
  readonly choice: ThresholdChoice;
  /** Bounds the share must keep, when the rule set states them. */
  readonly bounds?: { readonly atLeast: number; readonly atMost: number };
  readonly highRiskShare: number;
  readonly shareStillUnemployed: number;
  /** How well the score ranks those still unemployed after 39 weeks (0.5 a coin, 1 perfect). */
  readonly quality: number | null;
  /** Of those at high risk, the share still unemployed after 39 weeks; the same of the rest. */
  readonly longTermAmongHigh: number;
  readonly longTermAmongRest: number;
}

type Bands = PreparedRuleSet['ruleSet']['screening']['bands'];

function bandsFrom(bands: Bands, from: number): Bands {
  return bands.map((band) => (band.id === 'high' ? { ...band, from } : band));
}

/**
 * Works out the threshold of the high-risk band on a scored inflow. Where a track carries a guidance share with both ends, the share of that track goes to its
 * middle; elsewhere the high-risk share goes to the share of the inflow still unemployed after 39 weeks. `null` for a rule set that does not screen.
 */
export function calibrateRuleSet(prepared: PreparedRuleSet, inflow: readonly ScoredCitizen[]): Calibration | null {
  const { bands } = prepared.ruleSet.screening;
  const current = bands.find(({ id }) => id === 'high')?.from;
  if (current === undefined) return null;
  const medium = bands.find(({ id }) => id === 'medium')?.from;
  const guided = prepared.ruleSet.tracks.ordered.find(({ guidanceShare }) => guidanceShare?.atLeast !== undefined);
  const isLong = ({ citizen }: ScoredCitizen): boolean => citizen.durationWeeks > LONG_TERM_WEEKS;
  const shareStillUnemployed = share(inflow, isLong);
  const highShare = (from: number): number => share(inflow, ({ score }) => score >= from);
  const trackShare = (from: number): number => {
    const moved = bandsFrom(bands, from);
    return share(
      inflow,
      (scored) => trackInWeekOne(prepared, scored, riskOf(moved, { min: scored.score, max: scored.score }).risk) === guided?.id,
    );
  };
  const shareFrom = guided ? trackShare : highShare;
  const guidance = guided?.guidanceShare;
  const bounds = guidance?.atLeast === undefined ? undefined : { atLeast: guidance.atLeast, atMost: guidance.atMost };
  const target = bounds ? (bounds.atLeast + bounds.atMost) / 2 : shareStillUnemployed;
  const scores = inflow.map(({ score }) => score);
  const lowest = Math.max(
    scores.reduce((least, score) => Math.min(least, score), Infinity),
    medium === undefined ? -Infinity : medium + 1,
  );
  const highest = scores.reduce((most, score) => Math.max(most, score), -Infinity) + 1;
  const choice = chooseThreshold(shareFrom, Math.floor(lowest), Math.ceil(highest), target);
  const isHigh = ({ score }: ScoredCitizen): boolean => score >= current;
  return {
    rule: bounds ? 'guidance' : 'longTerm',
    target,
    current: { from: current, share: shareFrom(current) },
    choice,
    ...(bounds ? { bounds } : {}),
    highRiskShare: highShare(current),
    shareStillUnemployed,
    quality: rankingQuality(scores, inflow.map(isLong)),
    longTermAmongHigh: share(inflow.filter(isHigh), isLong),
    longTermAmongRest: share(
      inflow.filter((scored) => !isHigh(scored)),
      isLong,
    ),
  };
}

import { factsOfCondition } from '../../server/domain/rulebook/facts-of-condition';
import type { PreparedRuleSet } from '../../server/domain/rulebook/prepared-rule-set';
import type { Track } from '../../server/domain/rulebook/rule-set';
import type { Localised } from '../../server/domain/shared/localised';
import { LONG_TERM_WEEKS } from '../population/spell-length';
import { type ScoredCitizen, trackInWeekOne } from './score-inflow';
import { riskOf } from '../../server/domain/screening/screen-citizen';
import { share } from './share';

/** The guard of the selection strategy (S3): the share in the intensive track must not be much larger than the share still unemployed after 39 weeks. */
export interface SelectionGuard {
  readonly intensiveShare: number;
  readonly shareStillUnemployed: number;
  readonly verdict: 'kept' | 'exceeded';
  readonly text: Localised;
}

/** "Much larger" is not defined by the source: five percentage points is our assumption. */
export const GUARD_MARGIN = 0.05;

function selectsByRisk({ level, when }: Track): boolean {
  return level === 'intensive' && when !== undefined && factsOfCondition(when).some((fact) => fact === 'risk' || fact === 'score');
}

/**
 * Watches the intensive tracks that screening leads to, on the tracks proposed in week 1. `null` for a rule set that selects nobody for an intensive track by
 * risk; an intensive track for everyone of an age (Brøndby, under 30) is catch-all and not counted.
 */
export function guardSelection(prepared: PreparedRuleSet, inflow: readonly ScoredCitizen[]): SelectionGuard | null {
  const { tracks, screening } = prepared.ruleSet;
  const intensive = new Set(tracks.ordered.filter(selectsByRisk).map(({ id }) => id));
  if (intensive.size === 0) return null;
  const intensiveShare = share(inflow, (scored) =>
    intensive.has(trackInWeekOne(prepared, scored, riskOf(screening.bands, { min: scored.score, max: scored.score }).risk)),
  );
  const shareStillUnemployed = share(inflow, ({ citizen }) => citizen.durationWeeks > LONG_TERM_WEEKS);
  const percent = (fraction: number): string => (fraction * 100).toFixed(1);
  const [intensiveText, stillText] = [percent(intensiveShare), percent(shareStillUnemployed)];
  return {
    intensiveShare,
    shareStillUnemployed,
    verdict: intensiveShare <= shareStillUnemployed + GUARD_MARGIN ? 'kept' : 'exceeded',
    text: {
      da: `${intensiveText.replace('.', ',')} % i intensivt spor mod ${stillText.replace('.', ',')} % stadig ledige efter 39 uger`,
      en: `${intensiveText} % in the intensive track against ${stillText} % still unemployed after 39 weeks`,
    },
  };
}

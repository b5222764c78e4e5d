import type { PreparedRuleSet } from '../../server/domain/rulebook/prepared-rule-set';
import type { Localised } from '../../server/domain/shared/localised';
import { riskOf } from '../../server/domain/screening/screen-citizen';
import { LONG_TERM_WEEKS } from '../population/spell-length';
import { type ScoredCitizen, trackInWeekOne } from './score-inflow';
import { share } from './share';

/** Groups of fewer are not shown: a share of four people says nothing and points at them. */
export const SMALLEST_GROUP = 5;

/** Shares are fractions with four decimals. */
export interface GroupFigures {
  readonly highRisk: number;
  /** By track id, as proposed in week 1. */
  readonly tracks: Readonly<Record<string, number>>;
  /** To hold against `highRisk`: a group with more at high risk and no more long-term unemployed is treated unequally. */
  readonly stillUnemployedAfter39Weeks: number;
}

export interface GroupEffect {
  readonly group: string;
  /** Absent where the group is suppressed. */
  readonly count?: number;
  readonly figures?: GroupFigures;
  readonly suppressed?: true;
}

export interface DimensionEffect {
  readonly dimension: string;
  readonly label: Localised;
  /** `audit`: a forbidden fact, known to this computation only. */
  readonly class: 'justified' | 'audit';
  readonly groups: readonly GroupEffect[];
}

export interface RuleSetEffect {
  readonly all: { readonly count: number; readonly figures: GroupFigures };
  readonly dimensions: readonly DimensionEffect[];
}

interface Dimension {
  readonly dimension: string;
  readonly label: Localised;
  readonly class: DimensionEffect['class'];
  readonly groups: readonly string[];
  readonly groupOf: (scored: ScoredCitizen) => string;
}

function ageBand({ facts }: ScoredCitizen): string {
  const age = Number(facts['age']);
  if (age < 30) return 'under30';
  return age < 40 ? '30to39' : age < 50 ? '40to49' : '50andOver';
}

const DIMENSIONS: readonly Dimension[] = [
  {
    dimension: 'age',
    label: { da: 'Alder', en: 'Age' },
    class: 'justified',
    groups: ['under30', '30to39', '40to49', '50andOver'],
    groupOf: ageBand,
  },
  {
    dimension: 'language',
    label: { da: 'Sprog til jobsøgning', en: 'Language of the job search' },
    class: 'justified',
    groups: ['danish', 'english', 'other'],
    groupOf: ({ facts }) => String(facts['language']),
  },
  {
    dimension: 'sex',
    label: { da: 'Køn', en: 'Sex' },
    class: 'audit',
    groups: ['female', 'male', 'other'],
    groupOf: ({ citizen }) => citizen.auditFacts.sex,
  },
  {
    dimension: 'ethnicOrigin',
    label: { da: 'Etnisk oprindelse', en: 'Ethnic origin' },
    class: 'audit',
    groups: ['danish', 'immigrant', 'descendant'],
    groupOf: ({ citizen }) => citizen.auditFacts.ethnicOrigin,
  },
];

interface Judged {
  readonly scored: ScoredCitizen;
  readonly isHigh: boolean;
  readonly track: string;
}

function figuresOf(prepared: PreparedRuleSet, members: readonly Judged[]): GroupFigures {
  const rounded = (holds: (member: Judged) => boolean): number => Number(share(members, holds).toFixed(4));
  return {
    highRisk: rounded(({ isHigh }) => isHigh),
    tracks: Object.fromEntries(prepared.ruleSet.tracks.ordered.map(({ id }) => [id, rounded(({ track }) => track === id)])),
    stillUnemployedAfter39Weeks: rounded(({ scored }) => scored.citizen.durationWeeks > LONG_TERM_WEEKS),
  };
}

/** The effect of one rule set by group on a scored inflow. Groups under five are suppressed. */
export function effectOfRuleSet(prepared: PreparedRuleSet, inflow: readonly ScoredCitizen[]): RuleSetEffect {
  const { bands } = prepared.ruleSet.screening;
  const judged = inflow.map((scored): Judged => {
    const { risk } = riskOf(bands, { min: scored.score, max: scored.score });
    return { scored, isHigh: risk === 'high', track: trackInWeekOne(prepared, scored, risk) };
  });
  return {
    all: { count: judged.length, figures: figuresOf(prepared, judged) },
    dimensions: DIMENSIONS.map(({ dimension, label, class: kind, groups, groupOf }) => ({
      dimension,
      label,
      class: kind,
      groups: groups.map((group): GroupEffect => {
        const members = judged.filter(({ scored }) => groupOf(scored) === group);
        if (members.length < SMALLEST_GROUP) return { group, suppressed: true };
        return { group, count: members.length, figures: figuresOf(prepared, members) };
      }),
    })),
  };
}

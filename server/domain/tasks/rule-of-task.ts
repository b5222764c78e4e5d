import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';
import type { Basis } from '../rulebook/rule-set';
import type { Localised } from '../shared/localised';
import { PRACTICE_RULES } from './practice-rules';
import type { WantedTask } from './task';

/** The rule a task comes from. */
export interface TaskRule {
  readonly id: string;
  readonly label: Localised;
  readonly basis: Basis;
  /** The law's minimum, the municipality's own rule, or how the work is done. */
  readonly belongsTo: 'floor' | 'ruleSet' | 'practice';
}

interface Named {
  readonly id: string;
  readonly label: Localised;
  readonly basis: Basis;
}

function namedRules(
  { ruleSet, floor }: PreparedRuleSet,
  kind: WantedTask['kind'],
): { readonly own: readonly Named[]; readonly legal: readonly Named[] } {
  switch (kind) {
    case 'confirmTrack':
      return { own: ruleSet.tracks.ordered, legal: [] };
    case 'offerMeasure':
    case 'writePlacementOrder': {
      const fallbacks = ruleSet.measures.suspensions.map(({ fallback, basis }) => ({ id: fallback.id, label: fallback.label, basis }));
      return { own: [...ruleSet.measures.items, ...fallbacks], legal: floor.measures };
    }
    default:
      return { own: ruleSet.cadence.elements, legal: floor.cadence };
  }
}

/** A follow-up's deadline stands in the municipality's own rule on grants. */
function practiceRule({ ruleSet }: PreparedRuleSet, ruleId: string): TaskRule | null {
  const practice = PRACTICE_RULES[ruleId];
  if (practice === undefined) return null;
  const basis = ruleId === 'practice:followUpGrant' ? (ruleSet.grants.followUpMeasure?.basis ?? practice.basis) : practice.basis;
  return { id: ruleId, label: practice.label, basis, belongsTo: 'practice' };
}

const GONE: Localised = { da: 'En regel, der ikke findes i dette regelsæt', en: 'A rule this rule set does not have' };

/** Finds the rule by the task's `ruleId` in the rules the task was made with; other rules may not know it any more. */
export function ruleOfTask(prepared: PreparedRuleSet, { kind, ruleId }: Pick<WantedTask, 'kind' | 'ruleId'>): TaskRule {
  const practice = practiceRule(prepared, ruleId);
  if (practice) return practice;
  const { own, legal } = namedRules(prepared, kind);
  const mine = own.find(({ id }) => id === ruleId);
  const law = legal.find(({ id }) => id === ruleId);
  const found = mine ?? law;
  if (!found) return { id: ruleId, label: GONE, basis: { assumption: true, reason: GONE }, belongsTo: 'ruleSet' };
  return { id: ruleId, label: found.label, basis: found.basis, belongsTo: mine ? 'ruleSet' : 'floor' };
}

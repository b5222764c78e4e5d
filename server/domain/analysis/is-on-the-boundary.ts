import type { Facts, FactValue } from '../facts/fact';
import type { Condition, LeafCondition } from '../rulebook/condition';
import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';
import type { RuleExample } from '../rulebook/rule-example';
import type { Archetype, RuleSet } from '../rulebook/rule-set';
import { screenCitizen } from '../screening/screen-citizen';
import { withScreeningFacts } from '../screening/with-screening-facts';
import { daysBetween, isCalendarDate } from '../shared/calendar-date';
import { leavesOf } from './leaves-of';

function isNear(value: FactValue, threshold: FactValue): boolean {
  if (typeof value === 'number' && typeof threshold === 'number') return Math.abs(value - threshold) <= 1;
  if (isCalendarDate(value) && isCalendarDate(threshold)) return Math.abs(daysBetween(value, threshold)) <= 1;
  return false;
}

/** On the threshold or the next value beside it (medium lies beside high and low); with the fact missing; for a set, with nothing in it. */
function leafIsOnTheBoundary({ fact, value }: LeafCondition, facts: Facts): boolean {
  const saw = facts[fact];
  if (saw === undefined || saw === null) return true;
  if (Array.isArray(saw)) return saw.length === 0;
  if (fact === 'risk') return saw === 'medium' || value === 'medium';
  return [value].flat().some((threshold) => isNear(saw, threshold));
}

function conditionOf({ screening, tracks, measures, grants }: RuleSet, { expect }: RuleExample): Condition | undefined {
  if ('factor' in expect) return screening.factors.find(({ id }) => id === expect.factor)?.when;
  if ('archetype' in expect && 'tellTale' in expect) {
    return screening.archetypes.find(({ id }) => id === expect.archetype)?.tellTales.find(({ id }) => id === expect.tellTale)?.when;
  }
  if ('track' in expect) return tracks.ordered.find(({ id }) => id === expect.track)?.when;
  if ('criterion' in expect) return grants.criteria.find(({ id }) => id === expect.criterion)?.when;
  if ('measure' in expect && 'verdict' in expect) return measures.items.find(({ id }) => id === expect.measure)?.when;
  return undefined;
}

/** One characteristic more or fewer would turn it, or one that is unknown could. */
function archetypeIsOnTheBoundary(prepared: PreparedRuleSet, { tellTales, atLeast }: Archetype, facts: Facts): boolean {
  const verdicts = tellTales.map(({ when }) => prepared.compiled(when).verdict(facts));
  const matched = verdicts.filter((verdict) => verdict === 'true').length;
  const open = verdicts.filter((verdict) => verdict === 'unknown').length;
  return matched === atLeast || matched === atLeast - 1 || (matched < atLeast && matched + open >= atLeast);
}

/** Whether an example that says it lies on the boundary of its rule does. Dated examples and rules without a condition have no such boundary: true. */
export function isOnTheBoundary(prepared: PreparedRuleSet, example: RuleExample): boolean {
  const facts = withScreeningFacts(example.facts, screenCitizen(prepared, example.facts), 1);
  const { expect } = example;
  if ('archetype' in expect && !('tellTale' in expect)) {
    const archetype = prepared.ruleSet.screening.archetypes.find(({ id }) => id === expect.archetype);
    return archetype === undefined || archetypeIsOnTheBoundary(prepared, archetype, facts);
  }
  const condition = conditionOf(prepared.ruleSet, example);
  return condition === undefined || leavesOf(condition).some((leaf) => leafIsOnTheBoundary(leaf, facts));
}

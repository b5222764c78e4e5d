import type { Risk, WhatWouldChange } from './decision';
import type { FactDefinition, Facts, FactValue } from './facts/fact';
import { type Condition, isLeaf, type LeafCondition } from './rulebook/condition';
import type { PreparedRuleSet } from './rulebook/prepared-rule-set';
import { screenRisk } from './screening/screen-citizen';
import { withScreeningFacts } from './screening/with-screening-facts';
import type { Localised } from './shared/localised';
import { proposedTrackId } from './tracks/propose-track';

interface Outcome {
  readonly track: string;
  readonly risk: Risk;
}

interface Change {
  readonly value: FactValue;
  /** Share of the fact's whole range; 1 for a yes/no. */
  readonly distance: number;
}

function outcomeOf(prepared: PreparedRuleSet, facts: Facts, unemploymentWeek: number): Outcome {
  const screening = screenRisk(prepared, facts);
  return { track: proposedTrackId(prepared, withScreeningFacts(facts, screening, unemploymentWeek)), risk: screening.risk };
}

function collectLeaves(condition: Condition, into: Map<string, LeafCondition[]>): void {
  if (isLeaf(condition)) into.set(condition.fact, [...(into.get(condition.fact) ?? []), condition]);
  else if ('not' in condition) collectLeaves(condition.not, into);
  else for (const child of 'all' in condition ? condition.all : condition.any) collectLeaves(child, into);
}

const leavesOf = new WeakMap<PreparedRuleSet, ReadonlyMap<string, readonly LeafCondition[]>>();

/** Every leaf that screening and tracks rest on, by fact; worked out once for a rule set. */
function decidingLeaves(prepared: PreparedRuleSet): ReadonlyMap<string, readonly LeafCondition[]> {
  const known = leavesOf.get(prepared);
  if (known) return known;
  const leaves = new Map<string, LeafCondition[]>();
  for (const factor of prepared.ruleSet.screening.factors) collectLeaves(factor.when, leaves);
  for (const track of prepared.ruleSet.tracks.ordered) if (track.when) collectLeaves(track.when, leaves);
  leavesOf.set(prepared, leaves);
  return leaves;
}

function numberChanges(fact: FactDefinition, current: number, leaves: readonly LeafCondition[]): Change[] {
  const step = fact.type === 'integer' ? 1 : 0.1;
  const min = fact.min ?? -Infinity;
  const max = fact.max ?? Infinity;
  const range = Number.isFinite(max - min) && max > min ? max - min : 100;
  const values = new Set<number>();
  for (const { value } of leaves) {
    for (const threshold of Array.isArray(value) ? value : [value]) {
      if (typeof threshold !== 'number') continue;
      for (const candidate of [threshold, threshold - step, threshold + step]) values.add(Math.round(candidate * 1000) / 1000);
    }
  }
  return [...values]
    .filter((value) => value >= min && value <= max && value !== current)
    .map((value) => ({ value, distance: Math.abs(value - current) / range }))
    .sort((one, other) => one.distance - other.distance);
}

function changesOf(fact: FactDefinition, current: FactValue, leaves: readonly LeafCondition[]): Change[] {
  switch (fact.type) {
    case 'integer':
    case 'number':
      return numberChanges(fact, current as number, leaves);
    case 'boolean':
      return [{ value: !current, distance: 1 }];
    case 'enum':
      return (fact.values ?? []).filter(({ value }) => value !== current).map(({ value }) => ({ value, distance: 1 }));
    case 'set': {
      const members = current as readonly string[];
      const named = new Set(leaves.map(({ value }) => value as string));
      return [...named].map((member) => ({
        value: members.includes(member) ? members.filter((other) => other !== member) : [...members, member],
        distance: 1,
      }));
    }
    case 'date':
      return [];
  }
}

function inWords(fact: FactDefinition, value: FactValue): Localised {
  if (typeof value === 'boolean') return value ? { da: 'ja', en: 'yes' } : { da: 'nej', en: 'no' };
  if (typeof value === 'number') {
    // Danes say 0,5 år and 1 måned alike in the singular; in English only one is.
    const [da, en] = [value > 0 && value <= 1, value === 1].map((isOne) => (isOne && fact.unitSingular) || fact.unit);
    return { da: `${String(value).replace('.', ',')}${da ? ` ${da.da}` : ''}`, en: `${value}${en ? ` ${en.en}` : ''}` };
  }
  const labels = (Array.isArray(value) ? (value as readonly string[]) : [value as string]).map(
    (member) => fact.values?.find((known) => known.value === member)?.label ?? { da: member, en: member },
  );
  return { da: labels.map(({ da }) => da).join(', ') || 'ingen', en: labels.map(({ en }) => en).join(', ') || 'none' };
}

function sentence(prepared: PreparedRuleSet, fact: FactDefinition, value: FactValue, before: Outcome, after: Outcome): Localised {
  const words = inWords(fact, value);
  const track = prepared.ruleSet.tracks.ordered.find(({ id }) => id === after.track)?.label;
  const band = prepared.ruleSet.screening.bands.find(({ id }) => id === after.risk)?.label;
  const label =
    after.track !== before.track
      ? (track ?? { da: 'ikke afgjort', en: 'not decided' })
      : (band ?? { da: 'ikke afgjort', en: 'not decided' });
  return { da: `${fact.label.da}: ${words.da} → ${label.da}`, en: `${fact.label.en}: ${words.en} → ${label.en}` };
}

/**
 * The smallest single-fact changes that lead to another track or risk. Only changeable facts that are neither justified nor forbidden and
 * whose value is known; nearest first (as a share of the fact's range), then catalogue order; at most one for each fact.
 */
export function whatWouldChange(prepared: PreparedRuleSet, facts: Facts, unemploymentWeek: number): WhatWouldChange[] {
  const before = outcomeOf(prepared, facts, unemploymentWeek);
  const leaves = decidingLeaves(prepared);
  const found: { readonly change: WhatWouldChange; readonly distance: number }[] = [];
  for (const fact of prepared.catalogue.facts) {
    const current = facts[fact.key];
    const own = leaves.get(fact.key);
    if (!own || !fact.changeable || fact.class !== 'ordinary' || current === null || current === undefined) continue;
    for (const { value, distance } of changesOf(fact, current, own)) {
      const after = outcomeOf(prepared, { ...facts, [fact.key]: value }, unemploymentWeek);
      if (after.track === before.track && after.risk === before.risk) continue;
      const text = sentence(prepared, fact, value, before, after);
      found.push({ distance, change: { fact: fact.key, label: fact.label, from: current, to: value, leadsTo: after, text } });
      break;
    }
  }
  return found.sort((one, other) => one.distance - other.distance).map(({ change }) => change);
}

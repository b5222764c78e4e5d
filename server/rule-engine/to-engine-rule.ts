import type { RuleProperties, TopLevelCondition } from 'json-rules-engine';
import type { Facts } from '../domain/facts/fact';
import { type Condition, isLeaf, type LeafCondition, type Operator } from '../domain/rulebook/condition';
import { knownValueFor } from './known-value-for';

/** The only event type there is; `error` would make the emitter throw. */
export const EVENT_TYPE = 'verdict';
/** A fact that is always true: what an unknown leaf compares with. */
export const CONSTANT_FACT = 'constant';

const OPPOSITE: Readonly<Record<Operator, Operator>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  lessThan: 'greaterThanInclusive',
  greaterThanInclusive: 'lessThan',
  greaterThan: 'lessThanInclusive',
  lessThanInclusive: 'greaterThan',
  in: 'notIn',
  notIn: 'in',
  contains: 'doesNotContain',
  doesNotContain: 'contains',
};

type EngineLeaf = { readonly fact: string; readonly operator: string; readonly value: unknown };
type EngineNode = EngineLeaf | { readonly all: EngineNode[] } | { readonly any: EngineNode[] };

export interface EngineRule {
  readonly rule: RuleProperties;
  /** Every fact the rule reads, with its value in the engine's encoding; never an undefined one. */
  readonly facts: ReadonlyMap<string, unknown>;
  /** Whether a leaf was unknown, so that `assumed` mattered. */
  readonly hasUnknown: boolean;
}

/**
 * Rewrites one condition for one citizen into what json-rules-engine decides correctly: negation pushed to the leaves (`not` never reaches the engine), days as
 * day numbers, and every unknown leaf replaced by a constant one with the verdict `assumed`. Nothing is passed on but all, any, fact, operator and value.
 */
export function toEngineRule(condition: Condition, facts: Facts, assumed: boolean, name: string): EngineRule {
  const needed = new Map<string, unknown>();
  let hasUnknown = false;

  const leafOf = (leaf: LeafCondition, negated: boolean): EngineLeaf => {
    const known = knownValueFor(leaf, facts);
    if (!known) {
      hasUnknown = true;
      needed.set(CONSTANT_FACT, true);
      return { fact: CONSTANT_FACT, operator: 'equal', value: assumed };
    }
    needed.set(known.engineFact, known.saw);
    return { fact: known.engineFact, operator: negated ? OPPOSITE[leaf.operator] : leaf.operator, value: known.comparedWith };
  };

  const nodeOf = (node: Condition, negated: boolean): EngineNode => {
    if (isLeaf(node)) return leafOf(node, negated);
    if ('not' in node) return nodeOf(node.not, !negated);
    const children = ('all' in node ? node.all : node.any).map((child) => nodeOf(child, negated));
    // De Morgan: under a negation "all" becomes "any" of the negated children.
    return 'all' in node !== negated ? { all: children } : { any: children };
  };

  // The engine wants a group at the top.
  const conditions = { all: [nodeOf(condition, false)] } as TopLevelCondition;
  return { rule: { name, event: { type: EVENT_TYPE }, conditions }, facts: needed, hasUnknown };
}

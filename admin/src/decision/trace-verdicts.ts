import { type Condition, type FactValue, type NodeTrace, type Schema } from '../api/types';

type Verdict = Schema<'Verdict'>;

/** What is known of one node of a condition. */
export interface NodeVerdict {
  readonly verdict: Verdict;
  /** Leaves only: the value it saw, null when it was not known; absent when that was not recorded. */
  readonly saw?: FactValue | null;
}

export type NodeVerdicts = ReadonlyMap<string, NodeVerdict>;

/** What the engine recorded of a condition, by node. */
export function recordedVerdicts(trace: readonly NodeTrace[]): NodeVerdicts {
  return new Map(trace.map(({ id, verdict, saw }) => [id, { verdict, ...(saw === undefined ? {} : { saw }) }]));
}

const OPPOSITE: Readonly<Record<Verdict, Verdict>> = { true: 'false', false: 'true', unknown: 'unknown' };

/** Whether every member of a group must have the group's verdict: all of "all" hold when it holds, none of "any" when it does not, and a group of one is its member. */
function passesDown(condition: { readonly all: Condition[] } | { readonly any: Condition[] }, verdict: Verdict): readonly Condition[] {
  const members = 'all' in condition ? condition.all : condition.any;
  return members.length === 1 || verdict === ('all' in condition ? 'true' : 'false') ? members : [];
}

/**
 * What follows for the nodes of a condition of which only the outcome was recorded. No node is evaluated again: a member whose verdict does not follow from the
 * outcome is left out.
 */
export function impliedVerdicts(condition: Condition, outcome: Verdict): NodeVerdicts {
  const found = new Map<string, NodeVerdict>();
  const visit = (node: Condition, verdict: Verdict): void => {
    found.set(node.id, { verdict });
    if ('fact' in node) return;
    if ('not' in node) visit(node.not, OPPOSITE[verdict]);
    else for (const member of passesDown(node, verdict)) visit(member, verdict);
  };
  visit(condition, outcome);
  return found;
}

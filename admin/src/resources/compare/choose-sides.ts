import { type RuleSetSummary } from '../../api/types';

/** Two municipalities that chose differently: Frederiksberg screens into two tracks, København gives everybody the same. */
const FIRST_LOOK = ['147', '101'] as const;

export interface Sides {
  readonly left: string;
  readonly right: string;
}

/** The newest version of an owner; undefined when it has none. */
function newestOf(ruleSets: readonly RuleSetSummary[], owner: string): RuleSetSummary | undefined {
  return ruleSets.filter((ruleSet) => ruleSet.owner === owner).sort((one, other) => other.version - one.version)[0];
}

/** What is compared when the address leaves a side open; null when there is nothing to compare. An id that is gone stays, so that the page can say so. */
export function chooseSides(ruleSets: readonly RuleSetSummary[], asked: { readonly left?: string; readonly right?: string }): Sides | null {
  const proposals = [...FIRST_LOOK.map((owner) => newestOf(ruleSets, owner)), ...ruleSets].filter((ruleSet) => ruleSet !== undefined);
  const left = asked.left ?? proposals.find(({ id }) => id !== asked.right)?.id;
  const right = asked.right ?? proposals.find(({ id }) => id !== left)?.id ?? left;
  return left === undefined || right === undefined ? null : { left, right };
}

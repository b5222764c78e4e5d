import { type DecisionRequest, type RuleSet } from '../../../api/types';

export interface FittedRequest {
  readonly body: DecisionRequest;
  /** Ids of begun measures these rules do not have; they are not sent. */
  readonly unknownMeasures: readonly string[];
  /** Whether a track was confirmed that these rules do not have; it is not sent. */
  readonly unknownTrack: boolean;
}

/** Ids of the measures a citizen can have begun under these rules: the rule set's own, and those of its floor when that floor governs. */
export function measureIdsOf({ document, floorDocument }: RuleSet, floor: string): ReadonlySet<string> {
  return new Set([
    ...document.measures.items.map(({ id }) => id),
    ...document.measures.suspensions.map(({ fallback }) => fallback.id),
    ...(floor === floorDocument.id ? floorDocument.measures.map(({ id }) => id) : []),
  ]);
}

/**
 * The same citizen asked about under these rules. What only another municipality's rules have (its measures, its tracks) cannot be sent: the service would refuse
 * the whole case. `floor` is the id of the floor that governs.
 */
export function fitToRuleSet(body: DecisionRequest, ruleSet: RuleSet, floor: string): FittedRequest {
  const ids = measureIdsOf(ruleSet, floor);
  const { confirmedTrack, ...spell } = body.spell;
  const knowsTrack = confirmedTrack === undefined || ruleSet.document.tracks.ordered.some(({ id }) => id === confirmedTrack.id);
  return {
    body: {
      ...body,
      spell: {
        ...spell,
        measures: spell.measures.filter(({ id }) => ids.has(id)),
        ...(confirmedTrack && knowsTrack ? { confirmedTrack } : {}),
      },
    },
    unknownMeasures: spell.measures.map(({ id }) => id).filter((id) => !ids.has(id)),
    unknownTrack: !knowsTrack,
  };
}

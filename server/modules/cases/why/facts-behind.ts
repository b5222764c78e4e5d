import type { Decision } from '../../../domain/decision';
import { factsOfCondition } from '../../../domain/rulebook/facts-of-condition';
import type { PreparedRuleSet } from '../../../domain/rulebook/prepared-rule-set';
import type { TaskDetail, TaskKind } from '../../../domain/tasks/task';

interface TaskToExplain {
  readonly kind: TaskKind;
  readonly ruleId: string;
  readonly detail: TaskDetail;
}

/** What the engine works out from other facts. */
const FROM_SCREENING: ReadonlySet<string> = new Set(['risk', 'score']);

/** Facts of the factors that count in the risk or may still count: those that certainly do not are left out. */
function factsOfRisk({ screening }: Decision): string[] {
  return screening.factors.filter(({ verdict }) => verdict !== 'false').flatMap(({ saw }) => saw.map(({ fact }) => fact));
}

function factsOfTrack({ ruleSet }: PreparedRuleSet, track: string): string[] {
  const when = ruleSet.tracks.ordered.find(({ id }) => id === track)?.when;
  return when === undefined ? [] : factsOfCondition(when);
}

/** The proposed track's own; while it is undecided those of every track that may still be proposed. */
function factsOfProposal(prepared: PreparedRuleSet, { track }: Decision): string[] {
  if (track.id !== 'undecided') return factsOfTrack(prepared, track.id);
  return track.whyNot.filter(({ verdict }) => verdict === 'unknown').flatMap(({ id }) => factsOfTrack(prepared, id));
}

/** An element that holds in certain tracks rests on what put the citizen there. */
function factsOfElement(prepared: PreparedRuleSet, ruleId: string, { track }: Decision): string[] {
  const element = [...prepared.ruleSet.cadence.elements, ...prepared.floor.cadence].find(({ id }) => id === ruleId);
  return element?.tracks === undefined ? [] : factsOfTrack(prepared, track.planFollows);
}

function factsOfMeasure(prepared: PreparedRuleSet, ruleId: string, { track }: Decision): string[] {
  const measure = [...prepared.ruleSet.measures.items, ...prepared.floor.measures].find(({ id }) => id === ruleId);
  const facts = measure?.when === undefined ? [] : factsOfCondition(measure.when);
  return facts.includes('track') ? [...facts, ...factsOfTrack(prepared, track.planFollows)] : facts;
}

/**
 * Keys of the facts the task rests on, in catalogue order. Where a rule looks at what the engine works out (risk, track), also the facts that was worked out
 * from. A task that follows from days and conversations alone rests on none.
 */
export function factsBehind(prepared: PreparedRuleSet, decision: Decision, { kind, ruleId, detail }: TaskToExplain): readonly string[] {
  const direct = ((): readonly string[] => {
    switch (kind) {
      case 'confirmTrack':
        return factsOfProposal(prepared, decision);
      case 'collectMissingFact':
        return detail.facts ?? [];
      case 'offerMeasure':
      case 'writePlacementOrder':
        return factsOfMeasure(prepared, ruleId, decision);
      case 'holdConversation':
      case 'bookConversation':
      case 'annualReview':
        return factsOfElement(prepared, ruleId, decision);
      case 'registerAgreement':
      case 'setSelfBookingDeadline':
      case 'followUpGrant':
      case 'reviewRule':
        return [];
    }
  })();
  const all = new Set([...direct, ...(direct.some((fact) => FROM_SCREENING.has(fact)) ? factsOfRisk(decision) : [])]);
  return prepared.catalogue.facts.map(({ key }) => key).filter((key) => all.has(key));
}

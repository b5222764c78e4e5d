import type { ConversationKind } from '../rulebook/rule-set';
import type { CaseHappenings, HeldConversation } from './task-input';

/** One citizen is not alone with a consultant in these: nobody is screened there, and no agreement is made. */
const GATHERINGS: readonly ConversationKind[] = ['group', 'workshop', 'webinar'];

/** The conversations the municipality had with the citizen alone, or together with the fund, by the day they were held. */
export function talksOf({ conversations }: Pick<CaseHappenings, 'conversations'>): readonly HeldConversation[] {
  return conversations
    .filter(({ kind, heldBy }) => !GATHERINGS.includes(kind) && (kind === 'joint' || heldBy !== 'insuranceFund'))
    .sort((one, other) => (one.heldOn < other.heldOn ? -1 : one.heldOn > other.heldOn ? 1 : 0));
}

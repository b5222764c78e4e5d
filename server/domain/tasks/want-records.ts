import { nextSlot } from './next-slot';
import { reminderPlanOf } from './reminder-plan-of';
import { talksOf } from './talks-of';
import type { TaskKind, WantedTask } from './task';
import type { HeldConversation, TaskInput } from './task-input';

export const agreementKey = (conversationId: string): string => `agreement:${conversationId}`;
export const deadlineKey = (conversationId: string): string => `deadline:${conversationId}`;

function afterwards(kind: TaskKind, key: string, { heldOn, kind: held }: HeldConversation): WantedTask {
  return {
    key,
    kind,
    ruleId: `practice:${kind}`,
    window: { opensOn: heldOn, dueOn: heldOn, latestOn: null },
    detail: { responsible: 'jobConsultant', conversation: { heldOn, kind: held } },
  };
}

/**
 * What is written down the same day a conversation was held (S0 5.2, 7.1), where the municipality works so: what was agreed, and by when the next one is to be
 * booked. Only for the newest conversation: the next one takes up the agreement of the last, and makes its own. Nobody is asked for the records of a
 * conversation that was held before the case came to us.
 */
export function wantRecords(input: TaskInput): WantedTask[] {
  const { prepared, happened } = input;
  const newest = talksOf(happened).at(-1);
  if (newest === undefined || newest.isHistory === true) return [];
  const wanted: WantedTask[] = [];
  if (reminderPlanOf(prepared.ruleSet, 'registerAgreement') && !newest.hasAgreement)
    wanted.push(afterwards('registerAgreement', agreementKey(newest.id), newest));
  const isSet = newest.nextBookingBy !== null || happened.nextBookingBy !== null;
  if (reminderPlanOf(prepared.ruleSet, 'setSelfBookingDeadline') && !isSet && nextSlot(input)?.booking === 'selfBooked')
    wanted.push(afterwards('setSelfBookingDeadline', deadlineKey(newest.id), newest));
  return wanted;
}

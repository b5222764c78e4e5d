import { assertNever } from '../shared/assert-never';
import { explainBooking } from './explain/explain-booking';
import { explainConfirmation } from './explain/explain-confirmation';
import { explainConversation } from './explain/explain-conversation';
import { explainFacts } from './explain/explain-facts';
import { explainFollowUp } from './explain/explain-follow-up';
import { explainMeasure } from './explain/explain-measure';
import { explainRecord } from './explain/explain-record';
import { explainReview } from './explain/explain-review';
import type { ExplainedTask, TaskExplanation } from './explained-task';
import type { TaskInput } from './task-input';

export type { ExplainedTask, TaskExplanation } from './explained-task';

/**
 * Answers "hvorfor denne opgave?". `outcome` is the decision the task was last worked out from, with full texts. Every day that is said to follow from a rule is
 * worked out again; where that gives another day, for a task whose rules or case have moved on, only the task's own days are told.
 */
export function explainTask(input: TaskInput, task: ExplainedTask): TaskExplanation {
  const { kind } = task;
  switch (kind) {
    case 'holdConversation':
    case 'annualReview':
      return explainConversation(input, task);
    case 'bookConversation':
      return explainBooking(input, task);
    case 'registerAgreement':
    case 'setSelfBookingDeadline':
      return explainRecord(kind, task);
    case 'confirmTrack':
      return explainConfirmation(input, task);
    case 'offerMeasure':
    case 'writePlacementOrder':
      return explainMeasure(input, task);
    case 'collectMissingFact':
      return explainFacts(input, task);
    case 'followUpGrant':
      return explainFollowUp(input, task);
    case 'reviewRule':
      return explainReview(task);
    default:
      return assertNever(kind);
  }
}

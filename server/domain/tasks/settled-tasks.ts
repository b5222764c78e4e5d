import type { CalendarDate } from '../shared/calendar-date';
import { ACTIVATING } from '../measures/plan-measures';
import type { Settlement } from './close-reasons';
import { talksOf } from './talks-of';
import type { TaskInput } from './task-input';
import { bookKey } from './want-bookings';
import { holdKey, lastDayToHold } from './want-conversations';
import { grantKey } from './want-grant-follow-ups';
import { measureKey } from './want-measures';
import { FACTS_KEY, factsToCollect } from './want-missing-facts';
import { agreementKey, deadlineKey } from './want-records';
import { confirmKey } from './want-track-confirmation';

type Settled = Map<string, Settlement>;

function settleConversations({ prepared, outcome }: TaskInput, settled: Settled): void {
  for (const { heldOn, met } of outcome.heldContacts) {
    for (const slotId of met) {
      for (const key of [holdKey(slotId), bookKey(slotId)]) settled.set(key, { as: 'done', reason: 'conversationHeld', on: heldOn });
    }
  }
  for (const slot of outcome.contactPlan) {
    const last = lastDayToHold(prepared, slot);
    if (last !== null && last < outcome.asOf) settled.set(holdKey(slot.id), { as: 'expired', reason: 'windowOver' });
    if (slot.dueOn < outcome.asOf) settled.set(bookKey(slot.id), { as: 'expired', reason: 'conversationDayPassed' });
  }
}

function settleRecords({ outcome, happened }: TaskInput, settled: Settled): void {
  const talks = talksOf(happened);
  talks.forEach(({ id, hasAgreement, nextBookingBy }, index) => {
    const isNewest = index === talks.length - 1;
    const isSet = nextBookingBy !== null || (isNewest && happened.nextBookingBy !== null);
    const superseded: Settlement | null = isNewest ? null : { as: 'expired', reason: 'newerConversation' };
    const agreement: Settlement | null = hasAgreement ? { as: 'done', reason: 'agreementRegistered', on: outcome.asOf } : superseded;
    const deadline: Settlement | null = isSet ? { as: 'done', reason: 'deadlineSet', on: outcome.asOf } : superseded;
    if (agreement) settled.set(agreementKey(id), agreement);
    if (deadline) settled.set(deadlineKey(id), deadline);
  });
}

function settleMeasures({ prepared, outcome, happened }: TaskInput, settled: Settled): void {
  const begin = (id: string, on: CalendarDate): void => {
    const earlier = settled.get(measureKey(id));
    if (earlier?.as !== 'done' || on < earlier.on) settled.set(measureKey(id), { as: 'done', reason: 'measureBegun', on });
  };
  for (const { id, from } of happened.measures) {
    begin(id, from);
    // What the law requires is met by any measure of the municipality that activates.
    const slot = outcome.measures.find((one) => one.id === id);
    if (slot && ACTIVATING.includes(slot.kind)) prepared.floor.measures.forEach((legal) => begin(legal.id, from));
  }
}

function settleTheRest(input: TaskInput, settled: Settled): void {
  const { outcome, happened } = input;
  const latest = happened.confirmations.at(-1);
  for (const track of latest ? [latest.track, latest.proposedTrack] : [])
    if (track !== null && latest) settled.set(confirmKey(track), { as: 'done', reason: 'trackConfirmed', on: latest.confirmedOn });
  for (const { id, followedUpOn } of happened.grants)
    if (followedUpOn !== null) settled.set(grantKey(id), { as: 'done', reason: 'grantFollowedUp', on: followedUpOn });
  if (factsToCollect(input).length === 0) settled.set(FACTS_KEY, { as: 'done', reason: 'factsKnown', on: outcome.asOf });
}

/**
 * What has come to an end by what happened in the case, by the task's requirement: done on the day it happened, or expired. Counts only where `deriveTasks`
 * does not ask for the task any more.
 */
export function settledTasks(input: TaskInput): ReadonlyMap<string, Settlement> {
  const settled: Settled = new Map();
  settleConversations(input, settled);
  settleRecords(input, settled);
  settleMeasures(input, settled);
  settleTheRest(input, settled);
  return settled;
}

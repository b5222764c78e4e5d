import type { ContactSlot, Decision } from '../decision';
import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';
import type { CalendarDate } from '../shared/calendar-date';
import type { Responsible, TaskWindow, WantedTask } from './task';
import type { TaskInput } from './task-input';

export const holdKey = (slotId: string): string => `hold:${slotId}`;

/** A plan is in order in itself (tested over all shipped rules); a rule set that squeezes more conversations in than it has days must not break the table. */
function windowOf({ opensOn, dueOn, latestOn }: ContactSlot): TaskWindow {
  return {
    opensOn: opensOn <= dueOn ? opensOn : dueOn,
    dueOn,
    latestOn: latestOn === null || latestOn >= dueOn ? latestOn : dueOn,
  };
}

function isExtra({ ruleSet, floor }: PreparedRuleSet, elementId: string): boolean {
  return [...ruleSet.cadence.elements, ...floor.cadence].some(({ id, type }) => id === elementId && type === 'extra');
}

/** An extra conversation is a right inside its window: after the window's last day no conversation can be that one any more. */
export function lastDayToHold(prepared: PreparedRuleSet, slot: ContactSlot): CalendarDate | null {
  return isExtra(prepared, slot.elementId) ? slot.latestOn : null;
}

function responsibleFor({ with: holder }: ContactSlot): Responsible {
  return holder === 'companyConsultant' ? 'companyConsultant' : 'jobConsultant';
}

/** The plan's conversations the municipality has to hold; those the fund holds are the fund's. */
export function conversationsToHold(prepared: PreparedRuleSet, { contactPlan, asOf }: Decision): readonly ContactSlot[] {
  return contactPlan.filter((slot) => {
    const last = lastDayToHold(prepared, slot);
    return slot.with !== 'insuranceFund' && (last === null || last >= asOf);
  });
}

/** One task for each conversation of the plan, from the day it can be held to its legal end. The annual review is a kind of its own. */
export function wantConversations({ prepared, outcome }: TaskInput): WantedTask[] {
  return conversationsToHold(prepared, outcome).map((slot) => {
    const last = lastDayToHold(prepared, slot);
    return {
      key: holdKey(slot.id),
      kind: slot.kind === 'annualReview' ? 'annualReview' : 'holdConversation',
      ruleId: slot.elementId,
      window: windowOf(slot),
      detail: { responsible: responsibleFor(slot) },
      ...(last === null ? {} : { wantedUntil: last }),
    };
  });
}

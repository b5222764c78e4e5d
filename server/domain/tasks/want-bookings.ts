import type { ContactSlot } from '../decision';
import type { CalendarDate } from '../shared/calendar-date';
import { nextSlot } from './next-slot';
import { reminderPlanOf } from './reminder-plan-of';
import type { WantedTask } from './task';
import type { TaskInput } from './task-input';
import { conversationsToHold } from './want-conversations';

export const bookKey = (slotId: string): string => `book:${slotId}`;

/** What a person set for the next conversation goes before the rule's days; the conversations after it keep the rule's. */
function bookByOf(slot: ContactSlot, next: ContactSlot | undefined, { happened }: TaskInput): CalendarDate | null {
  return (slot === next ? happened.nextBookingBy : null) ?? slot.bookBy;
}

/**
 * The citizen's own booking of each self-booked conversation, where the municipality reminds of it. Wanted until the conversation's own day has passed: then
 * there is nothing left to book.
 */
export function wantBookings(input: TaskInput): WantedTask[] {
  const { prepared, outcome } = input;
  if (!reminderPlanOf(prepared.ruleSet, 'bookConversation')) return [];
  const next = nextSlot(input);
  return conversationsToHold(prepared, outcome).flatMap((slot): WantedTask[] => {
    const bookBy = bookByOf(slot, next, input);
    if (slot.booking !== 'selfBooked' || bookBy === null || slot.dueOn < outcome.asOf) return [];
    return [
      {
        key: bookKey(slot.id),
        kind: 'bookConversation',
        ruleId: slot.elementId,
        window: { opensOn: slot.opensOn < bookBy ? slot.opensOn : bookBy, dueOn: bookBy, latestOn: null },
        detail: { responsible: 'citizen', about: slot.dueOn },
        wantedUntil: slot.dueOn,
      },
    ];
  });
}

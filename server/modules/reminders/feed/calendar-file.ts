import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { addDays, type CalendarDate } from '../../../domain/shared/calendar-date';

/** A conversation to be held, as a calendar shows it. */
export interface FeedEvent {
  readonly taskId: string;
  readonly dueOn: CalendarDate;
  readonly isCancelled: boolean;
  /** Grows with each change of the task. */
  readonly revision: number;
  readonly changedAt: Date;
}

/** Midnight UTC, of which an all-day event shows the date only: no time zone comes into it. */
const midnight = (day: CalendarDate): Date => new Date(`${day}T00:00:00Z`);

/**
 * A consultant's calendar (RFC 5545): one all-day event on the due day of each conversation, Danish and English, naming nobody. The event's UID is the task's
 * and stays, SEQUENCE follows the task's revision, a cancelled task is a cancelled event. It leaves the day free in the calendar.
 */
export function calendarFile(events: readonly FeedEvent[], url: string): string {
  const calendar = ical({
    name: 'Sporskifte: samtaler',
    prodId: { company: 'Sporskifte', product: 'Sporskifte', language: 'DA' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
  });
  for (const { taskId, dueOn, isCancelled, revision, changedAt } of events) {
    calendar.createEvent({
      id: `${taskId}@sporskifte`,
      sequence: revision,
      stamp: changedAt,
      lastModified: changedAt,
      start: midnight(dueOn),
      end: midnight(addDays(dueOn, 1)),
      allDay: true,
      summary: 'Samtale senest i dag · Conversation due today',
      description: `Se Min dag · See My day: ${url}`,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    });
  }
  return calendar.toString();
}

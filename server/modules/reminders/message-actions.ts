import { copenhagenInstant } from '../../domain/reminders/civil-time';
import { DIGEST_TIME } from '../../domain/reminders/plan-reminders';
import type { CalendarDate } from '../../domain/shared/calendar-date';
import type { NewAction } from '../actions';

/** A little after the reminders of the morning, so that the digest finds them all. */
const DIGEST_SENT_AT = '07:02';

export function digestKey(consultantId: string, day: CalendarDate): string {
  return `digest-${consultantId}-${day}`;
}

/** One digest for a consultant and a day, however often it is asked for. */
export function digestAction(consultantId: string, day: CalendarDate): NewAction {
  return {
    kind: 'sendDigest',
    subjectId: consultantId,
    dedupeKey: digestKey(consultantId, day),
    runOn: day,
    runAt: DIGEST_TIME,
    dueAtMs: copenhagenInstant(day, DIGEST_SENT_AT),
  };
}

/** Sending a message, as soon as it is committed. */
export function messageAction(outboxId: string, day: CalendarDate, runAt: string, now: Date): NewAction {
  return { kind: 'sendMessage', subjectId: outboxId, dedupeKey: `message-${outboxId}`, runOn: day, runAt, dueAtMs: now.getTime() };
}

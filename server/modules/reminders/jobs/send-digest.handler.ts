import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { copenhagenInstant } from '../../../domain/reminders/civil-time';
import { DIGEST_TIME } from '../../../domain/reminders/plan-reminders';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import { TASK_KINDS } from '../../../domain/tasks/task';
import { CONFIG, type Config } from '../../../platform/config';
import { ActionHandlers, ActionStore, type ActionWork, type InsideHandler } from '../../actions';
import { composeMessage } from '../compose-message';
import { messageAction } from '../message-actions';
import { digestText } from '../message-texts';
import { MunicipalCalendar } from '../municipal-calendar';
import { type NewMessage, OutboxRepository } from '../outbox/outbox.repository';
import { publicUrl } from '../public-url';
import { ReminderRepository, type UntoldReminder } from '../reminder.repository';

/**
 * One message for a consultant and a day with everything that has not been told yet. What a digest has told is read off the reminders themselves, not off the
 * time, so that one that was committed late is told the next time.
 */
@Injectable()
export class SendDigestHandler implements InsideHandler, OnModuleInit {
  readonly kind = 'sendDigest';
  readonly batch = 100;
  private readonly url: string;

  constructor(
    private readonly handlers: ActionHandlers,
    private readonly actions: ActionStore,
    private readonly reminders: ReminderRepository,
    private readonly outbox: OutboxRepository,
    private readonly calendars: MunicipalCalendar,
    @Inject(CONFIG) config: Config,
  ) {
    this.url = publicUrl(config);
  }

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handle(work: ActionWork): Promise<ReadonlyMap<string, string>> {
    const { transaction, municipality, actions, now, today } = work;
    const later = await this.notBefore(work);
    if (later !== null) {
      await this.actions.postpone(transaction, municipality, new Map(actions.map(({ id }) => [id, later])));
      return new Map();
    }
    const consultants = [...new Set(actions.map(({ subjectId }) => subjectId))];
    const untold = groupByConsultant(await this.reminders.untold(transaction, consultants, today));
    const messages: NewMessage[] = [];
    const told = new Map<string, string>();
    const outcomes = new Map<string, string>();
    for (const { id, subjectId, dedupeKey } of actions) {
      const reminders = untold.get(subjectId) ?? [];
      // Of two days' digests at once the first tells everything.
      untold.delete(subjectId);
      const message = this.compose(subjectId, dedupeKey, reminders, today);
      outcomes.set(id, message ? 'sent' : 'notNeeded');
      if (!message) continue;
      messages.push(message);
      for (const reminder of reminders) told.set(reminder.id, message.id);
    }
    await this.outbox.add(transaction, municipality, now, messages);
    await this.reminders.told(transaction, told);
    await this.actions.schedule(
      transaction,
      municipality,
      messages.map(({ id }) => messageAction(id, today, DIGEST_TIME, now)),
    );
    return outcomes;
  }

  /** Null: now is the time. On a closing day the next morning of work; while reminders are still being given, after them. */
  private async notBefore({ transaction, municipality, now, today }: ActionWork): Promise<number | null> {
    const calendar = await this.calendars.on(municipality, today, transaction);
    if (!calendar.isWorkingDay(today)) return copenhagenInstant(calendar.onOrAfter(today), DIGEST_TIME);
    return (await this.reminders.isCollecting(transaction, now)) ? now.getTime() : null;
  }

  /** Null: every task has been closed since. */
  private compose(consultantId: string, dedupeKey: string, reminders: readonly UntoldReminder[], day: CalendarDate): NewMessage | null {
    const open = [...new Map(reminders.filter(({ isOpen }) => isOpen).map((one) => [one.taskId, one])).values()];
    if (open.length === 0) return null;
    const byKind = TASK_KINDS.map((kind) => ({ kind, count: open.filter((one) => one.kind === kind).length })).filter(
      ({ count }) => count > 0,
    );
    const text = digestText({ day, byKind, overdue: open.filter(({ isOverdue }) => isOverdue).length, url: this.url });
    return composeMessage(
      { kind: 'digest', dedupeKey, recipient: 'consultant', recipientId: consultantId, language: 'da' },
      text,
      this.url,
    );
  }
}

function groupByConsultant(reminders: readonly UntoldReminder[]): Map<string, UntoldReminder[]> {
  const groups = new Map<string, UntoldReminder[]>();
  for (const reminder of reminders) {
    const group = groups.get(reminder.consultantId);
    if (group) group.push(reminder);
    else groups.set(reminder.consultantId, [reminder]);
  }
  return groups;
}

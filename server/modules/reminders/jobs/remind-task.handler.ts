import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { chooseRecipient, type StaffMember } from '../../../domain/reminders/choose-recipient';
import { type CivilTime, copenhagenInstant } from '../../../domain/reminders/civil-time';
import { isLate } from '../../../domain/reminders/is-late';
import { judgeReminder } from '../../../domain/reminders/judge-reminder';
import type { ReminderStep } from '../../../domain/rulebook/rule-set';
import { type CalendarDate } from '../../../domain/shared/calendar-date';
import { type WorkingCalendar, workingDays } from '../../../domain/shared/working-days';
import { CONFIG, type Config } from '../../../platform/config';
import { ActionHandlers, ActionStore, type ActionWork, type DueAction, type InsideHandler } from '../../actions';
import { appendAudit, type NewAuditEvent } from '../../audit';
import { composeMessage } from '../compose-message';
import { digestAction, digestKey, messageAction } from '../message-actions';
import { citizenText, staffText } from '../message-texts';
import { MunicipalCalendar } from '../municipal-calendar';
import { type NewMessage, OutboxRepository } from '../outbox/outbox.repository';
import { publicUrl } from '../public-url';
import { type GivenReminder, type RemindedTask, ReminderRepository } from '../reminder.repository';

/** What the step of the plan says, as `reminderAction` wrote it. */
interface Step {
  readonly step: number;
  readonly to: ReminderStep['to'];
  readonly channel: ReminderStep['channel'];
}

/** Everything a batch of reminders leads to. */
interface Given {
  readonly reminders: GivenReminder[];
  readonly messages: NewMessage[];
  readonly outcomes: Map<string, string>;
}

/**
 * Gives the reminders whose time has come: on the list, in the day's digest or by mail. Everything is written in the transaction in which the action is marked
 * done, so each step is given once. The mail itself and the digest are actions of their own.
 */
@Injectable()
export class RemindTaskHandler implements InsideHandler, OnModuleInit {
  readonly kind = 'remindTask';
  readonly batch = 500;
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
    const calendar = await this.calendars.on(municipality, today, transaction);
    if (!calendar.isWorkingDay(today)) {
      // Late after an outage, or closed at short notice: nobody is reminded on a closing day.
      const next = calendar.onOrAfter(today);
      await this.actions.postpone(
        transaction,
        municipality,
        new Map(actions.map((one) => [one.id, copenhagenInstant(next, one.runAt as CivilTime)])),
      );
      return new Map();
    }
    const given = await this.judge(work);
    await this.outbox.add(transaction, municipality, now, given.messages);
    await this.reminders.give(transaction, municipality, today, given.reminders);
    await this.actions.schedule(
      transaction,
      municipality,
      given.messages.map(({ id }) => messageAction(id, today, '08:00', now)),
    );
    await this.scheduleDigests(work, given, calendar);
    await appendAudit(transaction, municipality, given.reminders.map(eventOf), now);
    return given.outcomes;
  }

  private async judge({ transaction, municipality, actions, now, today }: ActionWork): Promise<Given> {
    const ids = [...new Set(actions.map(({ subjectId }) => subjectId))];
    const tasks = await this.reminders.tasks(transaction, ids);
    const staff = await this.reminders.staff(transaction, today);
    const last = await this.reminders.lastDue(transaction, ids, now);
    const name = await this.reminders.municipalityName(transaction, municipality);
    const given: Given = { reminders: [], messages: [], outcomes: new Map() };
    for (const action of actions) {
      const task = tasks.get(action.subjectId);
      const { to } = action.payload as unknown as Step;
      const due = { runOn: action.runOn, to, hasLaterStep: !last.has(action.id) };
      const verdict = task ? judgeReminder(due, task, today) : 'notNeeded';
      if (!task || verdict !== 'give') given.outcomes.set(action.id, verdict);
      else given.outcomes.set(action.id, this.give(given, action, task, staff, today, name));
    }
    return given;
  }

  private give(
    given: Given,
    action: DueAction,
    task: RemindedTask,
    staff: readonly StaffMember[],
    today: CalendarDate,
    municipalityName: string,
  ): string {
    const { step, to, channel: planned } = action.payload as unknown as Step;
    const recipientId = to === 'citizen' ? task.citizenId : chooseRecipient(to, task, staff);
    if (recipientId === null) return 'nobody';
    // A citizen has neither list nor digest.
    const channel = to === 'citizen' ? 'mail' : planned;
    const message = channel === 'mail' ? this.message(action, task, to, recipientId, today, municipalityName) : null;
    if (message) given.messages.push(message);
    given.reminders.push({
      taskId: task.id,
      actionId: action.id,
      step,
      recipient: to,
      consultantId: to === 'citizen' ? null : recipientId,
      channel,
      outboxId: message?.id ?? null,
      wasLate: isLate(action.runOn, today),
    });
    return 'given';
  }

  private message(
    { dedupeKey }: DueAction,
    task: RemindedTask,
    to: ReminderStep['to'],
    recipientId: string,
    today: CalendarDate,
    municipalityName: string,
  ): NewMessage {
    const content = { kind: task.kind, dueOn: task.dueOn, isOverdue: task.dueOn !== null && task.dueOn < today };
    const isCitizen = to === 'citizen';
    const language = isCitizen ? task.language : 'da';
    const text = isCitizen ? citizenText(content, municipalityName, language) : staffText(content, this.url);
    return composeMessage(
      { kind: 'reminder', dedupeKey, recipient: isCitizen ? 'citizen' : 'consultant', recipientId, language },
      text,
      this.url,
    );
  }

  /** What comes after the day's digest has gone is told in that of the next working day. */
  private async scheduleDigests(
    { transaction, municipality, today }: ActionWork,
    { reminders }: Given,
    calendar: WorkingCalendar,
  ): Promise<void> {
    const consultants = new Set(
      reminders.flatMap(({ channel, consultantId }) => (channel === 'digest' && consultantId ? [consultantId] : [])),
    );
    if (consultants.size === 0) return;
    await this.actions.schedule(
      transaction,
      municipality,
      [...consultants].map((id) => digestAction(id, today)),
    );
    const settled = await this.reminders.settled(
      transaction,
      [...consultants].map((id) => digestKey(id, today)),
    );
    const tomorrow = calendar.addWorkingDays(today, workingDays(1));
    const late = [...consultants].filter((id) => settled.has(digestKey(id, today)));
    await this.actions.schedule(
      transaction,
      municipality,
      late.map((id) => digestAction(id, tomorrow)),
    );
  }
}

function eventOf({ taskId, step, recipient, channel, wasLate }: GivenReminder): NewAuditEvent {
  return { actor: 'system', kind: 'reminder.sent', subjectKind: 'task', subjectId: taskId, detail: { step, recipient, channel, wasLate } };
}

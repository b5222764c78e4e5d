import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type CivilTime, copenhagenInstant } from '../../../domain/reminders/civil-time';
import { DomainError } from '../../../domain/shared/domain-error';
import { WORK_CLOCK, type WorkClock } from '../../../platform/clock';
import { crashAt } from '../../../platform/crash';
import { type Transaction, Transactions } from '../../../platform/database';
import { MAIL_SENDER, type Mail, MailNotSent, type MailSender } from '../../../platform/mail';
import { PersonalData } from '../../../platform/personal-data';
import { ActionHandlers, ActionStore, type OutsideHandler, type OutsideWork } from '../../actions';
import { MunicipalCalendar } from '../municipal-calendar';
import { OutboxRepository, type OutgoingMessage } from '../outbox/outbox.repository';

/** What is done with a message: sent, or an outcome that needs no sending. */
type Prepared = { readonly mail: Mail } | { readonly outcome: string };

/**
 * Sends one message. `sending` is committed before it is handed over, `sent` after; whoever finds it in `sending` sends it again and marks it as perhaps sent
 * twice: with one Message-ID, and counted. That is the only window in which something can happen twice.
 */
@Injectable()
export class SendMessageHandler implements OutsideHandler, OnModuleInit {
  readonly kind = 'sendMessage';

  constructor(
    private readonly handlers: ActionHandlers,
    private readonly actions: ActionStore,
    private readonly transactions: Transactions,
    private readonly outbox: OutboxRepository,
    private readonly calendars: MunicipalCalendar,
    private readonly personalData: PersonalData,
    @Inject(MAIL_SENDER) private readonly sender: MailSender,
    @Inject(WORK_CLOCK) private readonly clock: WorkClock,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handleOutside(work: OutsideWork): Promise<string> {
    const { municipality, action } = work;
    const id = action.subjectId;
    const prepared = await this.transactions.inTenant(municipality, (transaction) => this.prepare(transaction, work));
    if ('outcome' in prepared) return prepared.outcome;
    try {
      await this.sender.send(prepared.mail);
    } catch (error) {
      return this.settleFailure(municipality, id, error);
    }
    crashAt('during-mail');
    await this.transactions.inTenant(municipality, async (transaction) =>
      this.outbox.sent(transaction, id, await this.clock.now(transaction)),
    );
    return 'sent';
  }

  private async prepare(transaction: Transaction, { municipality, action, today }: OutsideWork): Promise<Prepared> {
    const calendar = await this.calendars.on(municipality, today, transaction);
    if (!calendar.isWorkingDay(today)) {
      const next = copenhagenInstant(calendar.onOrAfter(today), action.runAt as CivilTime);
      await this.actions.postpone(transaction, municipality, new Map([[action.id, next]]));
      return { outcome: 'postponed' };
    }
    const message = await this.outbox.take(transaction, action.subjectId);
    if (!message) return { outcome: 'notNeeded' };
    if (message.state === 'sent' || message.state === 'failed') return { outcome: message.state };
    const to = await this.addressOf(transaction, municipality, message);
    if (to === null && this.sender.needsAddress) {
      await this.outbox.fail(transaction, message.id, 'mail.no_address');
      return { outcome: 'noAddress' };
    }
    await this.outbox.sending(transaction, message.id);
    const { messageId, recipientId, language, subject, body, createdAt } = message;
    return { mail: { messageId, to, recipientId, language, subject, text: body, writtenAt: createdAt } };
  }

  private async addressOf(
    transaction: Transaction,
    municipality: string,
    { recipient, recipientId }: OutgoingMessage,
  ): Promise<string | null> {
    // Not even opened where no mail leaves the machine.
    if (!this.sender.needsAddress) return null;
    if (recipient === 'consultant') return this.outbox.consultantAddress(transaction, recipientId);
    const sealed = await this.outbox.citizenAddress(transaction, recipientId);
    return sealed === null ? null : this.personalData.open(municipality, sealed);
  }

  /** Throws so that it is tried again, unless it never will be taken. */
  private async settleFailure(municipality: string, id: string, error: unknown): Promise<string> {
    const fate = error instanceof MailNotSent ? error.fate : 'unknown';
    return this.transactions
      .inTenant(municipality, async (transaction) => {
        if (fate === 'refused') await this.outbox.fail(transaction, id, 'mail.refused');
        else if (fate === 'notTaken') await this.outbox.wait(transaction, id, 'mail.not_taken');
        else await this.outbox.unknown(transaction, id, 'mail.maybe_taken');
      })
      .then(() => {
        if (fate === 'refused') return 'refused';
        if (fate === 'notTaken') throw new DomainError('mail.not_taken');
        throw new DomainError('mail.maybe_taken');
      });
  }
}

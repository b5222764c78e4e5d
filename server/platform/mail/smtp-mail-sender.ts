import { createTransport, type Transporter } from 'nodemailer';
import { fateOfSmtpError } from './fate-of-smtp-error';
import type { Mail, MailSender } from './mail';

/** Milliseconds. Together less than a worker may take for one mail. */
const CONNECT_TIMEOUT = 5000;
const SILENCE_TIMEOUT = 10_000;

export interface SmtpSettings {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  readonly smtpUrl: string;
  readonly mailFrom: string;
}

/**
 * Mail over SMTP, a connection for each: a pool would send again by itself what it lost in the middle, and nobody could count that. `Auto-Submitted` keeps
 * automatic answers away.
 */
export class SmtpMailSender implements MailSender {
  readonly needsAddress = true;
  private readonly transport: Transporter;

  constructor({ smtpUrl, mailFrom }: SmtpSettings) {
    this.transport = createTransport(
      {
        url: smtpUrl,
        connectionTimeout: CONNECT_TIMEOUT,
        greetingTimeout: CONNECT_TIMEOUT,
        socketTimeout: SILENCE_TIMEOUT,
        disableFileAccess: true,
        disableUrlAccess: true,
      },
      { from: mailFrom },
    );
  }

  async send({ messageId, to, language, subject, text, writtenAt }: Mail): Promise<void> {
    try {
      await this.transport.sendMail({
        messageId,
        // As an object it is one address, whatever characters it holds.
        to: { name: '', address: to ?? '' },
        subject,
        text,
        date: writtenAt,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
      });
    } catch (error) {
      throw fateOfSmtpError(error);
    }
  }
}

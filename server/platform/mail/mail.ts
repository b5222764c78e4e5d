/** One mail, ready to go. Plain text; nothing personal but the address. */
export interface Mail {
  /** With its angle brackets. The same at every attempt, so that a receiver can see that two are one. */
  readonly messageId: string;
  /** Null: there is no address. */
  readonly to: string | null;
  /** Whose it is where no address is shown. */
  readonly recipientId: string;
  readonly language: 'da' | 'en';
  readonly subject: string;
  readonly text: string;
  /** When it was written, not when it is sent: the same bytes at every attempt. */
  readonly writtenAt: Date;
}

/** Hands a mail to whoever delivers it. */
export interface MailSender {
  /** Whether a mail without an address is useless to it. */
  readonly needsAddress: boolean;
  /** Returns when it has been taken over. Throws `MailNotSent`. */
  send(mail: Mail): Promise<void>;
}

/** Nest's token for it. */
export const MAIL_SENDER = Symbol('MailSender');

import { MailNotSent } from './mail-not-sent';

/** What nodemailer tells about a failure. */
interface SmtpFailure {
  readonly code?: unknown;
  /** The command under way; `CONN` also when a connection ends in the middle of a message. */
  readonly command?: unknown;
  readonly responseCode?: unknown;
  /** The system's own code. */
  readonly originalCode?: unknown;
  readonly timeoutType?: unknown;
}

/** Said before the message itself is handed over: whatever goes wrong in them, nothing was taken. */
const BEFORE_MESSAGE = /^(LHLO|EHLO|HELO|STARTTLS|AUTH|MAIL|RCPT)/;
/** Said about this message and this recipient; a permanent answer (5yz) to anything else is about us and may be put right. */
const ABOUT_MESSAGE = /^(MAIL|RCPT|DATA)/;
/** No connection was made at all. */
const NOT_CONNECTED = new Set<unknown>(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
const BEFORE_FIRST_WORD = new Set<unknown>(['CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'UPGRADE_TIMEOUT']);
const NOT_BEGUN = new Set<unknown>(['EDNS', 'ECONFIG', 'EAUTH', 'ETLS']);

function isBeforeMessage({ code, command, originalCode, timeoutType }: SmtpFailure): boolean {
  if (typeof command === 'string' && BEFORE_MESSAGE.test(command)) return true;
  return NOT_BEGUN.has(code) || NOT_CONNECTED.has(originalCode) || BEFORE_FIRST_WORD.has(timeoutType);
}

/** Reads what nodemailer throws. When in doubt the mail may have been taken. */
export function fateOfSmtpError(error: unknown): MailNotSent {
  const failure: SmtpFailure = (error ?? {}) as SmtpFailure;
  const { code, command, responseCode } = failure;
  const reply = typeof responseCode === 'number' ? responseCode : 0;
  const name = reply > 0 ? String(reply) : typeof code === 'string' ? code : 'unknown';
  if (reply >= 500) return new MailNotSent(typeof command === 'string' && ABOUT_MESSAGE.test(command) ? 'refused' : 'notTaken', name);
  if (reply >= 400) return new MailNotSent('notTaken', name);
  // Refused by nodemailer itself: no usable recipient.
  if (code === 'EENVELOPE') return new MailNotSent('refused', name);
  return new MailNotSent(isBeforeMessage(failure) ? 'notTaken' : 'unknown', name);
}

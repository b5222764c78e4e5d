/**
 * What is known about a mail that was not taken over: `refused`: never will be; `notTaken`: surely not, another time it may; `unknown`: the connection ended
 * when it may have been taken.
 */
export type MailFate = 'refused' | 'notTaken' | 'unknown';

/** Holds no answer of the server: that may quote the address. */
export class MailNotSent extends Error {
  constructor(
    readonly fate: MailFate,
    /** The SMTP reply or the kind of failure: `550`, `ECONNECTION`. */
    readonly reply: string,
  ) {
    super(`${fate}: ${reply}`);
    this.name = 'MailNotSent';
  }
}

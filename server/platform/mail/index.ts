export { MAIL_SENDER, type Mail, type MailSender } from './mail';
export { type MailFate, MailNotSent } from './mail-not-sent';
export { MailModule } from './mail.module';

import { join } from 'node:path';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from '../config';
import { FileMailSender } from './file-mail-sender';
import { MAIL_SENDER, type MailSender } from './mail';
import { SmtpMailSender } from './smtp-mail-sender';

/** SMTP where there is a server, else files in `<dataDir>/outbox`. */
export function mailSenderFor({ smtpUrl, mailFrom, dataDir }: Pick<Config, 'smtpUrl' | 'mailFrom' | 'dataDir'>): MailSender {
  return smtpUrl === undefined ? new FileMailSender(join(dataDir, 'outbox'), mailFrom) : new SmtpMailSender({ smtpUrl, mailFrom });
}

/** Gives every module `MAIL_SENDER`. */
@Global()
@Module({})
export class MailModule {
  /** @param sender another one than the surroundings ask for: a test's. */
  static with(sender?: MailSender): DynamicModule {
    return {
      module: MailModule,
      providers: [{ provide: MAIL_SENDER, useFactory: (config: Config) => sender ?? mailSenderFor(config), inject: [CONFIG] }],
      exports: [MAIL_SENDER],
    };
  }
}

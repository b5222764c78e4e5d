import { FileMailSender } from './file-mail-sender';
import { mailSenderFor } from './mail.module';
import { SmtpMailSender } from './smtp-mail-sender';

const surroundings = { mailFrom: 'sporskifte@kommune.example', dataDir: '/tmp/none' };

test('mail goes over SMTP where a server is named, and into files where none is', () => {
  expect(mailSenderFor({ ...surroundings, smtpUrl: 'smtp://localhost:1025' })).toBeInstanceOf(SmtpMailSender);
  expect(mailSenderFor(surroundings)).toBeInstanceOf(FileMailSender);
});

import { randomBytes } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mail, MailSender } from './mail';

/** The id's part before the @, which is a UUID; nothing else may name a file. */
function fileName(messageId: string): string {
  const match = /^<([0-9a-f-]{36})@[^<>@\s]+>$/.exec(messageId);
  if (!match) throw new Error('a message id begins with a UUID');
  return `${match[1]}.eml`;
}

function textOf({ messageId, recipientId, language, subject, text, writtenAt }: Mail, from: string): string {
  const headers = [
    `Date: ${writtenAt.toUTCString().replace('GMT', '+0000')}`,
    `From: ${from}`,
    `To: ${recipientId}@modtager.invalid`,
    `Message-ID: ${messageId}`,
    `Subject: ${subject.replace(/\s+/g, ' ')}`,
    `Content-Language: ${language}`,
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ];
  return `${headers.join('\n')}\n\n${text}\n`;
}

/**
 * Mail as files a person can read, one each, for where no mail server is: `<directory>/<message id>.eml`. Addressed to the recipient's id, never to an
 * address, so nothing personal lies on the disk. The same mail twice is the same file.
 */
export class FileMailSender implements MailSender {
  readonly needsAddress = false;

  constructor(
    private readonly directory: string,
    private readonly from: string,
  ) {}

  async send(mail: Mail): Promise<void> {
    const file = join(this.directory, fileName(mail.messageId));
    const draft = `${file}.${randomBytes(6).toString('hex')}.part`;
    await mkdir(this.directory, { recursive: true, mode: 0o700 });
    await writeFile(draft, textOf(mail, this.from), { mode: 0o600, flag: 'wx' });
    await rename(draft, file);
  }
}

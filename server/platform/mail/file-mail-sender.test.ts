import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileMailSender } from './file-mail-sender';
import type { Mail } from './mail';

const ID = '5e1f0000-0000-4000-8000-000000000001';
const mail: Mail = {
  messageId: `<${ID}@sporskifte.example>`,
  to: 'person@example.org',
  recipientId: 'c0de0000-0000-4000-8000-000000000002',
  language: 'da',
  subject: 'Dagens opgaver',
  text: 'Der er 3 opgaver, det haster ikke: æøå.',
  writtenAt: new Date('2026-11-23T06:02:00Z'),
};

describe('mail as files', () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'outbox-'));
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  it('can be read by a person and names nobody', async () => {
    const folder = join(home, 'outbox');
    await new FileMailSender(folder, 'sporskifte@kommune.example').send(mail);
    expect(readdirSync(folder)).toEqual([`${ID}.eml`]);
    expect(readFileSync(join(folder, `${ID}.eml`), 'utf8')).toBe(
      [
        'Date: Mon, 23 Nov 2026 06:02:00 +0000',
        'From: sporskifte@kommune.example',
        'To: c0de0000-0000-4000-8000-000000000002@modtager.invalid',
        `Message-ID: <${ID}@sporskifte.example>`,
        'Subject: Dagens opgaver',
        'Content-Language: da',
        'Auto-Submitted: auto-generated',
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: 8bit',
        '',
        'Der er 3 opgaver, det haster ikke: æøå.',
        '',
      ].join('\n'),
    );
    expect([statSync(folder).mode & 0o777, statSync(join(folder, `${ID}.eml`)).mode & 0o777]).toEqual([0o700, 0o600]);
  });

  it('sent twice, also at once, is one file', async () => {
    const sender = new FileMailSender(home, 'a@b.example');
    await Promise.all([sender.send(mail), sender.send(mail)]);
    expect(readdirSync(home)).toEqual([`${ID}.eml`]);
  });

  it.each(['<../../etc/passwd@x>', '<a@b>', ID, `<${ID}>`])('does not write a file for %s', async (messageId) => {
    await expect(new FileMailSender(home, 'a@b.example').send({ ...mail, messageId })).rejects.toThrow('begins with a UUID');
    expect(readdirSync(home)).toEqual([]);
  });
});

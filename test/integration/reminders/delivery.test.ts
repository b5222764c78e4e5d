import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import type { ReminderStep } from '../../../server/domain/rulebook/rule-set';
import type { MailSender } from '../../../server/platform/mail';
import { FileMailSender } from '../../../server/platform/mail/file-mail-sender';
import { SmtpMailSender } from '../../../server/platform/mail/smtp-mail-sender';
import { PersonalData } from '../../../server/platform/personal-data';
import { MUNICIPALITY, type ReminderService, startReminders } from './reminder-service';

const toCitizen: readonly ReminderStep[] = [{ days: 0, dayType: 'working', to: 'citizen', channel: 'mail' }];
const ADDRESS = 'karen.borger@example.org';

/** A citizen who is reminded of a task on 26 November 2026, through this sender. */
async function withReminderThrough(sender: MailSender, work: (service: ReminderService) => Promise<void>): Promise<void> {
  const service = await startReminders(sender);
  try {
    const email = service.app.get(PersonalData).seal(MUNICIPALITY, ADDRESS);
    const spell = await service.rows.spell({ citizen_id: await service.rows.citizen('b-1', { email_sealed: email, language: 'en' }) });
    await service.plan(await service.rows.task({ spell_id: spell, due_on: '2026-11-26' }), 'x', '2026-11-26', toCitizen);
    await work(service);
  } finally {
    await service.stop();
  }
}

test('over SMTP: the server takes the mail and hangs up before it says so; it comes again as the same mail, and is counted', async () => {
  const sockets: Socket[] = [];
  const taken: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onData: (stream, _session, callback) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        taken.push(Buffer.concat(parts).toString('utf8'));
        if (taken.length === 1) sockets.forEach((socket) => socket.destroy());
        else callback();
      });
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const smtpUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  const sender = new SmtpMailSender({ smtpUrl, mailFrom: 'sporskifte@kommune.example' });
  await withReminderThrough(sender, async (service) => {
    await service.at('2026-11-26T07:01:00Z');
    await service.at('2026-11-26T09:00:00Z');
    expect((await service.messages()).map(({ state, maybeTwice, attempts }) => ({ state, maybeTwice, attempts }))).toEqual([
      { state: 'sent', maybeTwice: true, attempts: 2 },
    ]);
  }).finally(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const heads = taken.map((text) =>
    [/^To: (.*)$/m.exec(text)?.[1], /^Message-ID: (.*)$/m.exec(text)?.[1], /^Date: (.*)$/m.exec(text)?.[1]].map((line) => line?.trim()),
  );
  expect(heads).toHaveLength(2);
  expect(heads[0]).toEqual(heads[1]);
  expect(heads[0]?.[0]).toBe(ADDRESS);
});

test('without a mail server: one file that a person can read, in the citizen’s language, without the address', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'outbox-'));
  await withReminderThrough(new FileMailSender(folder, 'sporskifte@kommune.example'), async (service) => {
    await service.at('2026-11-26T07:01:00Z');
    const [message] = await service.messages();
    expect(message?.state).toBe('sent');
    expect(readdirSync(folder)).toEqual([`${message?.id}.eml`]);
    const text = readFileSync(join(folder, `${message?.id}.eml`), 'utf8');
    expect(text).toContain('Subject: Reminder: a deadline is near');
    expect(text).toContain('There is something for you to do by 26 November 2026.');
    expect(text).toContain('Frederiksberg Kommune');
    expect(text).not.toMatch(/karen|borger@|samtale|conversation/i);
  }).finally(() => rmSync(folder, { recursive: true, force: true }));
});

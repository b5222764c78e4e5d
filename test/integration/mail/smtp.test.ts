import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { Mail, MailNotSent } from '../../../server/platform/mail';
import { SmtpMailSender } from '../../../server/platform/mail/smtp-mail-sender';

const mail: Mail = {
  messageId: '<5e1f0000-0000-4000-8000-000000000001@sporskifte.example>',
  to: 'karen@example.org',
  recipientId: 'c0de0000-0000-4000-8000-000000000002',
  language: 'da',
  subject: 'Påmindelse: frist på mandag',
  text: 'Kære borger\n\nDu har noget, der skal gøres.',
  writtenAt: new Date('2026-11-23T06:02:00Z'),
};

interface Taken {
  readonly from: string;
  readonly to: readonly string[];
  readonly text: string;
}

interface TestServer {
  readonly url: string;
  readonly taken: Taken[];
  onSocket(listener: (socket: Socket) => void): void;
  close(): Promise<void>;
}

/** A mail server in this process; `options` say where it refuses. */
async function startServer(options: SMTPServerOptions = {}): Promise<TestServer> {
  const taken: Taken[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onData: (stream, { envelope }, callback) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        taken.push({ from, to: envelope.rcptTo.map(({ address }) => address), text: Buffer.concat(parts).toString('utf8') });
        callback();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    onSocket: (listener) => void server.server.on('connection', listener),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const senderTo = (smtpUrl: string): SmtpMailSender => new SmtpMailSender({ smtpUrl, mailFrom: 'sporskifte@kommune.example' });
const answer = (responseCode: number): Error => Object.assign(new Error('no'), { responseCode });

/** How a server that refuses somewhere leaves the mail. */
async function fateWith(options: SMTPServerOptions): Promise<Pick<MailNotSent, 'fate' | 'reply'>> {
  const server = await startServer(options);
  try {
    await senderTo(server.url).send(mail);
    throw new Error('was taken');
  } catch (error) {
    const { fate, reply } = error as MailNotSent;
    return { fate, reply };
  } finally {
    await server.close();
  }
}

describe('mail over SMTP', () => {
  it('arrives with its own Message-ID, Danish letters and a sender', async () => {
    const server = await startServer();
    await senderTo(server.url).send(mail);
    await server.close();
    expect(server.taken).toHaveLength(1);
    const [{ from, to, text }] = server.taken as [Taken];
    expect({ from, to }).toEqual({ from: 'sporskifte@kommune.example', to: ['karen@example.org'] });
    expect(text).toContain('Message-ID: <5e1f0000-0000-4000-8000-000000000001@sporskifte.example>');
    expect(text).toContain('Auto-Submitted: auto-generated');
    expect(text).toContain('Date: Mon, 23 Nov 2026 06:02:00 +0000');
    expect(text).toMatch(/K=C3=A6re borger/);
  });

  it('refused for good: the address does not exist, the message is not wanted', async () => {
    expect(await fateWith({ onRcptTo: (_address, _session, callback) => callback(answer(550)) })).toEqual({
      fate: 'refused',
      reply: '550',
    });
    const refuseData: SMTPServerOptions['onData'] = (stream, _session, callback) => {
      stream.resume();
      stream.on('end', () => callback(answer(554)));
    };
    expect(await fateWith({ onData: refuseData })).toEqual({ fate: 'refused', reply: '554' });
  });

  it('not taken, another time perhaps: a full mailbox, a server that wants nothing from us now, nobody there', async () => {
    expect(await fateWith({ onRcptTo: (_address, _session, callback) => callback(answer(452)) })).toEqual({
      fate: 'notTaken',
      reply: '452',
    });
    expect(await fateWith({ onConnect: (_session, callback) => callback(answer(554)) })).toEqual({ fate: 'notTaken', reply: '554' });
    expect(await fateWith({ onMailFrom: (_from, _session, callback) => callback(answer(451)) })).toEqual({
      fate: 'notTaken',
      reply: '451',
    });
    const server = await startServer();
    await server.close();
    await expect(senderTo(server.url).send(mail)).rejects.toMatchObject({ fate: 'notTaken' });
  });

  it('unknown: the connection ends after the message was handed over and before the answer', async () => {
    const sockets: Socket[] = [];
    const server = await startServer({
      onData: (stream) => {
        stream.resume();
        stream.on('end', () => sockets.forEach((socket) => socket.destroy()));
      },
    });
    server.onSocket((socket) => sockets.push(socket));
    const failure = senderTo(server.url).send(mail);
    await expect(failure)
      .rejects.toMatchObject({ fate: 'unknown' })
      .finally(() => server.close());
  });

  it('says nothing of the address when it fails', async () => {
    const server = await startServer({
      onRcptTo: ({ address }, _session, callback) => callback(Object.assign(new Error(address), { responseCode: 550 })),
    });
    const error = await senderTo(server.url)
      .send(mail)
      .catch((thrown: unknown) => thrown as Error);
    await server.close();
    expect(`${String(error)}${JSON.stringify(error)}${(error as Error).stack}`).not.toContain('karen');
  });
});

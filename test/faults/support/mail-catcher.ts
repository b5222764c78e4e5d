import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface MailCatcher {
  readonly url: string;
  /** How often each Message-ID was taken. */
  readonly taken: ReadonlyMap<string, number>;
  stop(): Promise<void>;
}

/** A mail server that takes everything and counts. */
export async function catchMail(): Promise<MailCatcher> {
  const taken = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onData: (stream, _session, callback) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const id = /^Message-ID: (\S+)/im.exec(Buffer.concat(parts).toString('utf8'))?.[1] ?? 'none';
        taken.set(id, (taken.get(id) ?? 0) + 1);
        callback();
      });
    },
  });
  // A killed worker hangs up in the middle.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    taken,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

import { randomUUID } from 'node:crypto';
import type { MessageText } from './message-texts';
import type { NewMessage } from './outbox/outbox.repository';

/** A message as it is put into the outbox. Its Message-ID is made here, once, and stays the same at every attempt to send it. */
export function composeMessage(
  parts: Pick<NewMessage, 'kind' | 'dedupeKey' | 'recipient' | 'recipientId' | 'language'>,
  { subject, body }: MessageText,
  url: string,
): NewMessage {
  const id = randomUUID();
  return { ...parts, id, subject, body, messageId: `<${id}@${new URL(url).hostname}>` };
}

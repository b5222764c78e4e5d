import { type OutboxMessage } from '../../api/operation-types';
import { type Text } from '../../i18n/use-text';

/** Whom a mail went to: staff by name, a citizen never. */
export function recipientText({ recipient, recipientName }: Pick<OutboxMessage, 'recipient' | 'recipientName'>, text: Text): string {
  return recipientName ?? text(`outbox.recipient.${recipient}`);
}

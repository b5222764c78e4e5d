import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../platform/database';

/** A message to be sent. */
export interface NewMessage {
  readonly id: string;
  readonly kind: 'reminder' | 'digest';
  readonly dedupeKey: string;
  readonly recipient: 'citizen' | 'consultant';
  readonly recipientId: string;
  readonly language: 'da' | 'en';
  readonly subject: string;
  readonly body: string;
  /** With its angle brackets. */
  readonly messageId: string;
}

/** A message that is about to be sent. */
export interface OutgoingMessage {
  readonly id: string;
  readonly recipient: 'citizen' | 'consultant';
  readonly recipientId: string;
  readonly language: 'da' | 'en';
  readonly subject: string;
  readonly body: string;
  readonly messageId: string;
  readonly state: 'waiting' | 'sending' | 'sent' | 'failed';
  readonly createdAt: Date;
}

const ADD = `
  insert into outbox_message (municipality_code, id, kind, dedupe_key, recipient, recipient_id, language, subject, body, message_id, created_at)
  select $1, new.id, new.kind, new.dedupe_key, new.recipient, new.recipient_id, new.language, new.subject, new.body, new.message_id, $2
  from unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::uuid[], $8::text[], $9::text[], $10::text[], $11::text[])
    as new (id, kind, dedupe_key, recipient, recipient_id, language, subject, body, message_id)`;

/** Messages on their way; every query inside one municipality's transaction. */
@Injectable()
export class OutboxRepository {
  async add(transaction: Transaction, municipality: string, now: Date, messages: readonly NewMessage[]): Promise<void> {
    if (messages.length === 0) return;
    await transaction.query(ADD, [
      municipality,
      now.toISOString(),
      messages.map(({ id }) => id),
      messages.map(({ kind }) => kind),
      messages.map(({ dedupeKey }) => dedupeKey),
      messages.map(({ recipient }) => recipient),
      messages.map(({ recipientId }) => recipientId),
      messages.map(({ language }) => language),
      messages.map(({ subject }) => subject),
      messages.map(({ body }) => body),
      messages.map(({ messageId }) => messageId),
    ]);
  }

  /** Locked until the transaction ends. */
  async take(transaction: Transaction, id: string): Promise<OutgoingMessage | undefined> {
    const [row] = await transaction.query<OutgoingMessage[]>(
      `select id, recipient, recipient_id as "recipientId", language, subject, body, message_id as "messageId", state, created_at as "createdAt"
       from outbox_message where id = $1 for update`,
      [id],
    );
    return row;
  }

  /** About to be handed over. One that was about to be before may have arrived: from now on it counts as perhaps sent twice. */
  async sending(transaction: Transaction, id: string): Promise<void> {
    await transaction.query(
      `update outbox_message set maybe_twice = maybe_twice or state = 'sending', state = 'sending', attempts = attempts + 1, error_code = null where id = $1`,
      [id],
    );
  }

  async sent(transaction: Transaction, id: string, now: Date): Promise<void> {
    await transaction.query(`update outbox_message set state = 'sent', sent_at = $2, error_code = null where id = $1`, [
      id,
      now.toISOString(),
    ]);
  }

  /** Surely not sent, and to be tried again. */
  async wait(transaction: Transaction, id: string, errorCode: string): Promise<void> {
    await transaction.query(`update outbox_message set state = 'waiting', error_code = $2 where id = $1 and state = 'sending'`, [
      id,
      errorCode,
    ]);
  }

  /** Nobody knows whether it was sent: it stays as it is, with the reason. */
  async unknown(transaction: Transaction, id: string, errorCode: string): Promise<void> {
    await transaction.query(`update outbox_message set error_code = $2 where id = $1 and state = 'sending'`, [id, errorCode]);
  }

  /** It never will be. */
  async fail(transaction: Transaction, id: string, errorCode: string): Promise<void> {
    await transaction.query(`update outbox_message set state = 'failed', error_code = $2 where id = $1 and state <> 'sent'`, [
      id,
      errorCode,
    ]);
  }

  /** Null: there is none. */
  async consultantAddress(transaction: Transaction, id: string): Promise<string | null> {
    const [row] = await transaction.query<{ readonly email: string | null }[]>(`select email from consultant where id = $1`, [id]);
    return row?.email ?? null;
  }

  /** Sealed. Null: there is none. */
  async citizenAddress(transaction: Transaction, id: string): Promise<Buffer | null> {
    const [row] = await transaction.query<{ readonly email: Buffer | null }[]>(`select email_sealed as email from citizen where id = $1`, [
      id,
    ]);
    return row?.email ?? null;
  }
}

import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../platform/database';
import type { ListFilter, ListPage, ListQuery } from '../../../platform/http/list/list-query';
import type { OutboxMessage, OutboxRecord } from './outbox-message.schema';

/** As the database gives it: the sentence of the error is put to it by the service, instants are still instants. */
export type StoredRecord = Omit<OutboxRecord, 'errorText' | 'createdAt' | 'sentAt'> & {
  readonly createdAt: Date;
  readonly sentAt: Date | null;
};
export type StoredMessage = StoredRecord & Pick<OutboxMessage, 'body' | 'messageId'>;

const RECORD = `message.id, message.kind, message.recipient, message.recipient_id as "recipientId", consultant.name as "recipientName",
  message.language, message.subject, message.state, message.attempts, message.maybe_twice as "maybeTwice", message.error_code as "errorCode",
  message.created_at as "createdAt", message.sent_at as "sentAt"`;

const FROM = `from outbox_message message
  left join consultant on message.recipient = 'consultant' and consultant.municipality_code = message.municipality_code
    and consultant.id = message.recipient_id`;

/** What the fields of the list stand for; a field that is not here cannot reach SQL. */
const COLUMNS: Readonly<Record<string, string>> = {
  id: 'message.id',
  kind: 'message.kind',
  recipient: 'message.recipient',
  recipientId: 'message.recipient_id',
  state: 'message.state',
  attempts: 'message.attempts',
  maybeTwice: 'message.maybe_twice',
  createdAt: 'message.created_at',
  sentAt: 'message.sent_at',
};

function columnOf(field: string): string {
  const column = COLUMNS[field];
  if (column === undefined) throw new Error('the list offers a field that has no column');
  return column;
}

/** Compared as text, so that a value of the wrong form finds nothing instead of failing. */
const conditionOf = ({ field }: ListFilter, index: number): string => `cast(${columnOf(field)} as text) = any($${index + 1}::text[])`;

/** Reads a municipality's messages for people. */
@Injectable()
export class OutboxViewRepository {
  async page(transaction: Transaction, { filters, sort, from, to }: ListQuery): Promise<ListPage<StoredRecord>> {
    const values = filters.map(({ values: wanted }) => wanted.map(String));
    const where = ['true', ...filters.map(conditionOf)].join(' and ');
    const order = `${columnOf(sort.field)} ${sort.direction === 'ASC' ? 'asc' : 'desc'} nulls last, message.id`;
    const rows = await transaction.query<StoredRecord[]>(
      `select ${RECORD} ${FROM} where ${where} order by ${order} limit ${to - from + 1} offset ${from}`,
      values,
    );
    const [count] = await transaction.query<{ readonly total: number }[]>(
      `select count(*)::int as total from outbox_message message where ${where}`,
      values,
    );
    return { rows, total: count?.total ?? 0 };
  }

  async find(transaction: Transaction, id: string): Promise<StoredMessage | undefined> {
    const [row] = await transaction.query<StoredMessage[]>(
      `select ${RECORD}, message.body, message.message_id as "messageId" ${FROM} where message.id = $1`,
      [id],
    );
    return row;
  }
}

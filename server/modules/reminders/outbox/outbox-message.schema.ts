import { z } from 'zod';
import { localisedSchema } from '../../../platform/http/schema-parts';

const instant = z.iso.datetime();

const parts = {
  id: z.uuid(),
  kind: z.enum(['reminder', 'digest']).meta({ description: 'reminder: about one task; digest: a consultant’s tasks of a day.' }),
  recipient: z.enum(['citizen', 'consultant']),
  recipientId: z.uuid(),
  recipientName: z.string().nullable().meta({ description: 'A member of the staff; null for a citizen, who is not named here.' }),
  language: z.enum(['da', 'en']),
  subject: z.string(),
  state: z
    .enum(['waiting', 'sending', 'sent', 'failed'])
    .meta({ description: 'sending: handed over, and nobody has heard yet whether it was taken.' }),
  attempts: z.int(),
  maybeTwice: z.boolean().meta({ description: 'It may have arrived twice: an attempt ended before the mail server answered.' }),
  errorCode: z.string().nullable(),
  errorText: localisedSchema.nullable(),
  createdAt: instant,
  sentAt: instant.nullable(),
};

/** A message as the list gives it. */
export const outboxRecordSchema = z.strictObject(parts).meta({ id: 'OutboxRecord' });

/** A message with what it says. */
export const outboxMessageSchema = z
  .strictObject({ ...parts, body: z.string(), messageId: z.string().meta({ description: 'The same at every attempt.' }) })
  .meta({ id: 'OutboxMessage' });

export type OutboxRecord = z.infer<typeof outboxRecordSchema>;
export type OutboxMessage = z.infer<typeof outboxMessageSchema>;

import { Check, Column, Entity, Generated, Index, PrimaryColumn, Unique } from 'typeorm';

/** A message to be sent. Holds nothing personal. */
@Entity('outbox_message')
@Index('outbox_message_by_time', ['municipalityCode', 'createdAt'])
@Unique('outbox_message_dedupe_key', ['municipalityCode', 'dedupeKey'])
@Check('outbox_message_recipient', `(recipient = ANY (ARRAY['citizen'::text, 'consultant'::text]))`)
@Check('outbox_message_state', `(state = ANY (ARRAY['waiting'::text, 'sending'::text, 'sent'::text, 'failed'::text]))`)
export class OutboxMessageEntity {
  @PrimaryColumn('text', { name: 'municipality_code', primaryKeyConstraintName: 'outbox_message_pkey' })
  municipalityCode!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'outbox_message_pkey' })
  @Generated('uuid')
  id!: string;

  @Column('text')
  kind!: string;

  @Column('text', { name: 'dedupe_key' })
  dedupeKey!: string;

  @Column('text')
  recipient!: string;

  @Column('uuid', { name: 'recipient_id' })
  recipientId!: string;

  @Column('text')
  language!: string;

  @Column('text')
  subject!: string;

  @Column('text')
  body!: string;

  @Column('text', { name: 'message_id' })
  messageId!: string;

  @Column('text', { default: 'waiting' })
  state!: string;

  @Column('integer', { default: 0 })
  attempts!: number;

  @Column('boolean', { name: 'maybe_twice', default: false })
  maybeTwice!: boolean;

  @Column('text', { name: 'error_code', nullable: true })
  errorCode!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;
}

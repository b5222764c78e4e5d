import { Check, Column, Entity, ForeignKey, Generated, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import { OutboxMessageEntity } from './outbox-message.entity';
import { TaskEntity } from './task.entity';

/** A reminder that was given, on a list, in a digest or by mail. */
@Entity('reminder')
@Index('reminder_by_consultant', ['municipalityCode', 'consultantId', 'sentOn'])
@Index('reminder_by_task', ['municipalityCode', 'taskId'])
@Index('reminder_untold', ['municipalityCode', 'consultantId'], { where: `((channel = 'digest'::text) AND (outbox_id IS NULL))` })
@Check('reminder_channel', `(channel = ANY (ARRAY['mail'::text, 'digest'::text, 'list'::text]))`)
@Check('reminder_recipient', `(recipient = ANY (ARRAY['citizen'::text, 'jobConsultant'::text, 'teamLead'::text, 'manager'::text]))`)
@ForeignKey(() => TaskEntity, ['municipalityCode', 'taskId'], ['municipalityCode', 'id'], { name: 'reminder_task' })
@ForeignKey(() => OutboxMessageEntity, ['municipalityCode', 'outboxId'], ['municipalityCode', 'id'], { name: 'reminder_outbox_message' })
export class ReminderEntity {
  @PrimaryColumn('text', { name: 'municipality_code', primaryKeyConstraintName: 'reminder_pkey' })
  municipalityCode!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reminder_pkey' })
  @Generated('uuid')
  id!: string;

  @Column('uuid', { name: 'task_id' })
  taskId!: string;

  @Column('uuid', { name: 'action_id' })
  actionId!: string;

  @Column('integer')
  step!: number;

  @Column('text')
  recipient!: string;

  @Column('uuid', { name: 'consultant_id', nullable: true })
  consultantId!: string | null;

  @Column('text')
  channel!: string;

  @Column('date', { name: 'sent_on' })
  sentOn!: CalendarDate;

  /** The message that told it: a mail of its own or a digest. Null: not told yet, or on the list only. */
  @Column('uuid', { name: 'outbox_id', nullable: true })
  outboxId!: string | null;

  @Column('boolean', { name: 'was_late', default: false })
  wasLate!: boolean;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}

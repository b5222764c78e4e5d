import { Check, Column, Entity, Generated, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarDate } from '../../../domain/shared/calendar-date';

/** Work that waits for its time. The row is the truth; queues only wake whoever does it. */
@Entity('scheduled_action')
@Index('scheduled_action_by_subject', ['municipalityCode', 'subjectId'])
@Index('scheduled_action_due', ['municipalityCode', 'notBefore'], { where: `(state = 'waiting'::text)` })
@Unique('scheduled_action_dedupe_key', ['municipalityCode', 'dedupeKey'])
@Check('scheduled_action_state', `(state = ANY (ARRAY['waiting'::text, 'done'::text, 'cancelled'::text, 'parked'::text]))`)
export class ScheduledActionEntity {
  @PrimaryColumn('text', { name: 'municipality_code', primaryKeyConstraintName: 'scheduled_action_pkey' })
  municipalityCode!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'scheduled_action_pkey' })
  @Generated('uuid')
  id!: string;

  @Column('text')
  kind!: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;

  @Column('text', { name: 'dedupe_key' })
  dedupeKey!: string;

  @Column('date', { name: 'run_on' })
  runOn!: CalendarDate;

  @Column('time', { name: 'run_at' })
  runAt!: string;

  @Column('timestamptz', { name: 'due_at' })
  dueAt!: Date;

  @Column('timestamptz', { name: 'not_before' })
  notBefore!: Date;

  @Column('jsonb', { default: {} })
  payload!: unknown;

  @Column('text', { default: 'waiting' })
  state!: string;

  @Column('integer', { default: 0 })
  attempts!: number;

  @Column('timestamptz', { name: 'lease_until', nullable: true })
  leaseUntil!: Date | null;

  @Column('text', { name: 'leased_by', nullable: true })
  leasedBy!: string | null;

  @Column('boolean', { name: 'was_late', default: false })
  wasLate!: boolean;

  @Column('text', { nullable: true })
  outcome!: string | null;

  @Column('text', { name: 'error_code', nullable: true })
  errorCode!: string | null;

  @Column('timestamptz', { name: 'error_at', nullable: true })
  errorAt!: Date | null;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who did what, in a chain per municipality. Immutable. */
@Entity('audit_event')
@Index('audit_event_by_subject', ['municipalityCode', 'subjectId', 'seq'])
export class AuditEventEntity {
  @PrimaryColumn('text', { name: 'municipality_code', primaryKeyConstraintName: 'audit_event_pkey' })
  municipalityCode!: string;

  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'audit_event_pkey' })
  seq!: string;

  @Column('timestamptz', { name: 'happened_at' })
  happenedAt!: Date;

  @Column('text')
  actor!: string;

  @Column('text')
  kind!: string;

  @Column('text', { name: 'subject_kind' })
  subjectKind!: string;

  @Column('text', { name: 'subject_id' })
  subjectId!: string;

  @Column('text')
  detail!: string;

  @Column('text', { name: 'previous_hash' })
  previousHash!: string;

  @Column('text')
  hash!: string;
}

import { Check, Column, Entity, Generated, Index, PrimaryColumn } from 'typeorm';

/** A file on its way in, with its progress. */
@Entity('import_job')
@Index('import_job_by_time', ['municipalityCode', 'createdAt'])
@Check('import_job_kind', `(kind = ANY (ARRAY['citizens'::text, 'conversations'::text]))`)
@Check(
  'import_job_state',
  `(state = ANY (ARRAY['receiving'::text, 'waiting'::text, 'running'::text, 'stopped'::text, 'done'::text, 'refused'::text]))`,
)
export class ImportJobEntity {
  @PrimaryColumn('text', { name: 'municipality_code', primaryKeyConstraintName: 'import_job_pkey' })
  municipalityCode!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'import_job_pkey' })
  @Generated('uuid')
  id!: string;

  @Column('text')
  kind!: string;

  @Column('text', { name: 'file_name' })
  fileName!: string;

  @Column('text', { name: 'file_hash' })
  fileHash!: string;

  @Column('jsonb')
  mapping!: unknown;

  @Column('boolean', { name: 'is_dry_run' })
  isDryRun!: boolean;

  @Column('text', { default: 'waiting' })
  state!: string;

  @Column('text', { name: 'stop_code', nullable: true })
  stopCode!: string | null;

  @Column('integer', { name: 'rows_total', default: 0 })
  rowsTotal!: number;

  @Column('integer', { name: 'rows_done', default: 0 })
  rowsDone!: number;

  @Column('integer', { name: 'rows_added', default: 0 })
  rowsAdded!: number;

  @Column('integer', { name: 'rows_changed', default: 0 })
  rowsChanged!: number;

  @Column('integer', { name: 'rows_unchanged', default: 0 })
  rowsUnchanged!: number;

  @Column('integer', { name: 'rows_refused', default: 0 })
  rowsRefused!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  /** When bytes or rows were last taken in; an upload that nobody has touched for long is broken off. */
  @Column('timestamptz', { name: 'touched_at', default: () => 'now()' })
  touchedAt!: Date;

  @Column('text', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;
}

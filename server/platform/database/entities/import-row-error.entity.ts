import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ImportJobEntity } from './import-job.entity';

/** Why a row of a file was refused. */
@Entity('import_row_error')
@ForeignKey(() => ImportJobEntity, ['municipalityCode', 'importId'], ['municipalityCode', 'id'], { name: 'import_row_error_job' })
export class ImportRowErrorEntity {
  @PrimaryColumn('text', { name: 'municipality_code', primaryKeyConstraintName: 'import_row_error_pkey' })
  municipalityCode!: string;

  @PrimaryColumn('uuid', { name: 'import_id', primaryKeyConstraintName: 'import_row_error_pkey' })
  importId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'import_row_error_pkey' })
  line!: number;

  @Column('text')
  code!: string;

  @Column('text', { nullable: true })
  field!: string | null;

  @Column('jsonb')
  params!: unknown;
}

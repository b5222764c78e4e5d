import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ImportJobEntity } from './import-job.entity';

/** Rows of a file that are not read yet, sealed; removed as they are read. */
@Entity('import_chunk')
@ForeignKey(() => ImportJobEntity, ['municipalityCode', 'importId'], ['municipalityCode', 'id'], { name: 'import_chunk_job' })
export class ImportChunkEntity {
  @PrimaryColumn('text', { name: 'municipality_code', primaryKeyConstraintName: 'import_chunk_pkey' })
  municipalityCode!: string;

  @PrimaryColumn('uuid', { name: 'import_id', primaryKeyConstraintName: 'import_chunk_pkey' })
  importId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'import_chunk_pkey' })
  no!: number;

  @Column('bytea', { name: 'content_sealed' })
  contentSealed!: Buffer;
}

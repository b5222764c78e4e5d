import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ImportJobEntity } from './import-job.entity';

/** Who or what a file has named, as a hash, with the line; kept while the file is being read. */
@Entity('import_key')
@ForeignKey(() => ImportJobEntity, ['municipalityCode', 'importId'], ['municipalityCode', 'id'], { name: 'import_key_job' })
export class ImportKeyEntity {
  @PrimaryColumn('text', { name: 'municipality_code', primaryKeyConstraintName: 'import_key_pkey' })
  municipalityCode!: string;

  @PrimaryColumn('uuid', { name: 'import_id', primaryKeyConstraintName: 'import_key_pkey' })
  importId!: string;

  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'import_key_pkey' })
  key!: Buffer;

  @Column('integer')
  line!: number;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('municipality')
export class MunicipalityEntity {
  /** Kommunekode, e.g. `751`. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'municipality_pkey' })
  code!: string;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: string;
}

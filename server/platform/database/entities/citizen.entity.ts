import { Check, Column, Entity, Generated, Index, PrimaryColumn, Unique } from 'typeorm';

/** The unemployed person. Name, address and CPR number are sealed; rules never read them. */
@Entity('citizen')
@Index('citizen_cpr', ['municipalityCode', 'cprSearch'], { unique: true, where: `(cpr_search IS NOT NULL)` })
@Unique('citizen_external_id', ['municipalityCode', 'externalId'])
@Check('citizen_language', `(language = ANY (ARRAY['da'::text, 'en'::text]))`)
export class CitizenEntity {
  @PrimaryColumn('text', { name: 'municipality_code', primaryKeyConstraintName: 'citizen_pkey' })
  municipalityCode!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'citizen_pkey' })
  @Generated('uuid')
  id!: string;

  @Column('text', { name: 'external_id' })
  externalId!: string;

  @Column('bytea', { name: 'name_sealed', nullable: true })
  nameSealed!: Buffer | null;

  @Column('bytea', { name: 'email_sealed', nullable: true })
  emailSealed!: Buffer | null;

  @Column('bytea', { name: 'cpr_sealed', nullable: true })
  cprSealed!: Buffer | null;

  @Column('bytea', { name: 'cpr_search', nullable: true })
  cprSearch!: Buffer | null;

  @Column('text', { default: 'da' })
  language!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The fact catalogue as it was on some day, known by its content. Immutable. */
@Entity('fact_catalogue_version')
export class FactCatalogueVersionEntity {
  @PrimaryColumn('text', { name: 'content_hash', primaryKeyConstraintName: 'fact_catalogue_version_pkey' })
  contentHash!: string;

  @Column('jsonb')
  document!: unknown;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}

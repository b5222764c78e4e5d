import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of a national floor. Immutable. */
@Entity('floor_version')
@Check('floor_version_counts_from_one', 'version >= 1')
export class FloorVersionEntity {
  /** E.g. `dk-2024`. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'floor_version_pkey' })
  id!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'floor_version_pkey' })
  version!: number;

  @Column('text', { name: 'content_hash' })
  contentHash!: string;

  @Column('jsonb')
  document!: unknown;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}

import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import { MunicipalityEntity } from './municipality.entity';

/** One published version of a municipality's rules or of a strategy. Immutable. */
@Entity('rule_set_version')
@Unique('rule_set_version_owner_version', ['ownerId', 'version'])
@Check('rule_set_version_counts_from_one', 'version >= 1')
export class RuleSetVersionEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'rule_set_version_pkey' })
  id!: string;

  /** The rule set's `header.id`: a kommunekode or a strategy's name. */
  @Column('text', { name: 'owner_id' })
  ownerId!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  name!: string;

  /** Null for a strategy. */
  @ForeignKey(() => MunicipalityEntity, 'code', { name: 'rule_set_version_municipality' })
  @Column('text', { name: 'municipality_code', nullable: true })
  municipalityCode!: string | null;

  /** Counts from 1 for each owner. */
  @Column('integer')
  version!: number;

  @Column('text', { name: 'content_hash' })
  contentHash!: string;

  @Column('text', { name: 'floor_id' })
  floorId!: string;

  @Column('date', { name: 'valid_from' })
  validFrom!: CalendarDate;

  @Column('text', { default: 'published' })
  status!: string;

  @Column('jsonb')
  document!: unknown;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}

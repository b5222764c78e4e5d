import { Check, Column, Entity, ForeignKey, Generated, Index, PrimaryColumn, Unique } from 'typeorm';
import { TeamEntity } from './team.entity';

/** A person of the municipality: job consultant, company consultant, team lead or manager. */
@Entity('consultant')
@Index('consultant_by_feed', ['feedTokenHash'])
@Unique('consultant_external_id', ['municipalityCode', 'externalId'])
@Check('consultant_role', `(role = ANY (ARRAY['jobConsultant'::text, 'companyConsultant'::text, 'teamLead'::text, 'manager'::text]))`)
@ForeignKey(() => TeamEntity, ['municipalityCode', 'teamId'], ['municipalityCode', 'id'], { name: 'consultant_team' })
export class ConsultantEntity {
  @PrimaryColumn('text', { name: 'municipality_code', primaryKeyConstraintName: 'consultant_pkey' })
  municipalityCode!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'consultant_pkey' })
  @Generated('uuid')
  id!: string;

  @Column('text', { name: 'external_id' })
  externalId!: string;

  @Column('text')
  name!: string;

  @Column('text')
  role!: string;

  @Column('uuid', { name: 'team_id', nullable: true })
  teamId!: string | null;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('boolean', { name: 'is_active', default: true })
  isActive!: boolean;

  @Column('text', { name: 'feed_token_hash', nullable: true })
  feedTokenHash!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}

import { Check, Column, Entity, ForeignKey, Generated, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import { CitizenEntity } from './citizen.entity';
import { ConsultantEntity } from './consultant.entity';
import { RuleSetVersionEntity } from './rule-set-version.entity';
import { TeamEntity } from './team.entity';

/** One period of unemployment of one citizen, with what the last recomputation found. */
@Entity('spell')
@Index('spell_by_citizen', ['municipalityCode', 'citizenId'])
@Index('spell_by_consultant', ['municipalityCode', 'consultantId'], { where: `(ended_on IS NULL)` })
@Index('spell_one_open', ['municipalityCode', 'citizenId'], { unique: true, where: `(ended_on IS NULL)` })
@ForeignKey(() => CitizenEntity, ['municipalityCode', 'citizenId'], ['municipalityCode', 'id'], { name: 'spell_citizen' })
@ForeignKey(() => ConsultantEntity, ['municipalityCode', 'consultantId'], ['municipalityCode', 'id'], { name: 'spell_consultant' })
@Check('spell_ends_after_it_begins', `(ended_on >= started_on)`)
@ForeignKey(() => RuleSetVersionEntity, ['ruleSetVersionId'], ['id'], { name: 'spell_rule_set_version' })
@ForeignKey(() => TeamEntity, ['municipalityCode', 'teamId'], ['municipalityCode', 'id'], { name: 'spell_team' })
export class SpellEntity {
  @PrimaryColumn('text', { name: 'municipality_code', primaryKeyConstraintName: 'spell_pkey' })
  municipalityCode!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'spell_pkey' })
  @Generated('uuid')
  id!: string;

  @Column('uuid', { name: 'citizen_id' })
  citizenId!: string;

  @Column('date', { name: 'started_on' })
  startedOn!: CalendarDate;

  @Column('date', { name: 'ended_on', nullable: true })
  endedOn!: CalendarDate | null;

  @Column('text', { name: 'end_reason', nullable: true })
  endReason!: string | null;

  @Column('uuid', { name: 'consultant_id', nullable: true })
  consultantId!: string | null;

  @Column('uuid', { name: 'team_id', nullable: true })
  teamId!: string | null;

  @Column('uuid', { name: 'rule_set_version_id', nullable: true })
  ruleSetVersionId!: string | null;

  @Column('text', { name: 'floor_id', nullable: true })
  floorId!: string | null;

  @Column('integer', { name: 'floor_version', nullable: true })
  floorVersion!: number | null;

  @Column('text', { name: 'catalogue_hash', nullable: true })
  catalogueHash!: string | null;

  @Column('date', { name: 'decided_as_of', nullable: true })
  decidedAsOf!: CalendarDate | null;

  @Column('timestamptz', { name: 'known_at', nullable: true })
  knownAt!: Date | null;

  @Column('text', { name: 'proposed_track', nullable: true })
  proposedTrack!: string | null;

  @Column('text', { name: 'plan_track', nullable: true })
  planTrack!: string | null;

  @Column('text', { nullable: true })
  risk!: string | null;

  @Column('date', { name: 'next_booking_by', nullable: true })
  nextBookingBy!: CalendarDate | null;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}

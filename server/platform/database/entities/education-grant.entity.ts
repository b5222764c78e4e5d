import { Column, Entity, ForeignKey, Generated, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import { DecisionEntity } from './decision.entity';
import { SpellEntity } from './spell.entity';

/** A course that was granted and must be followed up. */
@Entity('education_grant')
@Index('education_grant_by_spell', ['municipalityCode', 'spellId'])
@ForeignKey(() => DecisionEntity, ['municipalityCode', 'decisionId'], ['municipalityCode', 'id'], { name: 'education_grant_decision' })
@ForeignKey(() => SpellEntity, ['municipalityCode', 'spellId'], ['municipalityCode', 'id'], { name: 'education_grant_spell' })
export class EducationGrantEntity {
  @PrimaryColumn('text', { name: 'municipality_code', primaryKeyConstraintName: 'education_grant_pkey' })
  municipalityCode!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'education_grant_pkey' })
  @Generated('uuid')
  id!: string;

  @Column('uuid', { name: 'spell_id' })
  spellId!: string;

  @Column('date', { name: 'granted_on' })
  grantedOn!: CalendarDate;

  @Column('date', { name: 'course_ends_on' })
  courseEndsOn!: CalendarDate;

  @Column('uuid', { name: 'decision_id', nullable: true })
  decisionId!: string | null;

  @Column('date', { name: 'followed_up_on', nullable: true })
  followedUpOn!: CalendarDate | null;

  @Column('timestamptz', { name: 'registered_at', default: () => 'now()' })
  registeredAt!: Date;

  @Column('text', { name: 'registered_by' })
  registeredBy!: string;
}

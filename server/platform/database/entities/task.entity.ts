import { Check, Column, Entity, ForeignKey, Generated, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import { ConsultantEntity } from './consultant.entity';
import { RuleSetVersionEntity } from './rule-set-version.entity';
import { SpellEntity } from './spell.entity';
import { TeamEntity } from './team.entity';

/** Something a person must do, with its window and what it rests on. Overdue is derived when read. */
@Entity('task')
@Index('task_municipal_key', ['municipalityCode', 'key'], { unique: true, where: `(spell_id IS NULL)` })
@Index('task_of_case', ['municipalityCode', 'spellId', 'opensOn', 'dueOn', 'latestOn'], { where: `(closed_as IS NULL)` })
@Index('task_team_list', ['municipalityCode', 'teamId', 'opensOn', 'dueOn', 'latestOn', 'id'], { where: `(closed_as IS NULL)` })
@Index('task_worklist', ['municipalityCode', 'consultantId', 'opensOn', 'dueOn', 'latestOn', 'teamId', 'id'], {
  where: `(closed_as IS NULL)`,
})
@Check('task_closed_as', `(closed_as = ANY (ARRAY['done'::text, 'cancelled'::text, 'expired'::text, 'waived'::text]))`)
@ForeignKey(() => ConsultantEntity, ['municipalityCode', 'consultantId'], ['municipalityCode', 'id'], { name: 'task_consultant' })
@Check('task_is_closed_whole', `((closed_as IS NULL) = (closed_at IS NULL))`)
@Unique('task_key', ['municipalityCode', 'spellId', 'key'])
@ForeignKey(() => RuleSetVersionEntity, ['ruleSetVersionId'], ['id'], { name: 'task_rule_set_version' })
@ForeignKey(() => SpellEntity, ['municipalityCode', 'spellId'], ['municipalityCode', 'id'], { name: 'task_spell' })
@ForeignKey(() => TeamEntity, ['municipalityCode', 'teamId'], ['municipalityCode', 'id'], { name: 'task_team' })
@Check('task_window', `((due_on >= opens_on) AND (latest_on >= due_on))`)
export class TaskEntity {
  @PrimaryColumn('text', { name: 'municipality_code', primaryKeyConstraintName: 'task_pkey' })
  municipalityCode!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'task_pkey' })
  @Generated('uuid')
  id!: string;

  @Column('uuid', { name: 'spell_id', nullable: true })
  spellId!: string | null;

  @Column('text')
  kind!: string;

  @Column('text')
  key!: string;

  @Column('text', { name: 'rule_id' })
  ruleId!: string;

  @Column('date', { name: 'opens_on' })
  opensOn!: CalendarDate;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: CalendarDate | null;

  @Column('date', { name: 'latest_on', nullable: true })
  latestOn!: CalendarDate | null;

  @Column('uuid', { name: 'consultant_id', nullable: true })
  consultantId!: string | null;

  @Column('uuid', { name: 'team_id', nullable: true })
  teamId!: string | null;

  @Column('jsonb', { default: {} })
  detail!: unknown;

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

  @Column('text', { name: 'closed_as', nullable: true })
  closedAs!: string | null;

  @Column('date', { name: 'closed_on', nullable: true })
  closedOn!: CalendarDate | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column('text', { name: 'closed_by', nullable: true })
  closedBy!: string | null;

  @Column('text', { name: 'close_reason', nullable: true })
  closeReason!: string | null;

  @Column('integer', { default: 0 })
  revision!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'changed_at', default: () => 'now()' })
  changedAt!: Date;
}

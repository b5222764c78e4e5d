import { Check, Column, Entity, ForeignKey, Generated, Index, PrimaryColumn } from 'typeorm';
import { RuleSetVersionEntity } from './rule-set-version.entity';

/** A published rule set on its way through the live cases. */
@Entity('recompute_run')
@Index('recompute_run_by_time', ['municipalityCode', 'createdAt'])
@ForeignKey(() => RuleSetVersionEntity, ['ruleSetVersionId'], ['id'], { name: 'recompute_run_rule_set_version' })
@Check('recompute_run_state', `(state = ANY (ARRAY['running'::text, 'stopped'::text, 'done'::text]))`)
export class RecomputeRunEntity {
  @PrimaryColumn('text', { name: 'municipality_code', primaryKeyConstraintName: 'recompute_run_pkey' })
  municipalityCode!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recompute_run_pkey' })
  @Generated('uuid')
  id!: string;

  @Column('uuid', { name: 'rule_set_version_id' })
  ruleSetVersionId!: string;

  @Column('text', { default: 'running' })
  state!: string;

  @Column('uuid', { name: 'after_spell_id', nullable: true })
  afterSpellId!: string | null;

  @Column('integer', { name: 'cases_total', default: 0 })
  casesTotal!: number;

  @Column('integer', { name: 'cases_done', default: 0 })
  casesDone!: number;

  @Column('integer', { name: 'tasks_kept', default: 0 })
  tasksKept!: number;

  @Column('integer', { name: 'tasks_moved', default: 0 })
  tasksMoved!: number;

  @Column('integer', { name: 'tasks_cancelled', default: 0 })
  tasksCancelled!: number;

  @Column('integer', { name: 'tasks_added', default: 0 })
  tasksAdded!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('text', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;
}

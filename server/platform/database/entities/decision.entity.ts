import { Check, Column, Entity, ForeignKey, Generated, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import { RuleSetVersionEntity } from './rule-set-version.entity';

/** A decision as it was made: the rules, the facts used and the exact answer. Immutable; seen only by its municipality. */
@Entity('decision')
@Index('decision_by_time', ['municipalityCode', 'createdAt'])
@Check('decision_kind', `kind in ('case', 'grant')`)
export class DecisionEntity {
  @PrimaryColumn('text', { name: 'municipality_code', primaryKeyConstraintName: 'decision_pkey' })
  municipalityCode!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'decision_pkey' })
  @Generated('uuid')
  id!: string;

  @Column('text')
  kind!: 'case' | 'grant';

  @ForeignKey(() => RuleSetVersionEntity, 'id', { name: 'decision_rule_set_version' })
  @Column('uuid', { name: 'rule_set_version_id' })
  ruleSetVersionId!: string;

  @Column('text', { name: 'engine_version' })
  engineVersion!: string;

  @Column('date', { name: 'as_of' })
  asOf!: CalendarDate;

  /** The facts, spell and conditions used. */
  @Column('jsonb')
  input!: unknown;

  /** The answer, byte for byte: jsonb would reorder its keys. */
  @Column('text', { name: 'result_text' })
  resultText!: string;

  @Column('text', { name: 'result_hash' })
  resultHash!: string;

  @Column('text', { name: 'track_id', nullable: true })
  trackId!: string | null;

  @Column('text', { nullable: true })
  risk!: string | null;

  @Column('text', { nullable: true })
  outcome!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}

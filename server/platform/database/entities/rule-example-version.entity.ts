import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { RuleSetVersionEntity } from './rule-set-version.entity';

/** The examples a rule-set version is tested with, as a list. They can be corrected without the rules, so they count versions of their own. Immutable. */
@Entity('rule_example_version')
@Check('rule_example_version_counts_from_one', 'version >= 1')
export class RuleExampleVersionEntity {
  @ForeignKey(() => RuleSetVersionEntity, 'id', { name: 'rule_example_version_rule_set_version' })
  @PrimaryColumn('uuid', { name: 'rule_set_version_id', primaryKeyConstraintName: 'rule_example_version_pkey' })
  ruleSetVersionId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'rule_example_version_pkey' })
  version!: number;

  @Column('text', { name: 'content_hash' })
  contentHash!: string;

  @Column('jsonb')
  document!: unknown;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeImmutable } from './immutable';

/** The examples of each rule-set version, so that the analyser can run them without the files. */
export class CreateRuleExampleTable1795219200004 implements MigrationInterface {
  readonly name = 'CreateRuleExampleTable1795219200004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table rule_example_version (
        rule_set_version_id uuid not null,
        version integer not null,
        content_hash text not null,
        document jsonb not null,
        created_at timestamptz not null default now(),
        constraint rule_example_version_pkey primary key (rule_set_version_id, version),
        constraint rule_example_version_rule_set_version foreign key (rule_set_version_id) references rule_set_version (id),
        constraint rule_example_version_counts_from_one check (version >= 1)
      )`);
    await makeImmutable(runner, 'rule_example_version');
    await runner.query(`grant select, insert on rule_example_version to sporskifte_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table rule_example_version`);
  }
}

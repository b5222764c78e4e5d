import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeImmutable } from './immutable';
import { separateMunicipalities } from './tenant-table';

/** What a municipality owns: its decisions, which never change, and its share of the demo population. */
export class CreateDecisionTables1795219200003 implements MigrationInterface {
  readonly name = 'CreateDecisionTables1795219200003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table decision (
        municipality_code text not null,
        id uuid not null default gen_random_uuid(),
        kind text not null,
        rule_set_version_id uuid not null,
        engine_version text not null,
        as_of date not null,
        input jsonb not null,
        result_text text not null,
        result_hash text not null,
        track_id text,
        risk text,
        outcome text,
        created_at timestamptz not null default now(),
        constraint decision_pkey primary key (municipality_code, id),
        constraint decision_rule_set_version foreign key (rule_set_version_id) references rule_set_version (id),
        constraint decision_kind check (kind in ('case', 'grant'))
      )`);
    await runner.query(`create index decision_by_time on decision (municipality_code, created_at)`);
    await runner.query(`
      create table demo_citizen (
        municipality_code text not null,
        citizen_no integer not null,
        insurance_fund text not null,
        spell jsonb not null,
        facts jsonb not null,
        constraint demo_citizen_pkey primary key (municipality_code, citizen_no)
      )`);
    await makeImmutable(runner, 'decision');
    for (const table of ['decision', 'demo_citizen']) await separateMunicipalities(runner, table);
    await runner.query(`grant select, insert on decision to sporskifte_app`);
    // The demo population is made anew when its generator changes.
    await runner.query(`grant select, insert, delete on demo_citizen to sporskifte_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table demo_citizen, decision`);
  }
}

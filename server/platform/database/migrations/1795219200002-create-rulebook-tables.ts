import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeImmutable } from './immutable';

/** Municipalities, and the immutable versions of rule sets, floors and the fact catalogue. */
export class CreateRulebookTables1795219200002 implements MigrationInterface {
  readonly name = 'CreateRulebookTables1795219200002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table municipality (
        code text not null,
        name text not null,
        kind text not null,
        constraint municipality_pkey primary key (code)
      )`);
    await runner.query(`
      create table rule_set_version (
        id uuid not null default gen_random_uuid(),
        owner_id text not null,
        kind text not null,
        name text not null,
        municipality_code text,
        version integer not null,
        content_hash text not null,
        floor_id text not null,
        valid_from date not null,
        status text not null default 'published',
        document jsonb not null,
        created_at timestamptz not null default now(),
        constraint rule_set_version_pkey primary key (id),
        constraint rule_set_version_owner_version unique (owner_id, version),
        constraint rule_set_version_municipality foreign key (municipality_code) references municipality (code),
        constraint rule_set_version_counts_from_one check (version >= 1)
      )`);
    await runner.query(`
      create table floor_version (
        id text not null,
        version integer not null,
        content_hash text not null,
        document jsonb not null,
        created_at timestamptz not null default now(),
        constraint floor_version_pkey primary key (id, version),
        constraint floor_version_counts_from_one check (version >= 1)
      )`);
    await runner.query(`
      create table fact_catalogue_version (
        content_hash text not null,
        document jsonb not null,
        created_at timestamptz not null default now(),
        constraint fact_catalogue_version_pkey primary key (content_hash)
      )`);
    for (const table of ['rule_set_version', 'floor_version', 'fact_catalogue_version']) await makeImmutable(runner, table);
    await runner.query(`grant select, insert on municipality, rule_set_version, floor_version, fact_catalogue_version to sporskifte_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table fact_catalogue_version, floor_version, rule_set_version, municipality`);
  }
}

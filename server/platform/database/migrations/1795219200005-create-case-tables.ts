import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeImmutable } from './immutable';
import { separateMunicipalities } from './tenant-table';

const TABLES = [
  'team',
  'consultant',
  'absence',
  'municipal_condition',
  'citizen',
  'spell',
  'spell_pause',
  'fact_value',
  'conversation',
  'agreement',
  'measure_taken',
  'track_confirmation',
  'education_grant',
  'task',
  'audit_event',
  'audit_head',
];

/** A decision becomes a living case: citizens, spells and what happened in them, tasks, and the log of who did what. */
export class CreateCaseTables1795219200005 implements MigrationInterface {
  readonly name = 'CreateCaseTables1795219200005';

  async up(runner: QueryRunner): Promise<void> {
    await this.createPeople(runner);
    await this.createSpells(runner);
    await this.createTasks(runner);
    await this.createAudit(runner);
    for (const table of TABLES) await separateMunicipalities(runner, table);
    for (const table of ['fact_value', 'audit_event']) await makeImmutable(runner, table);
    const changing = TABLES.filter((table) => table !== 'fact_value' && table !== 'audit_event');
    await runner.query(`grant select, insert, update on ${changing.join(', ')} to sporskifte_app`);
    await runner.query(`grant select, insert on fact_value, audit_event to sporskifte_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${[...TABLES].reverse().join(', ')}`);
  }

  private async createPeople(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table team (
        municipality_code text not null,
        id uuid not null default gen_random_uuid(),
        name text not null,
        competence_bank text,
        constraint team_pkey primary key (municipality_code, id),
        constraint team_name unique (municipality_code, name)
      )`);
    await runner.query(`
      create table consultant (
        municipality_code text not null,
        id uuid not null default gen_random_uuid(),
        external_id text not null,
        name text not null,
        role text not null,
        team_id uuid,
        email text,
        is_active boolean not null default true,
        feed_token_hash text,
        created_at timestamptz not null default now(),
        constraint consultant_pkey primary key (municipality_code, id),
        constraint consultant_external_id unique (municipality_code, external_id),
        constraint consultant_team foreign key (municipality_code, team_id) references team (municipality_code, id),
        constraint consultant_role check (role in ('jobConsultant', 'companyConsultant', 'teamLead', 'manager'))
      )`);
    await runner.query(`create index consultant_by_feed on consultant (feed_token_hash)`);
    await runner.query(`
      create table absence (
        municipality_code text not null,
        id uuid not null default gen_random_uuid(),
        consultant_id uuid not null,
        from_day date not null,
        to_day date not null,
        created_at timestamptz not null default now(),
        constraint absence_pkey primary key (municipality_code, id),
        constraint absence_consultant foreign key (municipality_code, consultant_id) references consultant (municipality_code, id),
        constraint absence_ends_after_it_begins check (to_day > from_day)
      )`);
    await runner.query(`create index absence_by_consultant on absence (municipality_code, consultant_id)`);
    await runner.query(`
      create table municipal_condition (
        municipality_code text not null,
        id uuid not null default gen_random_uuid(),
        kind text not null,
        from_day date not null,
        to_day date,
        created_at timestamptz not null default now(),
        constraint municipal_condition_pkey primary key (municipality_code, id),
        constraint municipal_condition_kind check (kind in ('unemploymentRising')),
        constraint municipal_condition_ends_after_it_begins check (to_day > from_day)
      )`);
    // cpr_search: keyed HMAC per municipality. A person may change number, so it is an attribute and never a key.
    await runner.query(`
      create table citizen (
        municipality_code text not null,
        id uuid not null default gen_random_uuid(),
        external_id text not null,
        name_sealed bytea,
        email_sealed bytea,
        cpr_sealed bytea,
        cpr_search bytea,
        language text not null default 'da',
        created_at timestamptz not null default now(),
        constraint citizen_pkey primary key (municipality_code, id),
        constraint citizen_external_id unique (municipality_code, external_id),
        constraint citizen_language check (language in ('da', 'en'))
      )`);
    await runner.query(`create unique index citizen_cpr on citizen (municipality_code, cpr_search) where cpr_search is not null`);
  }

  private async createSpells(runner: QueryRunner): Promise<void> {
    // ended_on: the first day without unemployment. Rules and days of the last recomputation stand beside what it found.
    await runner.query(`
      create table spell (
        municipality_code text not null,
        id uuid not null default gen_random_uuid(),
        citizen_id uuid not null,
        started_on date not null,
        ended_on date,
        end_reason text,
        consultant_id uuid,
        team_id uuid,
        rule_set_version_id uuid,
        floor_id text,
        floor_version integer,
        catalogue_hash text,
        decided_as_of date,
        known_at timestamptz,
        proposed_track text,
        plan_track text,
        risk text,
        next_booking_by date,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        constraint spell_pkey primary key (municipality_code, id),
        constraint spell_citizen foreign key (municipality_code, citizen_id) references citizen (municipality_code, id),
        constraint spell_consultant foreign key (municipality_code, consultant_id) references consultant (municipality_code, id),
        constraint spell_team foreign key (municipality_code, team_id) references team (municipality_code, id),
        constraint spell_rule_set_version foreign key (rule_set_version_id) references rule_set_version (id),
        constraint spell_ends_after_it_begins check (ended_on >= started_on)
      )`);
    await runner.query(`create unique index spell_one_open on spell (municipality_code, citizen_id) where ended_on is null`);
    await runner.query(`create index spell_by_consultant on spell (municipality_code, consultant_id) where ended_on is null`);
    await runner.query(`create index spell_by_citizen on spell (municipality_code, citizen_id)`);
    await runner.query(`
      create table spell_pause (
        municipality_code text not null,
        id uuid not null default gen_random_uuid(),
        spell_id uuid not null,
        from_day date not null,
        to_day date,
        reason text,
        registered_at timestamptz not null default now(),
        registered_by text not null,
        withdrawn_at timestamptz,
        constraint spell_pause_pkey primary key (municipality_code, id),
        constraint spell_pause_spell foreign key (municipality_code, spell_id) references spell (municipality_code, id),
        constraint spell_pause_ends_after_it_begins check (to_day > from_day)
      )`);
    await runner.query(`create index spell_pause_by_spell on spell_pause (municipality_code, spell_id)`);
    // Two time axes: holds_from is when it holds, learned_at when we learned it. A value of null: known to be unknown from that day.
    await runner.query(`
      create table fact_value (
        municipality_code text not null,
        id uuid not null default gen_random_uuid(),
        spell_id uuid not null,
        fact_key text not null,
        value jsonb,
        holds_from date not null,
        learned_at timestamptz not null default now(),
        source text not null,
        learned_by text not null,
        constraint fact_value_pkey primary key (municipality_code, id),
        constraint fact_value_spell foreign key (municipality_code, spell_id) references spell (municipality_code, id),
        constraint fact_value_source check (source in ('register', 'citizen', 'consultant', 'import', 'demonstration'))
      )`);
    await runner.query(`create index fact_value_by_spell on fact_value (municipality_code, spell_id, fact_key, holds_from, learned_at)`);
    // next_booking_set_at: when the booking day was set; null when that was said with the conversation itself.
    await runner.query(`
      create table conversation (
        municipality_code text not null,
        id uuid not null default gen_random_uuid(),
        spell_id uuid not null,
        held_on date not null,
        kind text not null,
        held_by text,
        channel text,
        next_booking_by date,
        next_booking_set_at timestamptz,
        registered_at timestamptz not null default now(),
        registered_by text not null,
        withdrawn_at timestamptz,
        constraint conversation_pkey primary key (municipality_code, id),
        constraint conversation_spell foreign key (municipality_code, spell_id) references spell (municipality_code, id)
      )`);
    await runner.query(
      `create unique index conversation_once on conversation (municipality_code, spell_id, held_on, kind) where withdrawn_at is null`,
    );
    await runner.query(`
      create table agreement (
        municipality_code text not null,
        id uuid not null default gen_random_uuid(),
        spell_id uuid not null,
        conversation_id uuid,
        made_on date not null,
        agreed text not null,
        due_on date,
        fulfilled_on date,
        registered_at timestamptz not null default now(),
        registered_by text not null,
        constraint agreement_pkey primary key (municipality_code, id),
        constraint agreement_spell foreign key (municipality_code, spell_id) references spell (municipality_code, id),
        constraint agreement_conversation foreign key (municipality_code, conversation_id) references conversation (municipality_code, id)
      )`);
    await runner.query(`create index agreement_by_spell on agreement (municipality_code, spell_id)`);
    await runner.query(`
      create table measure_taken (
        municipality_code text not null,
        id uuid not null default gen_random_uuid(),
        spell_id uuid not null,
        measure_id text not null,
        from_day date not null,
        to_day date,
        registered_at timestamptz not null default now(),
        registered_by text not null,
        withdrawn_at timestamptz,
        constraint measure_taken_pkey primary key (municipality_code, id),
        constraint measure_taken_spell foreign key (municipality_code, spell_id) references spell (municipality_code, id),
        constraint measure_taken_ends_after_it_begins check (to_day >= from_day)
      )`);
    await runner.query(
      `create unique index measure_taken_once on measure_taken (municipality_code, spell_id, measure_id, from_day) where withdrawn_at is null`,
    );
    await runner.query(`
      create table track_confirmation (
        municipality_code text not null,
        id uuid not null default gen_random_uuid(),
        spell_id uuid not null,
        track_id text not null,
        proposed_track text,
        confirmed_on date not null,
        reason text,
        registered_at timestamptz not null default now(),
        registered_by text not null,
        constraint track_confirmation_pkey primary key (municipality_code, id),
        constraint track_confirmation_spell foreign key (municipality_code, spell_id) references spell (municipality_code, id)
      )`);
    await runner.query(`create index track_confirmation_by_spell on track_confirmation (municipality_code, spell_id, registered_at)`);
    await runner.query(`
      create table education_grant (
        municipality_code text not null,
        id uuid not null default gen_random_uuid(),
        spell_id uuid not null,
        granted_on date not null,
        course_ends_on date not null,
        decision_id uuid,
        followed_up_on date,
        registered_at timestamptz not null default now(),
        registered_by text not null,
        constraint education_grant_pkey primary key (municipality_code, id),
        constraint education_grant_spell foreign key (municipality_code, spell_id) references spell (municipality_code, id),
        constraint education_grant_decision foreign key (municipality_code, decision_id) references decision (municipality_code, id)
      )`);
    await runner.query(`create index education_grant_by_spell on education_grant (municipality_code, spell_id)`);
  }

  private async createTasks(runner: QueryRunner): Promise<void> {
    // Which rules, as of which day, knowing what: enough to say again why the task is there. Overdue is derived when read.
    await runner.query(`
      create table task (
        municipality_code text not null,
        id uuid not null default gen_random_uuid(),
        spell_id uuid,
        kind text not null,
        key text not null,
        rule_id text not null,
        opens_on date not null,
        due_on date,
        latest_on date,
        consultant_id uuid,
        team_id uuid,
        detail jsonb not null default '{}',
        rule_set_version_id uuid,
        floor_id text,
        floor_version integer,
        catalogue_hash text,
        decided_as_of date,
        known_at timestamptz,
        closed_as text,
        closed_on date,
        closed_at timestamptz,
        closed_by text,
        close_reason text,
        revision integer not null default 0,
        created_at timestamptz not null default now(),
        changed_at timestamptz not null default now(),
        constraint task_pkey primary key (municipality_code, id),
        constraint task_key unique (municipality_code, spell_id, key),
        constraint task_spell foreign key (municipality_code, spell_id) references spell (municipality_code, id),
        constraint task_consultant foreign key (municipality_code, consultant_id) references consultant (municipality_code, id),
        constraint task_team foreign key (municipality_code, team_id) references team (municipality_code, id),
        constraint task_rule_set_version foreign key (rule_set_version_id) references rule_set_version (id),
        constraint task_closed_as check (closed_as in ('done', 'cancelled', 'expired', 'waived')),
        constraint task_is_closed_whole check ((closed_as is null) = (closed_at is null)),
        constraint task_window check (due_on >= opens_on and latest_on >= due_on)
      )`);
    await runner.query(`create unique index task_municipal_key on task (municipality_code, key) where spell_id is null`);
    // Wide enough that lists and counts are answered from the index alone.
    await runner.query(
      `create index task_worklist on task (municipality_code, consultant_id, opens_on, due_on, latest_on, team_id, id) where closed_as is null`,
    );
    await runner.query(
      `create index task_team_list on task (municipality_code, team_id, opens_on, due_on, latest_on, id) where closed_as is null`,
    );
    await runner.query(
      `create index task_of_case on task (municipality_code, spell_id, opens_on, due_on, latest_on) where closed_as is null`,
    );
  }

  private async createAudit(runner: QueryRunner): Promise<void> {
    // A chain per municipality: each hash covers the one before it. detail is text, so that its bytes stay.
    await runner.query(`
      create table audit_event (
        municipality_code text not null,
        seq bigint not null,
        happened_at timestamptz not null,
        actor text not null,
        kind text not null,
        subject_kind text not null,
        subject_id text not null,
        detail text not null,
        previous_hash text not null,
        hash text not null,
        constraint audit_event_pkey primary key (municipality_code, seq)
      )`);
    await runner.query(`create index audit_event_by_subject on audit_event (municipality_code, subject_id, seq)`);
    await runner.query(`
      create table audit_head (
        municipality_code text not null,
        seq bigint not null,
        hash text not null,
        constraint audit_head_pkey primary key (municipality_code)
      )`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createRole } from './create-role';
import { separateMunicipalities } from './tenant-table';

const TABLES = [
  'scheduled_action',
  'reminder',
  'outbox_message',
  'import_job',
  'import_chunk',
  'import_key',
  'import_row_error',
  'recompute_run',
];

/**
 * Work that waits: deferred actions, what was sent, imports and recomputations under way. A row is the truth; a queue only wakes whoever does the work.
 * Workers look for due actions across municipalities under a role of their own that sees nothing else.
 */
export class CreateWorkTables1795219200006 implements MigrationInterface {
  readonly name = 'CreateWorkTables1795219200006';

  async up(runner: QueryRunner): Promise<void> {
    await createRole(runner, 'sporskifte_worker');
    await runner.query(`grant usage on schema public to sporskifte_worker`);
    await this.createActions(runner);
    await this.createMessages(runner);
    await this.createImports(runner);
    await this.createRuns(runner);
    for (const table of TABLES) await separateMunicipalities(runner, table);
    await runner.query(`create policy every_municipality on scheduled_action to sporskifte_worker using (true) with check (true)`);
    await runner.query(`grant select on scheduled_action to sporskifte_worker`);
    await runner.query(
      `grant update (lease_until, leased_by, attempts, not_before, state, error_code, error_at) on scheduled_action to sporskifte_worker`,
    );
    await runner.query(`grant select, insert, update on ${TABLES.join(', ')} to sporskifte_app`);
    // The rows of a file are kept only until they are read.
    await runner.query(`grant delete on import_chunk, import_key to sporskifte_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${[...TABLES].reverse().join(', ')}`);
    await runner.query(`revoke usage on schema public from sporskifte_worker`);
    await runner.query(`
      do $$
      begin
        drop role sporskifte_worker;
      exception when dependent_objects_still_exist or insufficient_privilege then null;
      end $$`);
  }

  private async createActions(runner: QueryRunner): Promise<void> {
    // run_on and run_at are civil time in Denmark; due_at is the instant that follows from them. not_before moves with each retry.
    await runner.query(`
      create table scheduled_action (
        municipality_code text not null,
        id uuid not null default gen_random_uuid(),
        kind text not null,
        subject_id uuid not null,
        dedupe_key text not null,
        run_on date not null,
        run_at time not null,
        due_at timestamptz not null,
        not_before timestamptz not null,
        payload jsonb not null default '{}',
        state text not null default 'waiting',
        attempts integer not null default 0,
        lease_until timestamptz,
        leased_by text,
        was_late boolean not null default false,
        outcome text,
        error_code text,
        error_at timestamptz,
        finished_at timestamptz,
        created_at timestamptz not null default now(),
        constraint scheduled_action_pkey primary key (municipality_code, id),
        constraint scheduled_action_dedupe_key unique (municipality_code, dedupe_key),
        constraint scheduled_action_state check (state in ('waiting', 'done', 'cancelled', 'parked'))
      )`);
    await runner.query(`create index scheduled_action_due on scheduled_action (municipality_code, not_before) where state = 'waiting'`);
    await runner.query(`create index scheduled_action_by_subject on scheduled_action (municipality_code, subject_id)`);
  }

  private async createMessages(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table outbox_message (
        municipality_code text not null,
        id uuid not null default gen_random_uuid(),
        kind text not null,
        dedupe_key text not null,
        recipient text not null,
        recipient_id uuid not null,
        language text not null,
        subject text not null,
        body text not null,
        message_id text not null,
        state text not null default 'waiting',
        attempts integer not null default 0,
        maybe_twice boolean not null default false,
        error_code text,
        created_at timestamptz not null default now(),
        sent_at timestamptz,
        constraint outbox_message_pkey primary key (municipality_code, id),
        constraint outbox_message_dedupe_key unique (municipality_code, dedupe_key),
        constraint outbox_message_recipient check (recipient in ('citizen', 'consultant')),
        constraint outbox_message_state check (state in ('waiting', 'sending', 'sent', 'failed'))
      )`);
    await runner.query(`create index outbox_message_by_time on outbox_message (municipality_code, created_at)`);
    // No unique key over task and step: the action's key is the guarantee, and a second one must show. outbox_id: the message that told it.
    await runner.query(`
      create table reminder (
        municipality_code text not null,
        id uuid not null default gen_random_uuid(),
        task_id uuid not null,
        action_id uuid not null,
        step integer not null,
        recipient text not null,
        consultant_id uuid,
        channel text not null,
        sent_on date not null,
        outbox_id uuid,
        was_late boolean not null default false,
        created_at timestamptz not null default now(),
        constraint reminder_pkey primary key (municipality_code, id),
        constraint reminder_task foreign key (municipality_code, task_id) references task (municipality_code, id),
        constraint reminder_outbox_message foreign key (municipality_code, outbox_id) references outbox_message (municipality_code, id),
        constraint reminder_recipient check (recipient in ('citizen', 'jobConsultant', 'teamLead', 'manager')),
        constraint reminder_channel check (channel in ('mail', 'digest', 'list'))
      )`);
    await runner.query(`create index reminder_by_task on reminder (municipality_code, task_id)`);
    await runner.query(`create index reminder_by_consultant on reminder (municipality_code, consultant_id, sent_on)`);
    await runner.query(
      `create index reminder_untold on reminder (municipality_code, consultant_id) where channel = 'digest' and outbox_id is null`,
    );
  }

  private async createImports(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table import_job (
        municipality_code text not null,
        id uuid not null default gen_random_uuid(),
        kind text not null,
        file_name text not null,
        file_hash text not null,
        mapping jsonb not null,
        is_dry_run boolean not null,
        state text not null default 'waiting',
        stop_code text,
        rows_total integer not null default 0,
        rows_done integer not null default 0,
        rows_added integer not null default 0,
        rows_changed integer not null default 0,
        rows_unchanged integer not null default 0,
        rows_refused integer not null default 0,
        created_at timestamptz not null default now(),
        touched_at timestamptz not null default now(),
        created_by text not null,
        finished_at timestamptz,
        constraint import_job_pkey primary key (municipality_code, id),
        constraint import_job_kind check (kind in ('citizens', 'conversations')),
        constraint import_job_state check (state in ('receiving', 'waiting', 'running', 'stopped', 'done', 'refused'))
      )`);
    await runner.query(`create index import_job_by_time on import_job (municipality_code, created_at)`);
    await runner.query(`
      create table import_chunk (
        municipality_code text not null,
        import_id uuid not null,
        no integer not null,
        content_sealed bytea not null,
        constraint import_chunk_pkey primary key (municipality_code, import_id, no),
        constraint import_chunk_job foreign key (municipality_code, import_id) references import_job (municipality_code, id)
      )`);
    // Who and what a file has named so far, as keyed or plain hashes, so that it cannot name them twice; also across the chunks of a dry run.
    await runner.query(`
      create table import_key (
        municipality_code text not null,
        import_id uuid not null,
        key bytea not null,
        line integer not null,
        constraint import_key_pkey primary key (municipality_code, import_id, key),
        constraint import_key_job foreign key (municipality_code, import_id) references import_job (municipality_code, id)
      )`);
    await runner.query(`
      create table import_row_error (
        municipality_code text not null,
        import_id uuid not null,
        line integer not null,
        code text not null,
        field text,
        params jsonb not null,
        constraint import_row_error_pkey primary key (municipality_code, import_id, line),
        constraint import_row_error_job foreign key (municipality_code, import_id) references import_job (municipality_code, id)
      )`);
  }

  private async createRuns(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table recompute_run (
        municipality_code text not null,
        id uuid not null default gen_random_uuid(),
        rule_set_version_id uuid not null,
        state text not null default 'running',
        after_spell_id uuid,
        cases_total integer not null default 0,
        cases_done integer not null default 0,
        tasks_kept integer not null default 0,
        tasks_moved integer not null default 0,
        tasks_cancelled integer not null default 0,
        tasks_added integer not null default 0,
        created_at timestamptz not null default now(),
        created_by text not null,
        finished_at timestamptz,
        constraint recompute_run_pkey primary key (municipality_code, id),
        constraint recompute_run_rule_set_version foreign key (rule_set_version_id) references rule_set_version (id),
        constraint recompute_run_state check (state in ('running', 'stopped', 'done'))
      )`);
    await runner.query(`create index recompute_run_by_time on recompute_run (municipality_code, created_at)`);
  }
}

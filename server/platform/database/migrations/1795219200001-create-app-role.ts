import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The role the service works under, the function row-level security reads, and the trigger that keeps published rows as they are. */
export class CreateAppRole1795219200001 implements MigrationInterface {
  readonly name = 'CreateAppRole1795219200001';

  async up(runner: QueryRunner): Promise<void> {
    // Roles belong to the whole server: another database may have made it, or be making it at this moment.
    await runner.query(`
      do $$
      begin
        if not exists (select from pg_roles where rolname = 'sporskifte_app') then
          create role sporskifte_app nologin;
        end if;
      exception
        when duplicate_object or unique_violation then null;
        when insufficient_privilege then
          raise exception 'the login role % may not create roles', current_user
            using errcode = 'insufficient_privilege',
            hint = format('let an administrator run: create role sporskifte_app nologin; grant sporskifte_app to %I;', current_user);
      end $$`);
    await runner.query(`
      do $$
      begin
        begin
          set local role sporskifte_app;
          reset role;
        exception when insufficient_privilege then
          execute format('grant sporskifte_app to %I', session_user);
        end;
      exception when insufficient_privilege then
        raise exception 'the login role % may not work as sporskifte_app', session_user
          using errcode = 'insufficient_privilege',
          hint = format('let an administrator run: grant sporskifte_app to %I;', session_user);
      end $$`);
    await runner.query(`grant usage on schema public to sporskifte_app`);
    await runner.query(`
      create function current_municipality() returns text language sql stable parallel safe
      return nullif(current_setting('sporskifte.municipality', true), '')`);
    await runner.query(`
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is immutable: % refused', tg_table_name, lower(tg_op) using errcode = 'restrict_violation';
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function refuse_change()`);
    await runner.query(`drop function current_municipality()`);
    await runner.query(`revoke usage on schema public from sporskifte_app`);
    // It stays while another database of the server uses it, or when an administrator made it.
    await runner.query(`
      do $$
      begin
        drop role sporskifte_app;
      exception when dependent_objects_still_exist or insufficient_privilege then null;
      end $$`);
  }
}

import type { QueryRunner } from 'typeorm';

/**
 * Makes a role that cannot log in, and lets the login role work as it. Roles belong to the whole server: another database may have made it, or be making it
 * at this moment. Where the login role may not, the database's hint says what an administrator must run.
 */
export async function createRole(runner: QueryRunner, role: string): Promise<void> {
  await runner.query(`
    do $$
    begin
      if not exists (select from pg_roles where rolname = '${role}') then
        create role ${role} nologin;
      end if;
    exception
      when duplicate_object or unique_violation then null;
      when insufficient_privilege then
        raise exception 'the login role % may not create roles', current_user
          using errcode = 'insufficient_privilege',
          hint = format('let an administrator run: create role ${role} nologin; grant ${role} to %I;', current_user);
    end $$`);
  await runner.query(`
    do $$
    begin
      begin
        set local role ${role};
        reset role;
      exception when insufficient_privilege then
        execute format('grant ${role} to %I', session_user);
      end;
    exception when insufficient_privilege then
      raise exception 'the login role % may not work as ${role}', session_user
        using errcode = 'insufficient_privilege',
        hint = format('let an administrator run: grant ${role} to %I;', session_user);
    end $$`);
}

import type { QueryRunner } from 'typeorm';

/** Lets rows be added to the table and never changed or removed, whoever asks. */
export async function makeImmutable(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(
    `create trigger ${table}_is_immutable before update or delete on ${table} for each row execute function refuse_change()`,
  );
  await runner.query(
    `create trigger ${table}_is_not_emptied before truncate on ${table} for each statement execute function refuse_change()`,
  );
}

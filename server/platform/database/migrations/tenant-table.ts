import type { QueryRunner } from 'typeorm';

/** Shows and takes only rows of the municipality the transaction works for; also from the table's owner. Without a municipality there are none. */
export async function separateMunicipalities(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`alter table ${table} enable row level security`);
  await runner.query(`alter table ${table} force row level security`);
  await runner.query(`
    create policy one_municipality on ${table}
    using (municipality_code = current_municipality()) with check (municipality_code = current_municipality())`);
}

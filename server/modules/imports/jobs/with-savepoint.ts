import { DomainError } from '../../../domain/shared/domain-error';
import type { Transaction } from '../../../platform/database';
import type { ReadRow, RowOutcome } from './row-outcome';

/** SQLSTATE classes and codes that a row's own values cause; everything else (deadlocks, lost connections, keys taken at once) is tried again as a whole. */
const OF_THE_ROW = /^22|^23502$|^23514$/;

function isOfTheRow(error: unknown): boolean {
  const { code } = (error as { readonly driverError?: { readonly code?: string } } | null)?.driverError ?? {};
  return code !== undefined && OF_THE_ROW.test(code);
}

/**
 * Stores rows so that what they did can be taken back: always in a dry run, and when the database refuses a value of one of them, which is then found by
 * halves and refused by itself (`import.row_failed`).
 */
export async function withSavepoint<T>(
  transaction: Transaction,
  isDryRun: boolean,
  rows: readonly ReadRow<T>[],
  store: (rows: readonly ReadRow<T>[]) => Promise<readonly RowOutcome[]>,
): Promise<readonly RowOutcome[]> {
  const [first] = rows;
  if (!first) return [];
  await transaction.query('savepoint rows');
  try {
    const outcomes = await store(rows);
    if (isDryRun) await transaction.query('rollback to savepoint rows');
    await transaction.query('release savepoint rows');
    return outcomes;
  } catch (error) {
    if (!isOfTheRow(error)) throw error;
    await transaction.query('rollback to savepoint rows');
    await transaction.query('release savepoint rows');
  }
  if (rows.length === 1) return [{ line: first.line, outcome: 'refused', error: new DomainError('import.row_failed') }];
  const half = Math.ceil(rows.length / 2);
  return [
    ...(await withSavepoint(transaction, isDryRun, rows.slice(0, half), store)),
    ...(await withSavepoint(transaction, isDryRun, rows.slice(half), store)),
  ];
}

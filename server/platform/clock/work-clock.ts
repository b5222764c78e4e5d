import type { Transaction } from '../database';

/**
 * What is due is decided by the database's clock, so that every worker goes by the same one whatever its machine says. A test hands in a clock that stands
 * elsewhere; nothing else reads the time to judge a deadline.
 */
export interface WorkClock {
  now(transaction: Transaction): Promise<Date>;
}

/** Nest's token for it. */
export const WORK_CLOCK = Symbol('WorkClock');

/** The instant of the statement, not of the transaction's beginning: a long transaction does not live in the past. */
export const databaseClock: WorkClock = {
  async now(transaction) {
    const [row] = await transaction.query<{ readonly now: Date }[]>('select clock_timestamp() as now');
    if (!row) throw new Error('a select without from gives one row');
    return row.now;
  },
};

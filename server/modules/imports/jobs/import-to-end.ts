import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { danishDay, WORK_CLOCK, type WorkClock } from '../../../platform/clock';
import { type Transaction, Transactions } from '../../../platform/database';
import { ActionStore } from '../../actions';
import type { ImportRow } from '../import-row';
import { ImportsRepository } from '../imports.repository';
import { chunkAction } from './chunk-action';
import { ImportRunner } from './import-runner';

/** SQLSTATE of what passes by itself: a deadlock, a transaction that came second, a key that somebody took at the same moment. */
const PASSING = new Set(['40P01', '40001', '23505']);
const MOST_TRIES = 5;

/** Reads an import in this process, beside any workers there are; whoever comes to a chunk second finds it done. */
@Injectable()
export class ImportToEnd {
  constructor(
    private readonly transactions: Transactions,
    private readonly imports: ImportsRepository,
    private readonly runner: ImportRunner,
    private readonly actions: ActionStore,
    @Inject(WORK_CLOCK) private readonly clock: WorkClock,
  ) {}

  /** Until nothing is left, somebody stops it, or `isStopping` says so after a chunk. `report` is told after each chunk. */
  async run(municipality: string, id: string, report: (row: ImportRow) => void, isStopping: () => boolean): Promise<void> {
    for (;;) {
      const [row, no] = await this.transactions.inTenant(municipality, async (transaction) => [
        await this.imports.find(transaction, municipality, id),
        await this.imports.nextChunk(transaction, municipality, id),
      ]);
      if (!row) throw new Error('the import that was begun is there');
      report(row);
      if ((row.state !== 'waiting' && row.state !== 'running') || isStopping()) return;
      if (no !== null) await this.runChunk(municipality, id, no);
    }
  }

  private async runChunk(municipality: string, id: string, no: number): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.transactions.inTenant(municipality, (transaction) => this.takeOver(transaction, municipality, id, no));
        return;
      } catch (error) {
        const { code } = (error as { readonly driverError?: { readonly code?: string } }).driverError ?? {};
        if (code === undefined || !PASSING.has(code) || attempt === MOST_TRIES) throw error;
        await pause(100 * attempt);
      }
    }
  }

  /** The action first, as a worker does: two who lock in different orders could wait for each other. */
  private async takeOver(transaction: Transaction, municipality: string, id: string, no: number): Promise<void> {
    const now = await this.clock.now(transaction);
    await this.actions.cancel(transaction, municipality, [chunkAction(id, no, now).dedupeKey]);
    await this.runner.runChunk(transaction, municipality, { importId: id, no, now, today: danishDay(now) });
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { WORK_CLOCK, type WorkClock } from '../../platform/clock';
import { Transactions } from '../../platform/database';
import { metrics, workGauges } from '../../platform/metrics';
import { WAKER, type Waker } from '../../platform/queue';
import { ActionFiguresRepository } from './action-figures.repository';

/** Milliseconds for which the figures from the database hold: reading them goes through the whole table. */
const FRESH_MS = 5000;

/** Puts this process' measurements and the figures from the database together. */
@Injectable()
export class MetricsService {
  private reading: { readonly at: number; readonly done: Promise<void> } | undefined;

  constructor(
    private readonly transactions: Transactions,
    private readonly figures: ActionFiguresRepository,
    @Inject(WORK_CLOCK) private readonly clock: WorkClock,
    @Inject(WAKER) private readonly waker: Waker,
  ) {}

  /** In Prometheus' text format, with its media type. */
  async text(): Promise<{ readonly type: string; readonly body: string }> {
    if (!this.reading || performance.now() - this.reading.at > FRESH_MS) this.reading = { at: performance.now(), done: this.read() };
    await this.reading.done.catch((error: unknown) => {
      this.reading = undefined;
      throw error;
    });
    return { type: metrics.contentType, body: await metrics.metrics() };
  }

  private async read(): Promise<void> {
    const figures = await this.transactions.asWorker(async (transaction) =>
      this.figures.read(transaction, await this.clock.now(transaction)),
    );
    workGauges.dueLag.set(figures.dueLag);
    workGauges.oldestWaiting.set(figures.oldestWaiting);
    workGauges.lateReminders.set(figures.lateReminders);
    workGauges.sentLate.set(figures.sentLate);
    workGauges.outboxAge.set(figures.outboxAge);
    for (const [state, count] of Object.entries(figures.byState)) workGauges.actions.set({ state }, count);
    workGauges.queueUp.set(this.waker.state().isUp ? 1 : 0);
  }
}

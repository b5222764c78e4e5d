import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database';
import { LATE_AFTER_SECONDS } from './action-claims.repository';

/** Seconds and counts over all municipalities. */
export interface ActionFigures {
  readonly dueLag: number;
  readonly oldestWaiting: number;
  readonly lateReminders: number;
  readonly sentLate: number;
  readonly outboxAge: number;
  readonly byState: Readonly<Record<'waiting' | 'done' | 'cancelled' | 'parked', number>>;
}

const SECONDS_SINCE = (instant: string): string => `greatest(0, coalesce(extract(epoch from $1::timestamptz - ${instant}), 0))::float`;

const FIGURES = `
  select
    ${SECONDS_SINCE(`min(due_at) filter (where state = 'waiting' and due_at <= $1)`)} as "dueLag",
    ${SECONDS_SINCE(`min(created_at) filter (where state = 'waiting')`)} as "oldestWaiting",
    ${SECONDS_SINCE(`min(created_at) filter (where state in ('waiting', 'parked') and kind = 'sendMessage')`)} as "outboxAge",
    count(*) filter (where kind = 'remindTask' and state = 'waiting' and due_at < $1::timestamptz - make_interval(secs => ${LATE_AFTER_SECONDS}))::int
      as "lateReminders",
    count(*) filter (where kind = 'remindTask' and was_late)::int as "sentLate",
    json_build_object(
      'waiting', count(*) filter (where state = 'waiting'), 'done', count(*) filter (where state = 'done'),
      'cancelled', count(*) filter (where state = 'cancelled'), 'parked', count(*) filter (where state = 'parked')) as "byState"
  from scheduled_action`;

/** How the deferred work goes, in numbers without names. */
@Injectable()
export class ActionFiguresRepository {
  /** As the worker role, which sees the actions of all municipalities. */
  async read(transaction: Transaction, now: Date): Promise<ActionFigures> {
    const [figures] = await transaction.query<ActionFigures[]>(FIGURES, [now.toISOString()]);
    if (!figures) throw new Error('an aggregate gives one row');
    return figures;
  }
}

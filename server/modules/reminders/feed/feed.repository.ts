import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import type { Transaction } from '../../../platform/database';
import type { FeedEvent } from './calendar-file';

/** A calendar is asked for every hour or so: two months are enough for it to hear of a cancellation. */
const CANCELLED_DAYS = 60;
/** More conversations than a consultant can hold in a year. */
const MOST_EVENTS = 2000;

const EVENTS = `
  select id as "taskId", due_on as "dueOn", closed_as is not null as "isCancelled", revision, changed_at as "changedAt"
  from task
  where consultant_id = $1 and kind in ('holdConversation', 'annualReview') and due_on is not null
    and (closed_as is null or closed_as in ('cancelled', 'expired', 'waived') and closed_on > $2::date - ${CANCELLED_DAYS})
  order by due_on, id limit ${MOST_EVENTS}`;

/** Calendar links and what they show; every query inside one municipality's transaction. */
@Injectable()
export class FeedRepository {
  /** The employed consultant whose link this is. */
  async owner(transaction: Transaction, hash: string): Promise<{ readonly id: string; readonly hash: string } | undefined> {
    const [row] = await transaction.query<{ readonly id: string; readonly hash: string }[]>(
      `select id, feed_token_hash as hash from consultant where feed_token_hash = $1 and is_active`,
      [hash],
    );
    return row;
  }

  /** Null takes the link away. False: there is no such consultant. */
  async setToken(transaction: Transaction, consultantId: string, hash: string | null): Promise<boolean> {
    const [rows] = await transaction.query<[unknown[], number]>(`update consultant set feed_token_hash = $2 where id = $1 returning id`, [
      consultantId,
      hash,
    ]);
    return rows.length > 0;
  }

  events(transaction: Transaction, consultantId: string, today: CalendarDate): Promise<FeedEvent[]> {
    return transaction.query<FeedEvent[]>(EVENTS, [consultantId, today]);
  }
}

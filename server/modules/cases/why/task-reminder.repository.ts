import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../platform/database';
import type { Why } from './why.schema';

/**
 * What waits stands in the action, what was given in the reminder; an action that came to nothing (the task was done before) shows as cancelled. A day is the
 * day it was planned for.
 */
const OF_TASK = `
  select coalesce(reminder.step, (action.payload->>'step')::int) as step, coalesce(reminder.recipient, action.payload->>'to') as "to",
    coalesce(reminder.channel, action.payload->>'channel') as channel, coalesce(action.run_on, reminder.sent_on) as day,
    case when reminder.id is not null then 'sent' when action.state in ('waiting', 'parked') then action.state else 'cancelled' end as state,
    reminder.sent_on as "sentOn", coalesce(reminder.was_late, false) as "wasLate"
  from (select * from scheduled_action where subject_id = $1 and kind = 'remindTask') as action
    full join (select * from reminder where task_id = $1) as reminder on reminder.action_id = action.id
  order by day, step, reminder.created_at`;

/** The reminders of one task, planned and given. */
@Injectable()
export class TaskReminderRepository {
  async ofTask(transaction: Transaction, taskId: string): Promise<Why['reminders']> {
    return transaction.query<Why['reminders']>(OF_TASK, [taskId]);
  }
}

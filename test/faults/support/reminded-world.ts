import type { DataSource } from 'typeorm';
import { reminderAction } from '../../../server/domain/reminders/reminder-action';
import { calendarDate } from '../../../server/domain/shared/calendar-date';
import { ActionStore } from '../../../server/modules/actions';
import { inTenant } from '../../../server/platform/database';
import { Rows } from '../../integration/cases-read/insert-rows';

/** The Monday on which everything is due. */
export const MONDAY = calendarDate('2026-11-23');
/** 08:30 in Denmark on that day: after the digest of 07:00 and the mails of 08:00. */
const HALF_PAST_EIGHT = Date.parse(`${MONDAY}T07:30:00Z`);
const CHANNELS = ['list', 'digest', 'mail'] as const;

/** Milliseconds from the database's clock to that moment, for workers whose day it shall be. */
export async function offsetToMonday(dataSource: DataSource): Promise<number> {
  const [{ now }] = (await dataSource.query('select clock_timestamp() as now')) as [{ now: Date }];
  return HALF_PAST_EIGHT - now.getTime();
}

/** Consultants with open tasks, each with a step on the list, one in the digest and one by mail, all due that Monday. Gives how many steps that is. */
export async function remindedTasks(dataSource: DataSource, municipality: string, tasks: number, consultants: number): Promise<number> {
  const rows = new Rows(dataSource, municipality);
  const people: string[] = [];
  for (let person = 0; person < consultants; person += 1) {
    people.push(await rows.consultant(`k-${person}`, { email: `k-${person}@kommune.example` }));
  }
  const spell = await rows.spell();
  await inTenant(dataSource, municipality, async (transaction) => {
    const made = await transaction.query<{ id: string }[]>(
      `insert into task (municipality_code, spell_id, consultant_id, kind, key, rule_id, opens_on, due_on, detail)
       select $1, $2, ($3::uuid[])[1 + n % cardinality($3::uuid[])], 'holdConversation', 'hold:' || n, 'made-by-hand', '2026-11-01', '2026-11-23',
         '{"responsible": "jobConsultant"}'
       from generate_series(1, $4::int) n returning id`,
      [municipality, spell, people, tasks],
    );
    const steps = made.flatMap(({ id }) =>
      CHANNELS.map((channel, step) =>
        reminderAction(id, { step, day: MONDAY, at: channel === 'digest' ? '07:00' : '08:00', to: 'jobConsultant', channel }),
      ),
    );
    await new ActionStore().schedule(transaction, municipality, steps);
  });
  return tasks * CHANNELS.length;
}

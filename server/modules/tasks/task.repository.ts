import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../domain/shared/calendar-date';
import type { Transaction } from '../../platform/database';
import type { StoredTaskRow } from './task-row';
import { SHOW_PICKED, URGENCY } from './task-sql';
import type { Worklist } from './worklist.schema';

/** Whose tasks. A team has its own and those of its members. */
export type TaskOwner = { readonly consultant: string } | { readonly team: string };

/** Days are inclusive. */
export interface WorklistDays {
  readonly day: CalendarDate;
  /** Also what opens until then; the day itself when nothing ahead is wanted. */
  readonly until: CalendarDate;
  /** The Sunday of the day's week. */
  readonly sunday: CalendarDate;
}

type Counts = Worklist['counts'];

/**
 * The owner's open tasks that open until the day `until` stands for, with the owner's id as $2. A team's in two parts, each from an index of its own; the
 * second leaves out what the first has.
 */
function openTasks(owner: TaskOwner, until: string): string {
  const columns = 'municipality_code, id, opens_on, due_on, latest_on';
  const open = `from task where closed_as is null and opens_on <= ${until}`;
  if ('consultant' in owner) return `select ${columns} ${open} and consultant_id = $2`;
  return `select ${columns} ${open} and team_id = $2
    union all
    select ${columns} ${open} and consultant_id = any(array(select id from consultant where team_id = $2)) and team_id is distinct from $2`;
}

const idOf = (owner: TaskOwner): string => ('consultant' in owner ? owner.consultant : owner.team);

/** Tasks as people read them. Row-level security keeps every query inside the municipality. */
@Injectable()
export class TaskRepository {
  /** At most `most` tasks that are not closed, the most urgent first. */
  async worklist(
    transaction: Transaction,
    owner: TaskOwner,
    { day, until }: WorklistDays,
    most: number,
  ): Promise<readonly StoredTaskRow[]> {
    return transaction.query<StoredTaskRow[]>(
      `with urgent as materialized (
         select municipality_code, id, ${URGENCY} as urgency, latest_on, due_on, opens_on from (${openTasks(owner, '$3')}) as mine
         order by urgency, latest_on, due_on, opens_on, id limit $4
       ), picked as (
         select municipality_code, id, row_number() over (order by urgency, latest_on, due_on, opens_on, id) as place from urgent
       ) ${SHOW_PICKED}`,
      [day, idOf(owner), until, most],
    );
  }

  async counts(transaction: Transaction, owner: TaskOwner, { day, until, sunday }: WorklistDays): Promise<Counts> {
    const [row] = await transaction.query<Counts[]>(
      `select count(*) filter (where opens_on <= $1)::int as open,
         count(*) filter (where due_on < $1)::int as overdue,
         count(*) filter (where due_on = $1)::int as "dueToday",
         count(*) filter (where due_on between $1 and $4)::int as "dueThisWeek",
         count(*) filter (where latest_on < $1)::int as "pastLegal",
         count(*) filter (where opens_on > $1 and opens_on <= $3)::int as scheduled
       from (${openTasks(owner, 'greatest($3::date, $4::date)')}) as mine`,
      [day, idOf(owner), until, sunday],
    );
    if (!row) throw new Error('a count gives one row');
    return row;
  }

  /** All tasks of a spell: open ones by urgency on the day, then closed ones, the latest first. */
  async ofSpell(transaction: Transaction, spellId: string, day: CalendarDate): Promise<readonly StoredTaskRow[]> {
    return transaction.query<StoredTaskRow[]>(
      `with picked as (
         select municipality_code, id,
           row_number() over (order by closed_as is not null, closed_at desc, ${URGENCY}, latest_on, due_on, opens_on, id) as place
         from task where spell_id = $2
       ) ${SHOW_PICKED}`,
      [day, spellId],
    );
  }

  /** Null when the municipality has no such task. */
  async byId(transaction: Transaction, id: string): Promise<StoredTaskRow | null> {
    const [row] = await transaction.query<StoredTaskRow[]>(
      `with picked as (select municipality_code, id, 1 as place from task where id = $1) ${SHOW_PICKED}`,
      [id],
    );
    return row ?? null;
  }
}

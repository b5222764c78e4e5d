import { Injectable } from '@nestjs/common';
import type { StaffMember } from '../../domain/reminders/choose-recipient';
import type { CalendarDate } from '../../domain/shared/calendar-date';
import type { TaskKind } from '../../domain/tasks/task';
import type { Transaction } from '../../platform/database';

/** What a reminder needs to know of its task. */
export interface RemindedTask {
  readonly id: string;
  readonly kind: TaskKind;
  readonly dueOn: CalendarDate | null;
  readonly isClosed: boolean;
  readonly consultantId: string | null;
  readonly teamId: string | null;
  readonly citizenId: string | null;
  readonly language: 'da' | 'en';
}

/** A reminder that is given now. */
export interface GivenReminder {
  readonly taskId: string;
  readonly actionId: string;
  readonly step: number;
  readonly recipient: 'citizen' | 'jobConsultant' | 'teamLead' | 'manager';
  readonly consultantId: string | null;
  readonly channel: 'mail' | 'digest' | 'list';
  readonly outboxId: string | null;
  readonly wasLate: boolean;
}

/** A reminder a digest has not told yet. */
export interface UntoldReminder {
  readonly id: string;
  readonly consultantId: string;
  readonly taskId: string;
  readonly kind: TaskKind;
  readonly isOpen: boolean;
  readonly isOverdue: boolean;
}

const TASKS = `
  select task.id, task.kind, task.due_on as "dueOn", task.closed_as is not null as "isClosed", task.consultant_id as "consultantId",
    task.team_id as "teamId", citizen.id as "citizenId", coalesce(citizen.language, 'da') as language
  from task
    left join spell on spell.municipality_code = task.municipality_code and spell.id = task.spell_id
    left join citizen on citizen.municipality_code = spell.municipality_code and citizen.id = spell.citizen_id
  where task.id = any($1::uuid[])`;

const STAFF = `
  select consultant.id, consultant.role, consultant.team_id as "teamId", consultant.is_active as "isActive",
    not consultant.is_active or exists (
      select from absence where absence.consultant_id = consultant.id and absence.from_day <= $1 and absence.to_day > $1
    ) as "isAway"
  from consultant order by consultant.external_id`;

/** Of each task and recipient the last step whose time has come, whether it was done or waits. */
const LAST_DUE = `
  select distinct on (subject_id, payload->>'to') id
  from scheduled_action
  where kind = 'remindTask' and subject_id = any($1::uuid[]) and state in ('waiting', 'done') and due_at <= $2
  order by subject_id, payload->>'to', due_at desc, (payload->>'step')::int desc`;

const GIVE = `
  insert into reminder (municipality_code, task_id, action_id, step, recipient, consultant_id, channel, sent_on, outbox_id, was_late)
  select $1, given.task_id, given.action_id, given.step, given.recipient, given.consultant_id, given.channel, $2, given.outbox_id, given.was_late
  from unnest($3::uuid[], $4::uuid[], $5::int[], $6::text[], $7::uuid[], $8::text[], $9::uuid[], $10::boolean[])
    as given (task_id, action_id, step, recipient, consultant_id, channel, outbox_id, was_late)`;

/** Locked: two digests of one consultant at once must not both tell it. */
const UNTOLD = `
  select reminder.id, reminder.consultant_id as "consultantId", task.id as "taskId", task.kind, task.closed_as is null as "isOpen",
    coalesce(task.due_on < $2, false) as "isOverdue"
  from reminder join task on task.municipality_code = reminder.municipality_code and task.id = reminder.task_id
  where reminder.channel = 'digest' and reminder.outbox_id is null and reminder.consultant_id = any($1::uuid[])
  order by reminder.id for update of reminder`;

/** Reminders and what they are about; every query inside one municipality's transaction. */
@Injectable()
export class ReminderRepository {
  async tasks(transaction: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, RemindedTask>> {
    const rows = await transaction.query<RemindedTask[]>(TASKS, [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** In a fixed order. */
  staff(transaction: Transaction, today: CalendarDate): Promise<StaffMember[]> {
    return transaction.query<StaffMember[]>(STAFF, [today]);
  }

  /** Ids of the actions after which no other step of the task to the same recipient has come. */
  async lastDue(transaction: Transaction, taskIds: readonly string[], now: Date): Promise<ReadonlySet<string>> {
    const rows = await transaction.query<{ readonly id: string }[]>(LAST_DUE, [taskIds, now.toISOString()]);
    return new Set(rows.map(({ id }) => id));
  }

  async give(transaction: Transaction, municipality: string, today: CalendarDate, given: readonly GivenReminder[]): Promise<void> {
    if (given.length === 0) return;
    await transaction.query(GIVE, [
      municipality,
      today,
      given.map(({ taskId }) => taskId),
      given.map(({ actionId }) => actionId),
      given.map(({ step }) => step),
      given.map(({ recipient }) => recipient),
      given.map(({ consultantId }) => consultantId),
      given.map(({ channel }) => channel),
      given.map(({ outboxId }) => outboxId),
      given.map(({ wasLate }) => wasLate),
    ]);
  }

  untold(transaction: Transaction, consultantIds: readonly string[], today: CalendarDate): Promise<UntoldReminder[]> {
    return transaction.query<UntoldReminder[]>(UNTOLD, [consultantIds, today]);
  }

  /** @param messageOf the digest that tells each reminder, by the reminder's id. */
  async told(transaction: Transaction, messageOf: ReadonlyMap<string, string>): Promise<void> {
    await transaction.query(
      `update reminder set outbox_id = told.outbox_id from unnest($1::uuid[], $2::uuid[]) as told (id, outbox_id) where reminder.id = told.id`,
      [[...messageOf.keys()], [...messageOf.values()]],
    );
  }

  /** Whether a reminder that a digest will tell is due and not given yet. */
  async isCollecting(transaction: Transaction, now: Date): Promise<boolean> {
    const rows = await transaction.query<unknown[]>(
      `select from scheduled_action where kind = 'remindTask' and state = 'waiting' and not_before <= $1 and payload->>'channel' = 'digest' limit 1`,
      [now.toISOString()],
    );
    return rows.length > 0;
  }

  /** Which of these actions do not wait any more, by key. */
  async settled(transaction: Transaction, keys: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await transaction.query<{ readonly key: string }[]>(
      `select dedupe_key as key from scheduled_action where dedupe_key = any($1::text[]) and state <> 'waiting'`,
      [keys],
    );
    return new Set(rows.map(({ key }) => key));
  }

  async municipalityName(transaction: Transaction, code: string): Promise<string> {
    const [row] = await transaction.query<{ readonly name: string }[]>(`select name from municipality where code = $1`, [code]);
    return row?.name ?? code;
  }
}

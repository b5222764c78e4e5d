import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createApplication } from '../../../server/create-application';
import { planReminders } from '../../../server/domain/reminders/plan-reminders';
import { reminderAction } from '../../../server/domain/reminders/reminder-action';
import type { ReminderStep } from '../../../server/domain/rulebook/rule-set';
import { type CalendarDate, calendarDate } from '../../../server/domain/shared/calendar-date';
import { workingCalendar } from '../../../server/domain/shared/working-days';
import { ActionStore, ActionWorker } from '../../../server/modules/actions';
import { seedDatabase } from '../../../server/modules/seeding';
import { readConfig } from '../../../server/platform/config';
import { MUNICIPALITY_SETTING } from '../../../server/platform/database/app-role';
import type { Mail, MailSender } from '../../../server/platform/mail';
import { shippedRules } from '../../builders/shipped-rules';
import { startTestDatabase, type TestDatabase } from '../../harness';
import { type MovedClock, movedClock } from '../cases/moved-clock';
import { Rows } from '../cases-read/insert-rows';

/** A mail server that takes everything until a test says otherwise. */
export class FakeSender implements MailSender {
  readonly needsAddress = true;
  readonly taken: Mail[] = [];
  /** Before a mail is taken. */
  before: () => void = () => undefined;
  /** After it was taken and before anybody hears of it. */
  after: () => void = () => undefined;

  send(mail: Mail): Promise<void> {
    try {
      this.before();
      this.taken.push(mail);
      this.after();
      return Promise.resolve();
    } catch (error) {
      return Promise.reject(error as Error);
    }
  }
}

export interface GivenRow {
  readonly taskId: string;
  readonly step: number;
  readonly recipient: string;
  readonly consultantId: string | null;
  readonly channel: string;
  readonly sentOn: CalendarDate;
  readonly wasLate: boolean;
}

export interface MessageRow {
  readonly id: string;
  readonly kind: string;
  readonly recipientId: string;
  readonly subject: string;
  readonly body: string;
  readonly state: string;
  readonly attempts: number;
  readonly maybeTwice: boolean;
  readonly errorCode: string | null;
  readonly messageId: string;
}

/** The service with its worker, a moved clock and a mail server of the test's own. Work is done when the test asks for it. */
export interface ReminderService {
  readonly app: NestExpressApplication;
  readonly database: TestDatabase;
  readonly clock: MovedClock;
  readonly sender: FakeSender;
  readonly rows: Rows;
  /** Empties the tables and lets the mail server take everything: a fresh beginning for the next test. */
  begin(): Promise<void>;
  /** Moves the clock and does everything that is due. */
  at(instant: string): Promise<void>;
  /** Plans a task's reminders as the municipality's rules say, or by the steps given. */
  plan(taskId: string, kind: string, dueOn: string, steps?: readonly ReminderStep[]): Promise<void>;
  close(taskId: string, on: string): Promise<void>;
  given(): Promise<GivenRow[]>;
  messages(): Promise<MessageRow[]>;
  /** Outcomes of a task's reminders by step. */
  outcomes(taskId: string): Promise<Record<number, string>>;
  stop(): Promise<void>;
}

export const MUNICIPALITY = '147';
/** What refers to something before it. */
const EMPTIED = ['scheduled_action', 'reminder', 'outbox_message', 'task', 'spell', 'citizen', 'absence', 'consultant', 'team'];

/** @param through another way for the mail than the fake one, whose `taken` then stays empty. */
export async function startReminders(through?: MailSender): Promise<ReminderService> {
  const sender = new FakeSender();
  const database = await startTestDatabase();
  await seedDatabase(database.dataSource, { log: () => undefined, withPopulation: false });
  const dataDir = mkdtempSync(join(tmpdir(), 'reminders-'));
  const clock = movedClock('2026-11-16T06:00:00Z');
  const config = { ...readConfig({ LOG_LEVEL: 'silent', PUBLIC_URL: 'https://sporskifte.example' }), dataDir };
  const app = await createApplication({ config, dataSource: database.dataSource, workClock: clock, mailSender: through ?? sender });
  const rows = new Rows(database.dataSource, MUNICIPALITY);
  const { ruleSet } = shippedRules(MUNICIPALITY);
  const calendar = workingCalendar(ruleSet.calendar.closingDays);
  const select = <T>(sql: string, values: unknown[] = []): Promise<T[]> => rows.tenant((manager) => manager.query<T[]>(sql, values));
  return {
    app,
    database,
    clock,
    sender,
    rows,
    begin: async () => {
      // As the owner: the service itself may delete none of them.
      await database.dataSource.transaction(async (manager) => {
        await manager.query('select set_config($1, $2, true)', [MUNICIPALITY_SETTING, MUNICIPALITY]);
        for (const table of EMPTIED) await manager.query(`delete from ${table}`);
      });
      sender.taken.length = 0;
      sender.before = sender.after = () => undefined;
    },
    at: async (instant) => {
      clock.set(instant);
      await app.get(ActionWorker).drain();
    },
    plan: async (taskId, kind, dueOn, steps) => {
      const shipped = ruleSet.reminders.find(({ taskKind }) => taskKind === kind);
      const plan = steps ? { taskKind: kind, steps, basis: { source: 'S2 5.4' } } : shipped;
      const window = { opensOn: calendarDate(dueOn), dueOn: calendarDate(dueOn), latestOn: null };
      const actions = planReminders({ plan, window, calendar }).map((reminder) => reminderAction(taskId, reminder));
      await rows.tenant((manager) => app.get(ActionStore).schedule(manager, MUNICIPALITY, actions));
    },
    close: async (taskId, on) => {
      await select(`update task set closed_as = 'done', closed_on = $2, closed_at = now() where id = $1`, [taskId, on]);
    },
    given: () =>
      select<GivenRow>(
        `select task_id as "taskId", step, recipient, consultant_id as "consultantId", channel, sent_on as "sentOn", was_late as "wasLate"
         from reminder order by sent_on, recipient, step`,
      ),
    messages: () =>
      select<MessageRow>(
        `select id, kind, recipient_id as "recipientId", subject, body, state, attempts, maybe_twice as "maybeTwice", error_code as "errorCode",
           message_id as "messageId" from outbox_message order by created_at, id`,
      ),
    outcomes: async (taskId) => {
      const found = await select<{ step: number; outcome: string | null; state: string }>(
        `select (payload->>'step')::int as step, outcome, state from scheduled_action where subject_id = $1 and kind = 'remindTask'`,
        [taskId],
      );
      return Object.fromEntries(found.map(({ step, outcome, state }) => [step, outcome ?? state]));
    },
    stop: async () => {
      await app.close();
      await database.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

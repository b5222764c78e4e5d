import type { CalendarDate } from '../../../server/domain/shared/calendar-date';
import { ActionWorker } from '../../../server/modules/actions';
import { verifyAudit } from '../../../server/modules/audit';
import { Transactions } from '../../../server/platform/database';
import { movedClock, type MovedClock } from '../cases/moved-clock';
import { startService, type TestService } from '../http/start-service';

const TASKS = `select kind || ' ' || rule_id || ': ' || opens_on || ' .. ' || coalesce(due_on::text, '-') || ', ' || coalesce(latest_on::text, '-') || ' -> '
    || case when closed_as is null then 'open' else closed_as || ' ' || closed_on end as line
  from task where spell_id is not null and opens_on <= $1 order by 1`;
const REMINDERS = `select reminder.sent_on || ': ' || task.kind || ' ' || task.rule_id || ', ' || recipient || ' ' || channel as line
  from reminder join task on task.id = reminder.task_id order by 1`;
const UNFINISHED = `select kind || ' ' || run_on || ' ' || state || case when was_late then ', late' else '' end as line from scheduled_action
  where was_late or state = 'parked' or (state = 'waiting' and due_at <= $1)`;

/** When people do things: at noon in Denmark in winter, when the morning's reminders have been given. */
export const noonOf = (day: string): string => `${day}T11:00:00Z`;

/** The service with a clock that is led through the weeks; everything reaches it as it would from outside. */
export class JourneyService {
  private constructor(
    private readonly service: TestService,
    private readonly clock: MovedClock,
  ) {}

  static async start(day: string): Promise<JourneyService> {
    const clock = movedClock(noonOf(day));
    return new JourneyService(await startService({}, undefined, undefined, clock), clock);
  }

  stop(): Promise<void> {
    return this.service.stop();
  }

  inTenant<T>(municipality: string, statement: string, parameters: readonly unknown[] = []): Promise<T> {
    return this.service.app
      .get(Transactions)
      .inTenant(municipality, (transaction) => transaction.query(statement, [...parameters]) as Promise<T>);
  }

  /** A team with a lead and a consultant, as an administrator would have made them. */
  async staff(municipality: string): Promise<void> {
    const [team] = await this.inTenant<{ id: string }[]>(
      municipality,
      `insert into team (municipality_code, name, competence_bank) values ($1, 'Team 1', null) returning id`,
      [municipality],
    );
    await this.inTenant(
      municipality,
      `insert into consultant (municipality_code, external_id, name, role, team_id, email)
       values ($1, 'k1', 'Konsulent 1', 'jobConsultant', $2, 'k1@eksempel.dk'), ($1, 'l1', 'Teamleder 1', 'teamLead', $2, 'l1@eksempel.dk')`,
      [municipality, team?.id],
    );
  }

  /** A citizen arrives as a line of a file. Gives the case's id. */
  async arrive(municipality: string, startedOn: string, facts: unknown): Promise<string> {
    const line = JSON.stringify({ externalId: 'borger-1', startedOn, consultant: 'k1', team: 'Team 1', facts });
    const answer = await this.service.postBytes(
      '/api/imports?kind=citizens&dryRun=false',
      Buffer.from(`${line}\n`),
      'application/x-ndjson',
      undefined,
      {
        'x-municipality': municipality,
      },
    );
    if (answer.status !== 202) throw new Error(`import: ${answer.status} ${answer.text}`);
    await this.work();
    const [spell] = await this.inTenant<{ id: string }[]>(municipality, 'select id from spell');
    if (!spell) {
      const said = `select (select json_agg(row_to_json(e)) from import_row_error e) as rows, (select json_agg(json_build_object('kind', kind, 'state', state,
        'error', error_code)) from scheduled_action) as actions`;
      throw new Error(`the import brought no case: ${JSON.stringify(await this.inTenant(municipality, said))}`);
    }
    return spell.id;
  }

  /** Registers something as the consultant would. Gives the record's id. */
  async post(municipality: string, path: string, body: unknown): Promise<string> {
    const answer = await this.service.post(path, body, { 'x-municipality': municipality, 'x-actor': 'k1' });
    if (answer.status !== 201) throw new Error(`${path} ${JSON.stringify(body)}: ${answer.status} ${answer.text}`);
    return (JSON.parse(answer.text) as { recordId: string }).recordId;
  }

  /** Lets every deferred action have its own instant, one after another, and stops at noon of the day. */
  async workUntil(day: CalendarDate): Promise<void> {
    for (;;) {
      // The login is the superuser of a test's own database and sees every municipality.
      const [next] = await this.service.database.dataSource.query<{ at: Date | null }[]>(
        `select min(not_before) as at from scheduled_action where state = 'waiting'`,
      );
      if (!next?.at || next.at > new Date(noonOf(day))) break;
      this.clock.set(next.at.toISOString());
      await this.work();
    }
    this.clock.set(noonOf(day));
  }

  /** Does what is due now. */
  async work(): Promise<void> {
    await this.service.app.get(ActionWorker).drain();
  }

  /** The tasks that have opened by the day, as lines. */
  tasks(municipality: string, day: string): Promise<string[]> {
    return this.lines(municipality, TASKS, [day]);
  }

  reminders(municipality: string): Promise<string[]> {
    return this.lines(municipality, REMINDERS);
  }

  /** Actions that were late, were given up, or are forgotten. */
  unfinished(municipality: string, day: string): Promise<string[]> {
    return this.lines(municipality, UNFINISHED, [noonOf(day)]);
  }

  async logIsWhole(municipality: string): Promise<boolean> {
    const log = await this.service.app.get(Transactions).inTenant(municipality, (transaction) => verifyAudit(transaction, municipality));
    return log.intact;
  }

  private async lines(municipality: string, statement: string, parameters: readonly unknown[] = []): Promise<string[]> {
    return (await this.inTenant<{ line: string }[]>(municipality, statement, parameters)).map(({ line }) => line).sort();
  }
}

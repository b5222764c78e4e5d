import { readPersonas } from '../../../seeds/read-seed-lists';
import { addDays, calendarDate, type CalendarDate } from '../../../server/domain/shared/calendar-date';
import { ActionWorker } from '../../../server/modules/actions';
import { verifyAudit } from '../../../server/modules/audit';
import { Transactions } from '../../../server/platform/database';
import { movedClock } from '../cases/moved-clock';
import { startService, type TestService } from '../http/start-service';
import { AALBORG } from './stories/aalborg';
import { AARHUS } from './stories/aarhus';
import { FREDERIKSBERG } from './stories/frederiksberg';
import { KOEBENHAVN } from './stories/koebenhavn';
import { ODENSE } from './stories/odense';
import { LAST_DAY, linesOf, STARTED_ON, type Story } from './story';

const STORIES = [KOEBENHAVN, FREDERIKSBERG, ODENSE, AARHUS, AALBORG];
/** Low risk in every one of the five, with nothing left to ask. */
const PERSONA = 'koebenhavn-experienced-engineer';

const clock = movedClock(`${STARTED_ON}T11:00:00Z`);
let service: TestService;
const caseIds = new Map<string, string>();

const inTenant = <T>(municipality: string, statement: string, parameters: readonly unknown[] = []): Promise<T> =>
  service.app.get(Transactions).inTenant(municipality, (transaction) => transaction.query(statement, [...parameters]) as Promise<T>);

/** A team with a lead and a consultant, as an administrator would have made them. */
async function staff(municipality: string): Promise<void> {
  const [team] = await inTenant<{ id: string }[]>(
    municipality,
    `insert into team (municipality_code, name, competence_bank) values ($1, 'Team 1', null) returning id`,
    [municipality],
  );
  await inTenant(
    municipality,
    `insert into consultant (municipality_code, external_id, name, role, team_id, email)
     values ($1, 'k1', 'Konsulent 1', 'jobConsultant', $2, 'k1@eksempel.dk'), ($1, 'l1', 'Teamleder 1', 'teamLead', $2, 'l1@eksempel.dk')`,
    [municipality, team?.id],
  );
}

async function post(municipality: string, path: string, body: unknown): Promise<void> {
  const answer = await service.post(path, body, { 'x-municipality': municipality, 'x-actor': 'k1' });
  if (answer.status !== 201) throw new Error(`${path} ${JSON.stringify(body)}: ${answer.status} ${answer.text}`);
}

/** The citizen arrives as a line of a file. */
async function arrive({ municipality }: Story): Promise<void> {
  const facts = readPersonas().personas.find(({ id }) => id === PERSONA)?.facts;
  const line = JSON.stringify({ externalId: 'borger-1', startedOn: STARTED_ON, consultant: 'k1', team: 'Team 1', facts });
  const answer = await service.postBytes(
    '/api/imports?kind=citizens&dryRun=false',
    Buffer.from(`${line}\n`),
    'application/x-ndjson',
    undefined,
    {
      'x-municipality': municipality,
    },
  );
  expect([answer.status, answer.text]).toEqual([202, answer.text]);
}

async function live(story: Story, today: CalendarDate): Promise<void> {
  const { municipality } = story;
  const path = `/api/cases/${caseIds.get(municipality)}`;
  for (const { on, kind = 'individual', nextBookingBy } of story.conversations)
    if (on === today)
      await post(municipality, `${path}/conversations`, {
        heldOn: on,
        kind,
        agreement: { agreed: 'Søger to stillinger om ugen' },
        ...(nextBookingBy === undefined ? {} : { nextBookingBy }),
      });
  for (const { id, on } of story.measures) if (on === today) await post(municipality, `${path}/measures`, { measureId: id, from: on });
  const { confirmedTrack } = story;
  if (confirmedTrack?.on === today)
    await post(municipality, `${path}/track-confirmations`, { track: confirmedTrack.id, confirmedOn: today });
}

const TASKS = `select kind || ' ' || rule_id || ': ' || opens_on || ' .. ' || coalesce(due_on::text, '-') || ', ' || coalesce(latest_on::text, '-') || ' -> '
    || case when closed_as is null then 'open' else closed_as || ' ' || closed_on end as line
  from task where spell_id is not null and opens_on <= $1 order by 1`;
const REMINDERS = `select reminder.sent_on || ': ' || task.kind || ' ' || task.rule_id || ', ' || recipient || ' ' || channel as line
  from reminder join task on task.id = reminder.task_id order by 1`;
const LATE = `select count(*)::int as n from scheduled_action where was_late or state = 'parked' or (state = 'waiting' and due_at <= $1)`;

/** Lets every deferred action have its own instant, one after another, and stops at noon: whatever the morning had to say has been said. */
async function workUntil(noon: string): Promise<void> {
  for (;;) {
    // The login is the superuser of a test's own database and sees every municipality.
    const [next] = await service.database.dataSource.query<{ at: Date | null }[]>(
      `select min(not_before) as at from scheduled_action where state = 'waiting'`,
    );
    if (!next?.at || next.at > new Date(noon)) break;
    clock.set(next.at.toISOString());
    await service.app.get(ActionWorker).drain();
  }
  clock.set(noon);
}

beforeAll(async () => {
  service = await startService({}, undefined, undefined, clock);
  const worker = service.app.get(ActionWorker);
  for (const story of STORIES) {
    await staff(story.municipality);
    await arrive(story);
  }
  await worker.drain();
  for (const { municipality } of STORIES) {
    const [spell] = await inTenant<{ id: string }[]>(municipality, 'select id from spell');
    caseIds.set(municipality, spell?.id ?? '');
  }
  for (let day = calendarDate(STARTED_ON); day <= LAST_DAY; day = addDays(day, 1)) {
    await workUntil(`${day}T11:00:00Z`);
    for (const story of STORIES) await live(story, day);
    await worker.drain();
  }
}, 600_000);
afterAll(() => service.stop());

describe.each(STORIES)('seventy weeks in $name', (story) => {
  const { municipality } = story;
  const lines = async (statement: string, parameters: readonly unknown[] = []): Promise<string[]> =>
    (await inTenant<{ line: string }[]>(municipality, statement, parameters)).map(({ line }) => line).sort();

  it('bring the tasks of the table, each in its window and ended when it was done', async () => {
    expect(await lines(TASKS, [LAST_DAY])).toEqual(linesOf(story.tasks));
  });

  it('bring the reminders of the table, each once and on its day', async () => {
    expect(await lines(REMINDERS)).toEqual(linesOf(story.reminders));
  });

  it('leave nothing late, parked or forgotten, and a log that is whole', async () => {
    expect(await inTenant(municipality, LATE, [`${LAST_DAY}T11:00:00Z`])).toEqual([{ n: 0 }]);
    const log = await service.app.get(Transactions).inTenant(municipality, (transaction) => verifyAudit(transaction, municipality));
    expect(log).toMatchObject({ intact: true });
  });
});

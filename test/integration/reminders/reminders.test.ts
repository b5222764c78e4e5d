import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReminderStep } from '../../../server/domain/rulebook/rule-set';
import { addDays, calendarDate } from '../../../server/domain/shared/calendar-date';
import type { DueAction } from '../../../server/modules/actions';
import { SendDigestHandler } from '../../../server/modules/reminders/jobs/send-digest.handler';
import { danishDay } from '../../../server/platform/clock';
import { MailNotSent } from '../../../server/platform/mail';
import { PersonalData } from '../../../server/platform/personal-data';
import { MUNICIPALITY, type ReminderService, startReminders } from './reminder-service';

const step = (days: number, dayType: ReminderStep['dayType'], to: ReminderStep['to'], channel: ReminderStep['channel']): ReminderStep => ({
  days,
  dayType,
  to,
  channel,
});

let service: ReminderService;
let team: string;
let anna: string;
let lead: string;
let spell: string;

/** Every morning at 07:03 and 08:01 Danish winter time, as the days pass. */
async function live(from: string, to: string): Promise<void> {
  for (let day = calendarDate(from); day <= to; day = addDays(day, 1)) {
    await service.at(`${day}T06:03:00Z`);
    await service.at(`${day}T07:01:00Z`);
  }
}

beforeAll(async () => {
  service = await startReminders();
}, 60_000);
afterAll(() => service.stop());

beforeEach(async () => {
  await service.begin();
  const { rows } = service;
  team = await rows.team('Nord');
  anna = await rows.consultant('anna', { team_id: team, email: 'anna@kommune.example' });
  lead = await rows.consultant('lone', { team_id: team, email: 'lone@kommune.example', role: 'teamLead' });
  const email = service.app.get(PersonalData).seal(MUNICIPALITY, 'borger@example.org');
  const citizen = await rows.citizen('b-1', { email_sealed: email });
  spell = await rows.spell({ citizen_id: citizen, consultant_id: anna, team_id: team });
});

const aTask = (columns: Readonly<Record<string, unknown>> = {}): Promise<string> =>
  service.rows.task({ spell_id: spell, consultant_id: anna, team_id: team, due_on: '2026-12-30', ...columns });

describe('a task’s reminders as the days pass', () => {
  test('over Christmas 2026: a week before, three working days before, a working day after; each once, none on a closing day', async () => {
    const task = await aTask();
    await service.plan(task, 'holdConversation', '2026-12-30');
    await live('2026-12-20', '2027-01-05');
    // 24 and 31 December are closed by the municipality, 25, 26 and 1 January by law; 26, 27, 2 and 3 are a weekend.
    expect(await service.given()).toEqual([
      { taskId: task, step: 1, recipient: 'citizen', consultantId: null, channel: 'mail', sentOn: '2026-12-23', wasLate: false },
      { taskId: task, step: 0, recipient: 'jobConsultant', consultantId: anna, channel: 'list', sentOn: '2026-12-23', wasLate: false },
      { taskId: task, step: 2, recipient: 'teamLead', consultantId: lead, channel: 'digest', sentOn: '2027-01-04', wasLate: false },
    ]);
    expect(service.sender.taken.map(({ to, subject }) => ({ to, subject }))).toEqual([
      { to: 'borger@example.org', subject: 'Påmindelse: en frist nærmer sig' },
      { to: 'lone@kommune.example', subject: '1 opgave kræver opmærksomhed / 1 task to look at' },
    ]);
    const [citizen, digest] = await service.messages();
    expect(citizen?.body).toContain('senest 30.12.2026');
    expect(digest?.body).toMatch(
      /- Hold samtale: 1\n\nFristen er overskredet for 1 opgave\.[\s\S]*- Hold a conversation: 1\n\n1 task overdue/,
    );
    expect(JSON.stringify([citizen, digest])).not.toMatch(/example\.org|kommune\.example|anna|lone/);
  });

  test('once the task is closed nobody is reminded of it', async () => {
    const task = await aTask();
    await service.plan(task, 'holdConversation', '2026-12-30');
    await live('2026-12-22', '2026-12-28');
    await service.close(task, '2026-12-29');
    await live('2026-12-29', '2027-01-05');
    expect(await service.outcomes(task)).toEqual({ 0: 'given', 1: 'given', 2: 'notNeeded' });
    expect(service.sender.taken).toHaveLength(1);
  });

  test('planned a hundred times and looked at every morning, each step is given once', async () => {
    const task = await aTask({ due_on: '2026-11-26' });
    for (let time = 0; time < 100; time += 1) await service.plan(task, 'holdConversation', '2026-11-26');
    await live('2026-11-18', '2026-11-27');
    await service.plan(task, 'holdConversation', '2026-11-26');
    await live('2026-11-27', '2026-11-30');
    expect((await service.given()).map(({ step: one }) => one).sort()).toEqual([0, 1, 2]);
  });

  test('the consultant is absent: the team lead; nobody in the team: nobody, and the action says so', async () => {
    await service.rows.insert('absence', { consultant_id: anna, from_day: '2026-11-26', to_day: '2026-11-27' });
    const away = await aTask({ due_on: '2026-11-26' });
    const back = await aTask({ due_on: '2026-11-27' });
    const empty = await aTask({ due_on: '2026-11-26', consultant_id: null, team_id: await service.rows.team('Tom') });
    const onDue = [step(0, 'working', 'jobConsultant', 'list')];
    for (const [task, due] of [
      [away, '2026-11-26'],
      [back, '2026-11-27'],
      [empty, '2026-11-26'],
    ] as const)
      await service.plan(task, 'x', due, onDue);
    await live('2026-11-26', '2026-11-27');
    expect((await service.given()).map(({ taskId, consultantId }) => [taskId, consultantId])).toEqual([
      [away, lead],
      [back, anna],
    ]);
    expect(await service.outcomes(empty)).toEqual({ 0: 'nobody' });
  });
});

describe('the digest', () => {
  const onDue = [step(0, 'working', 'jobConsultant', 'digest')];

  test('is one message a day with the number of tasks by kind; what comes later the same day is told the next', async () => {
    for (const kind of ['holdConversation', 'holdConversation', 'confirmTrack'])
      await service.plan(await aTask({ kind }), kind, '2026-11-26', onDue);
    const closed = await aTask();
    await service.plan(closed, 'x', '2026-11-26', onDue);
    await service.at('2026-11-26T06:00:30Z');
    expect(await service.messages()).toEqual([]);
    await service.close(closed, '2026-11-26');
    await service.at('2026-11-26T06:02:00Z');
    expect((await service.messages()).map(({ subject, state }) => [subject, state])).toEqual([
      ['3 opgaver kræver opmærksomhed / 3 tasks to look at', 'sent'],
    ]);
    expect((await service.messages())[0]?.body).toContain('- Bekræft spor: 1\n- Hold samtale: 2\n');
    await service.plan(await aTask(), 'x', '2026-11-26', onDue);
    await live('2026-11-26', '2026-11-27');
    expect(service.sender.taken.map(({ subject }) => subject.split(' / ')[0])).toEqual([
      '3 opgaver kræver opmærksomhed',
      '1 opgave kræver opmærksomhed',
    ]);
  });

  test('waits while another worker still gives reminders that belong in it', async () => {
    await service.plan(await aTask(), 'x', '2026-11-26', onDue);
    await service.at('2026-11-26T06:00:30Z');
    await service.plan(await aTask(), 'x', '2026-11-26', onDue);
    const now = new Date('2026-11-26T06:02:00Z');
    const handler = service.app.get(SendDigestHandler);
    await service.rows.tenant(async (transaction) => {
      const actions = await transaction.query<DueAction[]>(
        `select id, subject_id as "subjectId", dedupe_key as "dedupeKey" from scheduled_action where kind = 'sendDigest'`,
      );
      expect(actions).toHaveLength(1);
      await handler.handle({ transaction, municipality: MUNICIPALITY, actions, now, today: calendarDate('2026-11-26') });
    });
    expect(await service.messages()).toEqual([]);
    await service.at('2026-11-26T06:02:00Z');
    expect(service.sender.taken.map(({ subject }) => subject)).toEqual(['2 opgaver kræver opmærksomhed / 2 tasks to look at']);
  });

  test('waits for all reminders of the morning, also when several thousand are due', async () => {
    const { rows } = service;
    await rows.tenant((manager) =>
      manager.query(
        `with made as (
           insert into task (municipality_code, spell_id, kind, key, rule_id, opens_on, due_on, consultant_id, team_id)
           select $1, $2, 'holdConversation', 'many-' || n, 'made-by-hand', '2026-11-01', '2026-11-26', $3, $4 from generate_series(1, 3000) n returning id
         )
         insert into scheduled_action (municipality_code, kind, subject_id, dedupe_key, run_on, run_at, due_at, not_before, payload)
         select $1, 'remindTask', id, 'remind-' || id || '-0', '2026-11-26', '07:00', '2026-11-26T06:00:00Z', '2026-11-26T06:00:00Z',
           '{"step": 0, "to": "jobConsultant", "channel": "digest"}' from made`,
        [MUNICIPALITY, spell, anna, team],
      ),
    );
    await service.at('2026-11-26T08:00:00Z');
    expect(service.sender.taken.map(({ subject }) => subject)).toEqual(['3000 opgaver kræver opmærksomhed / 3000 tasks to look at']);
    expect(await service.given()).toHaveLength(3000);
  });
});

describe('40 days asleep', () => {
  const plan = [
    step(-7, 'calendar', 'jobConsultant', 'list'),
    step(-3, 'working', 'citizen', 'mail'),
    step(0, 'working', 'jobConsultant', 'list'),
    step(1, 'working', 'jobConsultant', 'digest'),
    step(5, 'working', 'teamLead', 'digest'),
  ];

  test('each recipient hears of the task once, marked late; the citizen is not warned of a day that is over', async () => {
    const task = await aTask({ due_on: '2026-11-26' });
    await service.plan(task, 'x', '2026-11-26', plan);
    await service.at('2027-01-05T09:00:00Z');
    expect(await service.outcomes(task)).toEqual({ 0: 'superseded', 1: 'tooLate', 2: 'superseded', 3: 'given', 4: 'given' });
    expect((await service.given()).map(({ recipient, sentOn, wasLate }) => [recipient, sentOn, wasLate])).toEqual([
      ['jobConsultant', '2027-01-05', true],
      ['teamLead', '2027-01-05', true],
    ]);
    expect(service.sender.taken.map(({ to }) => to).sort()).toEqual(['anna@kommune.example', 'lone@kommune.example']);
    await live('2027-01-06', '2027-01-08');
    expect(service.sender.taken).toHaveLength(2);
  });

  test('who wakes on a Sunday waits until Monday morning', async () => {
    const task = await aTask({ due_on: '2026-11-26' });
    await service.plan(task, 'x', '2026-11-26', plan);
    await service.at('2027-01-03T09:00:00Z');
    expect(await service.given()).toEqual([]);
    await service.at('2027-01-04T05:59:00Z');
    expect(await service.given()).toEqual([]);
    await live('2027-01-04', '2027-01-04');
    expect((await service.given()).map(({ recipient, sentOn, wasLate }) => [recipient, sentOn, wasLate])).toEqual([
      ['jobConsultant', '2027-01-04', true],
      ['teamLead', '2027-01-04', true],
    ]);
  });
});

test('after a restore, the statement of ADR 0009 keeps what is past from being told again, and nothing else', async () => {
  const page = readFileSync(join(__dirname, '../../../server/adr/0009-reminders-and-messages.md'), 'utf8');
  const statement = /```sql\n([\s\S]+?)```/.exec(page)?.[1] ?? '';
  const soon = addDays(danishDay(new Date()), 30);
  const onDue = [step(0, 'working', 'jobConsultant', 'list')];
  const [past, coming] = [await aTask({ opens_on: '2024-11-01', due_on: '2024-11-26' }), await aTask({ opens_on: soon, due_on: soon })];
  await service.plan(past, 'x', '2024-11-26', onDue);
  await service.plan(coming, 'x', soon, onDue);
  await service.database.dataSource.query(statement);
  await live(addDays(soon, -7), addDays(soon, 7));
  expect((await service.given()).map(({ taskId }) => taskId)).toEqual([coming]);
  expect(await service.outcomes(past)).toEqual({ 0: 'cancelled' });
});

describe('a message on its way', () => {
  const toCitizen = [step(0, 'working', 'citizen', 'mail')];

  async function mailToday(): Promise<void> {
    await service.plan(await aTask(), 'x', '2026-11-26', toCitizen);
    await service.at('2026-11-26T07:01:00Z');
  }

  test('taken by the mail server and lost before anybody heard: sent again with the same Message-ID, counted, and never lost', async () => {
    let times = 0;
    service.sender.after = () => {
      times += 1;
      if (times === 1) throw new Error('the process ends here');
    };
    await mailToday();
    expect((await service.messages()).map(({ state, maybeTwice, errorCode }) => ({ state, maybeTwice, errorCode }))).toEqual([
      { state: 'sending', maybeTwice: false, errorCode: 'mail.maybe_taken' },
    ]);
    await service.at('2026-11-26T09:00:00Z');
    expect(
      (await service.messages()).map(({ state, maybeTwice, attempts, errorCode }) => ({ state, maybeTwice, attempts, errorCode })),
    ).toEqual([{ state: 'sent', maybeTwice: true, attempts: 2, errorCode: null }]);
    expect(service.sender.taken).toHaveLength(2);
    expect(new Set(service.sender.taken.map(({ messageId }) => messageId)).size).toBe(1);
    expect(service.sender.taken[0]?.messageId).toMatch(/^<[0-9a-f-]{36}@sporskifte\.example>$/);
  });

  test('surely not taken: tried again, and not counted as sent twice', async () => {
    let isAway = true;
    service.sender.before = () => {
      if (isAway) throw new MailNotSent('notTaken', 'ECONNREFUSED');
    };
    await mailToday();
    expect((await service.messages()).map(({ state, errorCode }) => [state, errorCode])).toEqual([['waiting', 'mail.not_taken']]);
    isAway = false;
    // Saturday and Sunday come in between: a mail of a closing day waits too.
    await service.at('2026-11-28T09:00:00Z');
    expect(service.sender.taken).toEqual([]);
    await service.at('2026-11-30T09:00:00Z');
    expect((await service.messages()).map(({ state, attempts, maybeTwice }) => [state, attempts, maybeTwice])).toEqual([
      ['sent', 2, false],
    ]);
  });

  test('refused, or without an address: failed with the reason, and not tried again', async () => {
    service.sender.before = () => {
      throw new MailNotSent('refused', '550');
    };
    await mailToday();
    service.sender.before = () => undefined;
    await service.rows.tenant((manager) => manager.query('update citizen set email_sealed = null'));
    await mailToday();
    await service.at('2026-11-27T09:00:00Z');
    expect((await service.messages()).map(({ state, errorCode }) => `${state} ${errorCode}`).sort()).toEqual([
      'failed mail.no_address',
      'failed mail.refused',
    ]);
    expect(service.sender.taken).toEqual([]);
  });
});

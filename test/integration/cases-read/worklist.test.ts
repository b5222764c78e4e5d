import type { WorkTask } from '../../../server/modules/tasks';
import { mismatches } from '../http/answers-match-openapi';
import { type Answer, startService, type TestService } from '../http/start-service';
import { Rows } from './insert-rows';

const FREDERIKSBERG = '147';
/** A Monday. */
const DAY = '2026-11-23';

let service: TestService;
let rows: Rows;
let team: string;
let anna: string;

beforeAll(async () => {
  service = await startService();
  rows = new Rows(service.database.dataSource, FREDERIKSBERG);
  team = await rows.team('Team Nord');
  anna = await rows.consultant('anna', { team_id: team });
});
afterAll(() => service.stop());

const worklist = (query: Readonly<Record<string, string>>, municipality = FREDERIKSBERG): Promise<Answer> =>
  service.get(`/api/worklist?${new URLSearchParams(query).toString()}`, { 'x-municipality': municipality });
const tasksOf = ({ json }: Answer): WorkTask[] => json.tasks;

describe('the order of a worklist', () => {
  it('is past the legal latest, then overdue, then by legal latest and due day, no day last', async () => {
    const consultant = await rows.consultant('order');
    const spell = await rows.spell();
    const made = new Map<string, string>();
    const task = async (name: string, due: string | null, latest: string | null, more = {}): Promise<void> => {
      made.set(await rows.task({ spell_id: spell, consultant_id: consultant, due_on: due, latest_on: latest, ...more }), name);
    };
    await task('no day at all', null, null);
    await task('due tomorrow, no legal latest', '2026-11-24', null);
    await task('due today, no legal latest', '2026-11-23', null);
    await task('legal latest in December', '2026-12-20', '2026-12-31');
    await task('legal latest today, due today', '2026-11-23', '2026-11-23');
    await task('legal latest in December, due sooner', '2026-12-01', '2026-12-31');
    await task('overdue since Sunday, no legal latest', '2026-11-22', null);
    await task('overdue, legal latest on Tuesday', '2026-11-20', '2026-11-24');
    await task('past the legal latest since yesterday', '2026-11-10', '2026-11-22');
    await task('past the legal latest for long', '2026-11-12', '2026-11-15');
    await task('opens tomorrow', null, null, { opens_on: '2026-11-24' });
    await task('closed', '2026-11-20', '2026-11-21', { closed_as: 'done', closed_at: '2026-11-20T09:00:00Z', closed_on: '2026-11-20' });
    const answer = await worklist({ consultant, day: DAY });
    expect([answer.status, mismatches('get', '/api/worklist', answer)]).toEqual([200, []]);
    expect(tasksOf(answer).map(({ id }) => made.get(id))).toEqual([
      'past the legal latest for long',
      'past the legal latest since yesterday',
      'overdue, legal latest on Tuesday',
      'overdue since Sunday, no legal latest',
      'legal latest today, due today',
      'legal latest in December, due sooner',
      'legal latest in December',
      'due today, no legal latest',
      'due tomorrow, no legal latest',
      'no day at all',
    ]);
    // The week of 23 November ends on Sunday the 29th: due today twice, tomorrow once.
    expect(answer.json.counts).toEqual({ open: 10, overdue: 4, dueToday: 2, dueThisWeek: 3, pastLegal: 2, scheduled: 0 });
    expect([answer.json.more, answer.json.closedToday, answer.json.day]).toEqual([false, null, DAY]);
  });

  it('shows what opens later only when asked ahead', async () => {
    const consultant = await rows.consultant('ahead');
    const spell = await rows.spell();
    const later = await rows.task({ spell_id: spell, consultant_id: consultant, opens_on: '2026-11-30', due_on: '2026-12-04' });
    expect(tasksOf(await worklist({ consultant, day: DAY }))).toEqual([]);
    expect(tasksOf(await worklist({ consultant, day: DAY, ahead: '6' }))).toEqual([]);
    const week = await worklist({ consultant, day: DAY, ahead: '7' });
    expect(tasksOf(week).map(({ id, state }) => [id, state])).toEqual([[later, 'scheduled']]);
    expect(week.json.counts).toMatchObject({ open: 0, scheduled: 1 });
    // What can be done today stands first, also when the law gives it no latest day.
    const open = await rows.task({ spell_id: spell, consultant_id: consultant });
    await rows.tenant((manager) => manager.query(`update task set latest_on = '2026-12-04' where id = $1`, [later]));
    expect(tasksOf(await worklist({ consultant, day: DAY, ahead: '7' })).map(({ id }) => id)).toEqual([open, later]);
  });
});

describe('overdue', () => {
  it('follows from the day that is asked for, the day after the due day first', async () => {
    const consultant = await rows.consultant('edges');
    await rows.task({ spell_id: await rows.spell(), consultant_id: consultant, due_on: '2026-11-24', latest_on: '2026-11-27' });
    const on = async (day: string): Promise<unknown> => {
      const [task] = tasksOf(await worklist({ consultant, day }));
      return task && [task.state, task.pastLegal];
    };
    expect(await on('2026-10-31')).toBeUndefined();
    expect(await on('2026-11-01')).toEqual(['open', false]);
    expect(await on('2026-11-24')).toEqual(['open', false]);
    expect(await on('2026-11-25')).toEqual(['overdue', false]);
    expect(await on('2026-11-27')).toEqual(['overdue', false]);
    expect(await on('2026-11-28')).toEqual(['overdue', true]);
  });
});

describe('a team’s worklist', () => {
  it('has the team’s own tasks and those of its members, each once', async () => {
    const own = await rows.team('Team Syd');
    const member = await rows.consultant('syd-1', { team_id: own });
    const spell = await rows.spell();
    const both = await rows.task({ spell_id: spell, consultant_id: member, team_id: own, due_on: '2026-11-24' });
    const ofTeam = await rows.task({ spell_id: spell, team_id: own, due_on: '2026-11-25' });
    const ofMember = await rows.task({ spell_id: spell, consultant_id: member, due_on: '2026-11-26' });
    await rows.task({ spell_id: spell, consultant_id: anna, team_id: team, due_on: '2026-11-26' });
    const answer = await worklist({ team: own, day: DAY });
    expect(tasksOf(answer).map(({ id }) => id)).toEqual([both, ofTeam, ofMember]);
    expect([answer.json.team, answer.json.consultant]).toEqual([{ id: own, name: 'Team Syd' }, null]);
    expect(answer.json.counts).toMatchObject({ open: 3 });
  });
});

describe('a task on the list', () => {
  it('says what is to be done, for whom, in which week, and how often it was reminded of', async () => {
    const consultant = await rows.consultant('shown');
    const citizen = await rows.citizen('borger-shown');
    // 5 October to 23 November is 49 days; a pause of 14 days leaves 35: the first day of week 6.
    const spell = await rows.spell({ citizen_id: citizen });
    await rows.insert('spell_pause', { spell_id: spell, from_day: '2026-10-19', to_day: '2026-11-02', registered_by: 'local' });
    const id = await rows.task({
      spell_id: spell,
      consultant_id: consultant,
      kind: 'registerAgreement',
      detail: JSON.stringify({ responsible: 'jobConsultant', conversation: { heldOn: '2026-11-03', kind: 'individual' } }),
    });
    for (const step of [0, 1]) {
      const reminder = { task_id: id, action_id: id, step, recipient: 'jobConsultant', channel: 'list', sent_on: '2026-11-20' };
      await rows.insert('reminder', reminder);
    }
    const [task] = tasksOf(await worklist({ consultant, day: DAY }));
    expect(task).toMatchObject({
      id,
      kindLabel: { da: 'Registrér aftale', en: 'Register the agreement' },
      label: { da: 'Registrér aftale: efter samtalen 03.11.2026', en: 'Register the agreement: after the conversation on 3 November 2026' },
      caseId: spell,
      citizen: { externalId: 'borger-shown', name: null },
      unemploymentWeek: 6,
      consultantName: 'Konsulent shown',
      reminders: 2,
      closedOn: null,
    });
  });

  it('is one of at most 500, and more says so', async () => {
    const consultant = await rows.consultant('many');
    const spell = await rows.spell();
    await rows.tenant((manager) =>
      manager.query(
        `insert into task (municipality_code, spell_id, kind, key, rule_id, opens_on, due_on, consultant_id, detail)
         select $1, $2, 'holdConversation', 'hold:many-' || n, 'made-by-hand', '2026-11-01', date '2026-11-01' + n, $3, '{"responsible": "jobConsultant"}'
         from generate_series(1, 501) as n`,
        [FREDERIKSBERG, spell, consultant],
      ),
    );
    const { json } = await worklist({ consultant, day: DAY });
    expect([json.tasks.length, json.more, json.counts.open]).toEqual([500, true, 501]);
  });
});

describe('a closed day', () => {
  it.each([
    ['2026-12-25', 'juledag'],
    ['2026-11-22', 'søndag'],
  ])('says why nobody works on %s', async (day, why) => {
    expect((await worklist({ consultant: anna, day })).json.closedToday.da).toBe(why);
  });
});

describe('asked for wrongly', () => {
  it.each<[Record<string, string>, string]>([
    [{}, 'worklist.whose'],
    [{ consultant: '00000000-0000-4000-8000-000000000000', team: '00000000-0000-4000-8000-000000000000' }, 'worklist.whose'],
    [{ consultant: 'anna' }, 'request.invalid_id'],
    [{ consultant: '00000000-0000-4000-8000-000000000000', day: '2026-02-30' }, 'date.invalid'],
    [{ consultant: '00000000-0000-4000-8000-000000000000', ahead: '61' }, 'request.out_of_range'],
  ])('%j is refused with %s', async (query, code) => {
    const answer = await worklist(query);
    expect([answer.status, answer.json.code]).toEqual([400, code]);
    expect(mismatches('get', '/api/worklist', answer)).toEqual([]);
  });

  it('says that another municipality’s consultant and team are not there', async () => {
    const none = await worklist({ consultant: anna }, '101');
    expect([none.status, none.json.code]).toEqual([404, 'consultant.not_found']);
    expect((await worklist({ team }, '101')).json.code).toBe('team.not_found');
  });
});

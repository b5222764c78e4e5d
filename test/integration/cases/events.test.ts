import { verifyAudit } from '../../../server/modules/audit';
import { type CaseToOpen, CaseOpening } from '../../../server/modules/cases';
import { addDays, calendarDate } from '../../../server/domain/shared/calendar-date';
import { type Transaction, Transactions } from '../../../server/platform/database';
import { mismatches } from '../http/answers-match-openapi';
import { startService, type TestService } from '../http/start-service';
import { movedClock } from './moved-clock';

const FREDERIKSBERG = '147';
const AARHUS = '751';
const clock = movedClock('2026-11-23T08:00:00Z');
let service: TestService;
let people = 0;

beforeAll(async () => {
  service = await startService({}, undefined, undefined, clock);
  await inTenant(FREDERIKSBERG, (transaction) =>
    transaction.query(`
      with team as (insert into team (municipality_code, name) values ('147', 'Team 1'), ('147', 'Team 2') returning id, name)
      insert into consultant (municipality_code, external_id, name, role, team_id)
      select '147', key, key, role, team.id
      from (values ('konsulent-1', 'jobConsultant', 'Team 1'), ('konsulent-2', 'jobConsultant', 'Team 2'), ('leder-1', 'teamLead', 'Team 1'))
        as staff (key, role, team) join team on team.name = staff.team`),
  );
});
afterAll(() => service.stop());

function inTenant<T>(municipality: string, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  return service.app.get(Transactions).inTenant(municipality, work);
}

/** A case of its own for each test, seven weeks old; tests name only what matters. */
async function aCase(part: Partial<CaseToOpen> = {}, municipality = FREDERIKSBERG): Promise<string> {
  people += 1;
  const opening: CaseToOpen = {
    externalId: `borger-${people}`,
    startedOn: calendarDate('2026-10-05'),
    contacts: [{ heldOn: calendarDate('2026-10-19'), kind: 'joint' }],
    facts: { age: 27, isGraduate: true, educationDelayMonths: 8, hadStudentJob: false, insuranceFund: 'MA' },
    ...part,
  };
  const { cases } = await inTenant(municipality, (transaction) =>
    service.app.get(CaseOpening).openCases(transaction, municipality, [opening], { actor: 'test', source: 'demonstration' }),
  );
  expect(cases).toMatchObject([{ outcome: 'added' }]);
  return cases[0]?.spellId ?? '';
}

const post = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  service.post(path, body, { 'x-municipality': FREDERIKSBERG, 'accept-language': 'da', ...headers });

interface TaskRow {
  readonly id: string;
  readonly key: string;
  readonly kind: string;
  readonly rule_id: string;
  readonly opens_on: string;
  readonly due_on: string | null;
  readonly latest_on: string | null;
  readonly closed_as: string | null;
  readonly close_reason: string | null;
  readonly closed_on: string | null;
  readonly consultant_id: string | null;
}

const tasksOf = (spellId: string): Promise<TaskRow[]> =>
  inTenant(FREDERIKSBERG, (transaction) => transaction.query('select * from task where spell_id = $1 order by key', [spellId]));
const openHolds = async (spellId: string): Promise<TaskRow[]> =>
  (await tasksOf(spellId)).filter(({ kind, closed_as }) => kind === 'holdConversation' && closed_as === null);
const count = async (table: string, spellId: string): Promise<number> =>
  (await inTenant(FREDERIKSBERG, (transaction) => transaction.query(`select from ${table} where spell_id = $1`, [spellId]))).length;
const consultant = async (externalId: string): Promise<string> =>
  (await inTenant(FREDERIKSBERG, (transaction) => transaction.query('select id from consultant where external_id = $1', [externalId])))[0]
    .id;

describe('a conversation', () => {
  it('moves the plan in the transaction it is stored in: what it met is done, the next is due from it', async () => {
    const id = await aCase();
    const [before] = await openHolds(id);
    const answer = await post(`/api/cases/${id}/conversations`, { heldOn: '2026-11-20', kind: 'individual' }, { 'x-actor': 'konsulent-1' });
    expect([answer.status, answer.json.code]).toEqual([201, undefined]);
    expect(mismatches('post', '/api/cases/{id}/conversations', answer)).toEqual([]);
    expect(answer.json.case).toMatchObject({ id, version: 2, lastConversationOn: '2026-11-20' });
    expect(answer.json.tasks.done).toBeGreaterThan(0);
    const closed = (await tasksOf(id)).find((task) => task.id === before?.id);
    expect(closed).toMatchObject({ closed_as: 'done', close_reason: 'conversationHeld', closed_on: '2026-11-20' });
    const [next] = await openHolds(id);
    expect(next?.due_on && before?.due_on && next.due_on > before.due_on).toBe(true);
  });

  it('registered later than it was held counts from the day it was held', async () => {
    const [early, late] = [await aCase(), await aCase()];
    await post(`/api/cases/${early}/conversations`, { heldOn: '2026-11-02', kind: 'individual' });
    await post(`/api/cases/${early}/conversations`, { heldOn: '2026-11-20', kind: 'individual' });
    // The other way round: the older one is learned afterwards.
    await post(`/api/cases/${late}/conversations`, { heldOn: '2026-11-20', kind: 'individual' });
    await post(`/api/cases/${late}/conversations`, { heldOn: '2026-11-02', kind: 'individual' });
    const days = async (id: string) =>
      (await openHolds(id)).map(({ kind, opens_on, due_on, latest_on }) => ({ kind, opens_on, due_on, latest_on }));
    expect(await days(late)).toEqual(await days(early));
    expect((await days(early)).length).toBeGreaterThan(0);
  });

  it('carries its agreement, its booking day and what was learned', async () => {
    const id = await aCase();
    const body = {
      heldOn: '2026-11-20',
      kind: 'individual',
      nextBookingBy: '2026-12-04',
      agreement: { agreed: 'Tre ansøgninger om ugen', dueOn: '2026-12-11' },
      facts: { motivation: 7 },
    };
    expect((await post(`/api/cases/${id}/conversations`, body)).status).toBe(201);
    const [spell] = await inTenant(FREDERIKSBERG, (transaction) =>
      transaction.query('select next_booking_by from spell where id = $1', [id]),
    );
    expect(spell.next_booking_by).toBe('2026-12-04');
    const [fact] = await inTenant(FREDERIKSBERG, (transaction) =>
      transaction.query(`select value, holds_from from fact_value where spell_id = $1 and fact_key = 'motivation'`, [id]),
    );
    expect(fact).toEqual({ value: 7, holds_from: '2026-11-20' });
    const agreements = (await tasksOf(id)).filter(({ kind, closed_as }) => kind === 'registerAgreement' && closed_as === null);
    expect(agreements).toEqual([]);
  });

  it.each([
    ['before the spell began', { heldOn: '2026-10-04', kind: 'individual' }, 400, 'contact.before_start'],
    ['in the future', { heldOn: '2026-11-24', kind: 'individual' }, 400, 'conversation.in_future'],
    ['that is there already', { heldOn: '2026-10-19', kind: 'joint' }, 409, 'conversation.twice'],
    [
      'to be booked after before it was held',
      { heldOn: '2026-11-20', kind: 'individual', nextBookingBy: '2026-11-19' },
      400,
      'conversation.booking_before_held',
    ],
    ['with a fact nobody knows', { heldOn: '2026-11-20', kind: 'individual', facts: { shoeSize: 43 } }, 400, 'fact.unknown'],
    ['on a day that does not exist', { heldOn: '2026-02-30', kind: 'individual' }, 400, 'date.invalid'],
  ])('%s is refused, and nothing is stored', async (_what, body, status, code) => {
    const id = await aCase();
    const [tasks, conversations, facts] = [await tasksOf(id), await count('conversation', id), await count('fact_value', id)];
    const answer = await post(`/api/cases/${id}/conversations`, body);
    expect([answer.status, answer.json.code]).toEqual([status, code]);
    expect(answer.json.detail).toEqual(expect.stringMatching(/\S/));
    expect(answer.json.detail).not.toMatch(/[{}[\]]/);
    expect([await tasksOf(id), await count('conversation', id), await count('fact_value', id)]).toEqual([tasks, conversations, facts]);
  });

  it('from two clients at once is stored once; the other is told so', async () => {
    const id = await aCase();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => post(`/api/cases/${id}/conversations`, { heldOn: '2026-11-20', kind: 'individual' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    expect(await count('conversation', id)).toBe(2);
    const keys = (await tasksOf(id)).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const [log] = await inTenant(FREDERIKSBERG, (transaction) =>
      transaction.query(`select count(*)::int as n from audit_event where kind = 'conversation.registered' and subject_id = $1`, [id]),
    );
    expect(log.n).toBe(1);
  });

  it('of a case that has changed since it was read is refused', async () => {
    const id = await aCase();
    const first = await post(`/api/cases/${id}/conversations`, { version: 1, heldOn: '2026-11-19', kind: 'individual' });
    const second = await post(`/api/cases/${id}/conversations`, { version: 1, heldOn: '2026-11-20', kind: 'individual' });
    expect([first.status, second.status, second.json.code]).toEqual([201, 409, 'case.changed_meanwhile']);
  });

  it('by somebody who is not employed here, or in a case of another municipality, is refused', async () => {
    const id = await aCase();
    const body = { heldOn: '2026-11-20', kind: 'individual' };
    const unknown = await post(`/api/cases/${id}/conversations`, body, { 'x-actor': 'konsulent-9' });
    expect([unknown.status, unknown.json.code]).toEqual([400, 'actor.unknown']);
    const other = await post(`/api/cases/${id}/conversations`, body, { 'x-municipality': AARHUS });
    expect([other.status, other.json.code]).toEqual([404, 'case.not_found']);
    expect(await count('conversation', id)).toBe(1);
  });
});

describe('a pause', () => {
  it('hides what is planned by weeks until it ends, and moves it by its length', async () => {
    // The intensive track's three extra conversations lie in weeks 5-15 (S2 5.4); weeks stand still in a pause.
    const id = await aCase({ confirmedTrack: { id: 'intensive', confirmedOn: calendarDate('2026-10-19') } });
    const extra = async () => (await openHolds(id)).filter(({ rule_id }) => rule_id === 'extra-conversations');
    const before = await extra();
    expect(before).toHaveLength(3);
    const paused = await post(`/api/cases/${id}/pauses`, { from: '2026-11-16', reason: 'barsel' });
    expect([paused.status, paused.json.case.state]).toEqual([201, 'paused']);
    expect(await extra()).toEqual([]);
    const ended = await post(`/api/cases/${id}/pauses/${paused.json.recordId}/end`, { to: '2026-11-23' });
    expect([ended.status, ended.json.case.state]).toEqual([201, 'open']);
    const after = await extra();
    const week = (day: string | null) => day && addDays(calendarDate(day), 7);
    expect(after.map(({ due_on }) => due_on)).toEqual(before.map(({ due_on }) => week(due_on)));
  });

  it.each([
    ['before the spell', { from: '2026-10-01', to: '2026-10-12' }, 400, 'pause.before_start'],
    ['that ends before it begins', { from: '2026-11-10', to: '2026-11-09' }, 400, 'pause.ends_before_start'],
    ['that ends the day it begins', { from: '2026-11-10', to: '2026-11-10' }, 400, 'pause.ends_before_start'],
    ['that overlaps another', { from: '2026-10-29', to: '2026-11-05' }, 409, 'pause.overlaps'],
    ['that lies around another', { from: '2026-10-20' }, 409, 'pause.overlaps'],
    ['that begins when another ends', { from: '2026-11-02', to: '2026-11-05' }, 201, undefined],
    ['that ends when another begins', { from: '2026-10-20', to: '2026-10-26' }, 201, undefined],
  ])('%s', async (_what, body, status, code) => {
    const id = await aCase({ pauses: [{ from: calendarDate('2026-10-26'), to: calendarDate('2026-11-02') }] });
    const answer = await post(`/api/cases/${id}/pauses`, body);
    expect([answer.status, answer.json.code]).toEqual([status, code]);
  });

  it('cannot be ended twice, or before it began', async () => {
    const id = await aCase();
    const { json } = await post(`/api/cases/${id}/pauses`, { from: '2026-11-10' });
    const end = (to: string) => post(`/api/cases/${id}/pauses/${json.recordId}/end`, { to });
    expect((await end('2026-11-10')).json.code).toBe('pause.ends_before_start');
    expect((await end('2026-11-12')).status).toBe(201);
    expect((await end('2026-11-13')).json.code).toBe('pause.already_ended');
  });
});

describe('facts', () => {
  it('are kept on two time axes: the newest that holds counts, the older ones stay', async () => {
    const id = await aCase();
    const learn = (facts: unknown, more: object = {}) => post(`/api/cases/${id}/facts`, { source: 'citizen', facts, ...more });
    expect((await learn({ motivation: 8 }, { holdsFrom: '2026-11-10' })).status).toBe(201);
    expect((await learn({ motivation: 3 }, { holdsFrom: '2026-11-01' })).status).toBe(201);
    const detail = await service.get(`/api/cases/${id}`, { 'x-municipality': FREDERIKSBERG });
    expect(detail.json.decision.facts.motivation).toBe(8);
    expect(await count('fact_value', id)).toBe(7);
    expect((await learn({ motivation: null })).status).toBe(201);
    expect((await service.get(`/api/cases/${id}`, { 'x-municipality': FREDERIKSBERG })).json.decision.facts.motivation).toBeUndefined();
  });

  it.each([
    ['unknown', { shoeSize: 43 }, 'fact.unknown'],
    ['forbidden', { sex: 'female' }, 'fact.forbidden'],
    ['out of range', { motivation: 11 }, 'fact.out_of_range'],
    ['worked out here', { risk: 'high' }, 'fact.decided_here'],
    ['none', {}, 'facts.none'],
  ])('%s are refused', async (_what, facts, code) => {
    const id = await aCase();
    const answer = await post(`/api/cases/${id}/facts`, { source: 'citizen', facts });
    expect([answer.status, answer.json.code]).toEqual([400, code]);
    expect(await count('fact_value', id)).toBe(5);
  });
});

describe('a track', () => {
  it('is confirmed by a person; another than the proposed one needs a reason', async () => {
    const id = await aCase({
      facts: { age: 27, isGraduate: true, educationDelayMonths: 8, hadStudentJob: false, insuranceFund: 'MA', ageAtGraduation: 27 },
    });
    const [spell] = await inTenant(FREDERIKSBERG, (transaction) =>
      transaction.query('select proposed_track from spell where id = $1', [id]),
    );
    const other = spell.proposed_track === 'ordinary' ? 'intensive' : 'ordinary';
    const confirm = (body: object) => post(`/api/cases/${id}/track-confirmations`, { confirmedOn: '2026-11-23', ...body });
    expect((await confirm({ track: 'nowhere' })).json.code).toBe('track.unknown');
    if (spell.proposed_track !== 'undecided') expect((await confirm({ track: other })).json.code).toBe('confirmation.reason_missing');
    const answer = await confirm({ track: other, reason: 'Borgeren har brug for det' });
    expect([answer.status, answer.json.case?.planTrack]).toEqual([201, other]);
    expect((await confirm({ track: other, reason: 'igen' })).json.code).toBe('confirmation.twice');
    const confirmations = (await tasksOf(id)).filter(({ kind, closed_as }) => kind === 'confirmTrack' && closed_as === null);
    expect(confirmations).toEqual([]);
  });
});

describe('a measure, an agreement, a grant', () => {
  it('are registered once and checked', async () => {
    const id = await aCase();
    const measure = (body: object) => post(`/api/cases/${id}/measures`, body);
    expect((await measure({ measureId: 'nothing', from: '2026-11-10' })).json.code).toBe('measure.unknown');
    const { rows } = await inTenant(FREDERIKSBERG, async (transaction) => ({
      rows: await transaction.query('select count(*)::int as n from task where spell_id = $1', [id]),
    }));
    expect(rows[0].n).toBeGreaterThan(0);
    expect((await post(`/api/cases/${id}/agreements`, { agreed: 'Kontakt to virksomheder' })).status).toBe(201);
    expect((await post(`/api/cases/${id}/agreements`, { agreed: 'x', madeOn: '2026-11-24' })).json.code).toBe('agreement.in_future');
    expect((await post(`/api/cases/${id}/booking-deadlines`, { bookBy: '2026-12-01' })).status).toBe(201);
    expect((await post(`/api/cases/${id}/grants`, { grantedOn: '2026-11-20', courseEndsOn: '2026-11-19' })).json.code).toBe(
      'grant.ends_before_granted',
    );
    const grant = await post(`/api/cases/${id}/grants`, { grantedOn: '2026-11-20', courseEndsOn: '2027-01-29' });
    expect(grant.status).toBe(201);
    const followUps = (await tasksOf(id)).filter(({ kind }) => kind === 'followUpGrant');
    expect(followUps).toHaveLength(1);
  });
});

describe('the end of a spell', () => {
  it('cancels what is open and takes its reminders back; what was done stays', async () => {
    const id = await aCase();
    await post(`/api/cases/${id}/conversations`, { heldOn: '2026-11-20', kind: 'individual' });
    const doneBefore = (await tasksOf(id)).filter(({ closed_as }) => closed_as === 'done');
    const answer = await post(`/api/cases/${id}/end`, { endedOn: '2026-11-23', reason: 'employment' });
    expect(answer.json.case).toMatchObject({ state: 'ended', endedOn: '2026-11-23', openTasks: 0 });
    const tasks = await tasksOf(id);
    expect(tasks.filter(({ closed_as }) => closed_as === null)).toEqual([]);
    expect(tasks.filter(({ closed_as }) => closed_as === 'done')).toEqual(doneBefore);
    expect(tasks.filter(({ closed_as }) => closed_as === 'cancelled').every(({ close_reason }) => close_reason === 'spellEnded')).toBe(
      true,
    );
    const waiting = await inTenant(FREDERIKSBERG, (transaction) =>
      transaction.query(
        `select from scheduled_action where state = 'waiting' and (subject_id = $1 or subject_id in (select id from task where spell_id = $1))`,
        [id],
      ),
    );
    expect(waiting).toEqual([]);
    expect((await post(`/api/cases/${id}/facts`, { source: 'citizen', facts: { motivation: 5 } })).json.code).toBe('case.ended');
    expect((await post(`/api/cases/${id}/conversations`, { heldOn: '2026-11-19', kind: 'individual' })).status).toBe(201);
    expect((await post(`/api/cases/${id}/conversations`, { heldOn: '2026-11-23', kind: 'individual' })).json.code).toBe('case.ended');
  });

  it.each([
    ['before it began', '2026-10-04', 'case.ends_before_start'],
    ['in the future', '2026-11-24', 'case.ends_in_future'],
  ])('%s is refused', async (_what, endedOn, code) => {
    const answer = await post(`/api/cases/${await aCase()}/end`, { endedOn, reason: 'employment' });
    expect([answer.status, answer.json.code]).toEqual([400, code]);
  });
});

describe('who has the case', () => {
  it('its tasks move with it', async () => {
    const id = await aCase();
    const consultantId = await consultant('konsulent-2');
    const answer = await post(`/api/cases/${id}/assignment`, { consultantId });
    expect(answer.json.case).toMatchObject({ consultantId, teamName: 'Team 2' });
    const open = (await tasksOf(id)).filter(({ closed_as }) => closed_as === null);
    expect(new Set(open.map(({ consultant_id }) => consultant_id))).toEqual(new Set([consultantId]));
    const nobody = await post(`/api/cases/${id}/assignment`, { consultantId: '00000000-0000-4000-8000-000000000000' });
    expect([nobody.status, nobody.json.code]).toEqual([404, 'consultant.not_found']);
  });
});

describe('a whole caseload', () => {
  it('goes to another consultant, with its tasks; what has ended stays', async () => {
    const [one, two] = [await consultant('konsulent-1'), await consultant('konsulent-2')];
    const ids = [await aCase({ consultantId: one }), await aCase({ consultantId: one }), await aCase({ consultantId: one })];
    await post(`/api/cases/${ids[2]}/end`, { endedOn: '2026-11-20', reason: 'employment' });
    const answer = await post(`/api/consultants/${one}/caseload-moves`, { consultantId: two });
    expect([answer.status, answer.json.cases, mismatches('post', '/api/consultants/{id}/caseload-moves', answer)]).toEqual([201, 2, []]);
    for (const id of ids.slice(0, 2)) {
      const open = (await tasksOf(id)).filter(({ closed_as }) => closed_as === null);
      expect(open.length).toBeGreaterThan(0);
      expect(open.every(({ consultant_id }) => consultant_id === two)).toBe(true);
    }
    expect((await post(`/api/consultants/${one}/caseload-moves`, { consultantId: one })).json.code).toBe('caseload.same_consultant');
    expect((await post(`/api/consultants/${one}/caseload-moves`, { consultantId: two })).json.cases).toBe(0);
  });
});

describe('closing a task', () => {
  const openTask = async (id: string, kind: string): Promise<TaskRow> => {
    const task = (await tasksOf(id)).find((one) => one.kind === kind && one.closed_as === null);
    if (!task) throw new Error(`no open ${kind}`);
    return task;
  };

  it('a conversation is held, not ticked; it may be waived with a reason, and stays so', async () => {
    const id = await aCase();
    const task = await openTask(id, 'holdConversation');
    const close = (body: object, headers = {}) => post(`/api/tasks/${task.id}/closings`, body, headers);
    expect((await close({ as: 'done' })).json.code).toBe('task.done_by_event');
    expect((await close({ as: 'waived' })).json.code).toBe('closing.reason_missing');
    const answer = await close({ as: 'waived', reasonCode: 'citizenIll' });
    expect([answer.status, answer.json.closedAs]).toEqual([201, 'waived']);
    expect(mismatches('post', '/api/tasks/{id}/closings', answer)).toEqual([]);
    expect((await close({ as: 'waived', reasonCode: 'citizenIll' })).json.code).toBe('task.closed');
    await post(`/api/cases/${id}/facts`, { source: 'citizen', facts: { motivation: 5 } });
    expect((await openHolds(id)).map(({ key }) => key)).not.toContain(task.key);
  });

  it('after the latest day the law allows only a team lead may waive', async () => {
    const id = await aCase({ contacts: [], startedOn: calendarDate('2026-08-03') });
    await inTenant(FREDERIKSBERG, (transaction) =>
      transaction.query(
        `update task set opens_on = '2026-10-01', due_on = '2026-10-30', latest_on = '2026-10-30' where spell_id = $1 and kind = 'holdConversation'`,
        [id],
      ),
    );
    const { id: taskId } = await openTask(id, 'holdConversation');
    const waive = (headers = {}) => post(`/api/tasks/${taskId}/closings`, { as: 'waived', reasonCode: 'other' }, headers);
    for (const actor of [{}, { 'x-actor': 'konsulent-1' }]) {
      const refused = await waive(actor);
      expect([refused.status, refused.json.code]).toEqual([403, 'task.past_legal_latest']);
    }
    expect((await waive({ 'x-actor': 'leder-1' })).status).toBe(201);
  });

  it('of another municipality is 404', async () => {
    const { id } = await openTask(await aCase(), 'holdConversation');
    const answer = await post(`/api/tasks/${id}/closings`, { as: 'waived', reasonCode: 'other' }, { 'x-municipality': AARHUS });
    expect([answer.status, answer.json.code]).toEqual([404, 'task.not_found']);
  });
});

describe('absence', () => {
  it('is registered once', async () => {
    const id = await consultant('konsulent-1');
    const away = (from: string, to: string) => post(`/api/consultants/${id}/absences`, { from, to });
    expect((await away('2026-11-24', '2026-11-24')).json.code).toBe('absence.ends_before_start');
    const stored = await away('2026-11-24', '2026-12-01');
    expect([stored.status, mismatches('post', '/api/consultants/{id}/absences', stored)]).toEqual([201, []]);
    expect((await away('2026-11-30', '2026-12-04')).json.code).toBe('absence.overlaps');
    expect((await away('2026-12-01', '2026-12-04')).status).toBe(201);
  });
});

it('after all of it the log is intact, and says nothing of what was told', async () => {
  expect(await inTenant(FREDERIKSBERG, (transaction) => verifyAudit(transaction, FREDERIKSBERG))).toMatchObject({ intact: true });
  const rows: { detail: string }[] = await inTenant(FREDERIKSBERG, (transaction) => transaction.query('select detail from audit_event'));
  expect(rows.filter(({ detail }) => /ansøgninger|virksomheder|brug for/.test(detail))).toEqual([]);
});

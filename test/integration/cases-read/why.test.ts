import { readPersonas } from '../../../seeds/read-seed-lists';
import { calendarDate, type CalendarDate } from '../../../server/domain/shared/calendar-date';
import { formatDate } from '../../../server/domain/shared/format-date';
import { TASK_KINDS, type TaskKind } from '../../../server/domain/tasks/task';
import { CaseOpening, RecomputeService } from '../../../server/modules/cases';
import { mismatches } from '../http/answers-match-openapi';
import { type Answer, startService, type TestService } from '../http/start-service';
import { Rows } from './insert-rows';

const ACTOR = { actor: 'local', source: 'demonstration' } as const;

let service: TestService;
/** Where the work clock stands; every task names the instant it was worked out at. */
let now = new Date('2026-11-23T09:00:00Z');
const rowsOf = (municipality: string): Rows => new Rows(service.database.dataSource, municipality);

beforeAll(async () => {
  service = await startService({}, undefined, undefined, { now: () => Promise.resolve(now) });
});
afterAll(() => service.stop());

const why = (id: string, municipality: string, more: Record<string, string> = {}): Promise<Answer> =>
  service.get(`/api/tasks/${id}/why`, { 'x-municipality': municipality, ...more });

interface StoredTask {
  readonly id: string;
  readonly kind: TaskKind;
  readonly opens_on: CalendarDate;
  readonly due_on: CalendarDate | null;
  readonly latest_on: CalendarDate | null;
}
const tasksOf = (municipality: string, spell: string): Promise<StoredTask[]> =>
  rowsOf(municipality).tenant((manager) =>
    manager.query(`select id, kind, opens_on, due_on, latest_on from task where spell_id = $1`, [spell]),
  );

const openings = (): CaseOpening => service.app.get(CaseOpening, { strict: false });
const recompute = (municipality: string, spell: string): Promise<unknown> =>
  rowsOf(municipality).tenant((manager) =>
    service.app.get(RecomputeService, { strict: false }).recompute(manager, municipality, [spell], { actor: 'local', cause: 'test' }),
  );

/** Opens one of the demo's personas as a living case, on the day its story is told. */
async function open(
  { id, municipality, spell, facts }: ReturnType<typeof readPersonas>['personas'][number],
  asOf: string,
): Promise<string> {
  now = new Date(`${asOf}T09:00:00Z`);
  const { startedOn, pauses, contacts, measures } = spell;
  const { cases } = await rowsOf(municipality).tenant((manager) =>
    openings().openCases(manager, municipality, [{ externalId: id, startedOn, pauses, contacts, measures, facts }], ACTOR),
  );
  const [opened] = cases;
  if (!opened?.spellId) throw new Error(`${id} cannot be opened: ${opened?.code}`);
  return opened.spellId;
}

/** What is wrong with the answer for one task; empty when it says everything a person asks. */
function faults(task: StoredTask, startedOn: CalendarDate, { status, json }: Answer): string[] {
  if (status !== 200) return [`answers ${status}`];
  const wrong: string[] = [];
  if (!json.rule.label.da || !json.rule.label.en) wrong.push('no rule');
  if (json.rule.source === null && !json.rule.assumption) wrong.push('neither source nor assumption');
  if (json.ruleSet === null || json.ruleSet.version < 1) wrong.push('no version');
  if (json.decidedAsOf === null || json.knownAt === null) wrong.push('no times');
  for (const language of ['da', 'en'] as const) {
    const said = json.arithmetic.map((line: Record<string, string>) => line[language]).join(' ');
    if (json.sentences.length === 0 || json.sentences.some((line: Record<string, string>) => !line[language]))
      wrong.push(`no sentences in ${language}`);
    // What can be done from the first day on need not be worked out.
    const opens = task.opens_on === startedOn ? null : task.opens_on;
    for (const day of [opens, task.due_on, task.latest_on]) {
      if (day !== null && !said.includes(formatDate(calendarDate(day))[language]))
        wrong.push(`the arithmetic (${language}) does not arrive at ${day}: ${said}`);
    }
  }
  // Words that only repeat the days: the decision made again did not lead to them.
  const counted: readonly TaskKind[] = ['holdConversation', 'annualReview', 'bookConversation', 'offerMeasure', 'writePlacementOrder'];
  if (counted.includes(task.kind) && json.arithmetic.some(({ da }: { da: string }) => /^Opgaven åbner .* skal være løst/.test(da)))
    wrong.push(`is not worked out again: ${json.arithmetic[0].da}`);
  for (const { fact, value, source, holdsFrom, learnedAt } of json.facts) {
    if (source === null && value !== null) wrong.push(`${fact} has no source`);
    if (source !== null && source !== 'derived' && (holdsFrom === null || learnedAt === null)) wrong.push(`${fact} has no times`);
  }
  return wrong;
}

describe('why every task of every persona is there', () => {
  it('names rule, version, facts with their times, and arithmetic that arrives at the task’s days', async () => {
    const seen = new Map<TaskKind, number>();
    const wrong: string[] = [];
    const { asOf, personas } = readPersonas();
    for (const persona of personas) {
      const { municipality } = persona;
      const spell = await open(persona, asOf);
      const grant = { spell_id: spell, granted_on: persona.spell.startedOn, course_ends_on: '2026-12-18', registered_by: 'local' };
      await rowsOf(municipality).insert('education_grant', { ...grant, registered_at: now.toISOString() });
      now = new Date(now.getTime() + 1000);
      await recompute(municipality, spell);
      // What is written down after a conversation is asked for only of one that is held now.
      const held = { heldOn: asOf, kind: 'individual', heldBy: 'jobConsultant' };
      await service.post(`/api/cases/${spell}/conversations`, held, { 'x-municipality': municipality });
      for (const task of await tasksOf(municipality, spell)) {
        const answer = await why(task.id, municipality);
        seen.set(task.kind, (seen.get(task.kind) ?? 0) + 1);
        const found = [...faults(task, persona.spell.startedOn, answer), ...mismatches('get', '/api/tasks/{id}/why', answer)];
        wrong.push(...found.map((fault) => `${persona.id}, ${task.kind}: ${fault}`));
      }
    }
    expect(wrong).toEqual([]);
    // A rule's review is no citizen's.
    expect(TASK_KINDS.filter((kind) => kind !== 'reviewRule' && !seen.has(kind))).toEqual([]);
  }, 120_000);
});

describe('what is learned later', () => {
  const post = async (municipality: string, path: string, body: unknown): Promise<Answer> => {
    const answer = await service.post(path, body, { 'x-municipality': municipality });
    if (answer.status !== 201) throw new Error(`${path}: ${answer.text}`);
    return answer;
  };
  const later = (days: number): void => {
    now = new Date(now.getTime() + days * 86_400_000);
  };
  const knownAt = (municipality: string, spell: string): Promise<{ id: string; known_at: Date }[]> =>
    rowsOf(municipality).tenant((manager) => manager.query(`select id, known_at from task where spell_id = $1`, [spell]));

  it('changes no answer about a task that it did not touch, and a touched one only to what was known then', async () => {
    const { asOf, personas } = readPersonas();
    let compared = 0;
    const wrong: string[] = [];
    const some = personas.filter(({ spell }) => spell.startedOn < '2026-11-01' && spell.pauses.length === 0).slice(0, 6);
    for (const persona of some) {
      const { municipality } = persona;
      const spell = await open({ ...persona, id: `${persona.id}-later` }, asOf);
      const said = new Map<string, { at: Date; why: unknown }>();
      const tell = async (): Promise<void> => {
        const stored = new Map((await tasksOf(municipality, spell)).map((task) => [task.id, task]));
        for (const { id, known_at } of await knownAt(municipality, spell)) {
          const answered = await why(id, municipality);
          const { json } = answered;
          const task = stored.get(id);
          wrong.push(
            ...(task ? faults(task, persona.spell.startedOn, answered) : []).map((fault) => `${persona.id}, ${task?.kind}: ${fault}`),
          );
          const { rule, ruleSet, decidedAsOf, sentences, arithmetic, facts } = json;
          const answer = { rule, ruleSet, decidedAsOf, knownAt: json.knownAt, sentences, arithmetic, facts };
          expect(json.knownAt).toBe(known_at.toISOString());
          const before = said.get(id);
          if (before && before.at.getTime() === known_at.getTime()) {
            compared += 1;
            expect(answer).toEqual(before.why);
          }
          said.set(id, { at: known_at, why: answer });
        }
      };
      await tell();
      later(1);
      await post(municipality, `/api/cases/${spell}/facts`, {
        facts: { motivation: 2, willingToMove: true, isGraduate: false, educationDelayMonths: 0 },
        holdsFrom: persona.spell.startedOn,
        source: 'citizen',
      });
      await tell();
      later(1);
      const { json: paused } = await post(municipality, `/api/cases/${spell}/pauses`, { from: '2026-11-20' });
      await tell();
      later(2);
      await post(municipality, `/api/cases/${spell}/pauses/${paused.recordId}/end`, { to: '2026-11-27' });
      await tell();
      later(1);
      await post(municipality, `/api/cases/${spell}/conversations`, { heldOn: '2026-11-28', kind: 'individual', heldBy: 'jobConsultant' });
      await tell();
      later(1);
      await post(municipality, `/api/cases/${spell}/booking-deadlines`, { bookBy: '2026-12-11' });
      await tell();
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(60);
  }, 240_000);
});

describe('an answer about one task', () => {
  const FREDERIKSBERG = '147';
  const rules = (): Promise<Record<string, unknown>[]> =>
    service.database.dataSource.query(
      `select version.id as rule_set_version_id, 'dk-2026' as floor_id, 1 as floor_version, catalogue.content_hash as catalogue_hash
       from rule_set_version version, fact_catalogue_version catalogue where version.owner_id = $1 limit 1`,
      [FREDERIKSBERG],
    );

  it('lists the reminders planned and given, the cancelled and the late ones', async () => {
    const rows = rowsOf(FREDERIKSBERG);
    const task = await rows.task({ spell_id: await rows.spell(), due_on: '2026-11-24' });
    const action = (step: number, day: string, state: string): Promise<string> =>
      rows.insert('scheduled_action', {
        kind: 'remindTask',
        subject_id: task,
        dedupe_key: `remind-${task}-${step}`,
        run_on: day,
        run_at: '08:00',
        due_at: `${day}T07:00:00Z`,
        not_before: `${day}T07:00:00Z`,
        payload: JSON.stringify({ step, to: 'teamLead', channel: 'digest' }),
        state,
      });
    const given = await action(0, '2026-11-17', 'done');
    await action(1, '2026-11-24', 'done');
    await action(2, '2026-11-25', 'parked');
    await action(3, '2026-11-26', 'waiting');
    await action(4, '2026-11-27', 'cancelled');
    const reminder = { task_id: task, action_id: given, step: 0, recipient: 'jobConsultant', channel: 'mail' };
    await rows.insert('reminder', { ...reminder, sent_on: '2026-11-20', was_late: true });
    const answer = await why(task, FREDERIKSBERG);
    expect([answer.status, mismatches('get', '/api/tasks/{id}/why', answer)]).toEqual([200, []]);
    const planned = { to: 'teamLead', channel: 'digest', sentOn: null, wasLate: false };
    expect(answer.json.reminders).toEqual([
      { step: 0, to: 'jobConsultant', channel: 'mail', day: '2026-11-17', state: 'sent', sentOn: '2026-11-20', wasLate: true },
      // Done without a reminder: the task had been closed before.
      { ...planned, step: 1, day: '2026-11-24', state: 'cancelled' },
      { ...planned, step: 2, day: '2026-11-25', state: 'parked' },
      { ...planned, step: 3, day: '2026-11-26', state: 'waiting' },
      { ...planned, step: 4, day: '2026-11-27', state: 'cancelled' },
    ]);
    expect(answer.json.task.reminders).toBe(1);
  });

  it('explains a review of the rules, which has no case, and logs nothing about a citizen', async () => {
    const rows = rowsOf(FREDERIKSBERG);
    const [used] = await rules();
    const review = {
      kind: 'reviewRule',
      key: 'review-rule:147:1',
      rule_id: 'practice:reviewRule',
      detail: JSON.stringify({ responsible: 'manager' }),
    };
    const days = { opens_on: '2026-12-02', due_on: '2027-01-01', decided_as_of: '2026-11-23', known_at: '2026-11-23T09:00:00Z' };
    const id = await rows.task({ ...review, ...days, ...used });
    const before = await rows.tenant((manager) => manager.query(`select count(*)::int as n from audit_event`));
    const answer = await why(id, FREDERIKSBERG);
    expect([answer.status, mismatches('get', '/api/tasks/{id}/why', answer)]).toEqual([200, []]);
    expect(answer.json).toMatchObject({
      task: { caseId: null, citizen: null },
      rule: { belongsTo: 'practice', assumption: true },
      facts: [],
    });
    expect(answer.json.arithmetic.map(({ en }: { en: string }) => en).join(' ')).toMatch(/1 January 2027.*2 December 2026/);
    expect(await rows.tenant((manager) => manager.query(`select count(*)::int as n from audit_event`))).toEqual(before);
  });

  it('says only what the task is where nobody named the rules', async () => {
    const rows = rowsOf(FREDERIKSBERG);
    const answer = await why(await rows.task({ spell_id: await rows.spell() }), FREDERIKSBERG);
    expect([answer.status, mismatches('get', '/api/tasks/{id}/why', answer)]).toEqual([200, []]);
    expect(answer.json).toMatchObject({ ruleSet: null, sentences: [{ da: 'Hold samtale' }], arithmetic: [], facts: [], knownAt: null });
  });

  it('is logged as a read of the case, with the task, by whoever asked', async () => {
    const rows = rowsOf(FREDERIKSBERG);
    const spell = await rows.spell();
    const task = await rows.task({ spell_id: spell });
    await rows.consultant('curious');
    await why(task, FREDERIKSBERG, { 'x-actor': 'curious' });
    const events = await rows.tenant((manager) =>
      manager.query(`select actor, kind, detail from audit_event where subject_id = $1`, [spell]),
    );
    expect(events).toEqual([{ actor: 'curious', kind: 'case.read', detail: JSON.stringify({ task }) }]);
    expect((await why(task, FREDERIKSBERG, { 'x-actor': 'nobody' })).json.code).toBe('actor.unknown');
  });

  it('is not there for another municipality', async () => {
    const rows = rowsOf(FREDERIKSBERG);
    const task = await rows.task({ spell_id: await rows.spell() });
    const answer = await why(task, '101');
    expect([answer.status, answer.json.code, mismatches('get', '/api/tasks/{id}/why', answer)]).toEqual([404, 'task.not_found', []]);
    expect((await why('1', FREDERIKSBERG)).json.code).toBe('request.invalid_id');
  });
});

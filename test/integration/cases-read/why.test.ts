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

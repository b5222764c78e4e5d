import { ReferenceCheck } from '../../../server/modules/rulebook';
import { aRequest } from './a-request';
import { mismatches } from './answers-match-openapi';
import { type Answer, startService, type TestService } from './start-service';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const tryOut = (overrides: Readonly<Record<string, unknown>> = {}, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  service.post('/api/trials', aRequest(overrides), headers);
const decide = (overrides: Readonly<Record<string, unknown>> = {}, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  service.post('/api/decisions', aRequest(overrides), headers);

/** How many rows every table of the service has. */
async function rowsOfAllTables(): Promise<Record<string, number>> {
  const tables = await service.database.dataSource.query(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await service.database.dataSource.query(`select count(*)::int as count from "${name}"`);
    counts[name] = row.count;
  }
  return counts;
}

describe('POST /api/trials', () => {
  it('answers with what would be decided, and keeps no copy', async () => {
    const answer = await tryOut();
    expect(answer.status).toBe(200);
    expect(mismatches('post', '/api/trials', answer)).toEqual([]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('location')).toBeNull();
    // 5 October to 23 November 2026: 49 days, so the first day of week 8; dk-2026 governs what began after 1 July 2026.
    expect(answer.json).toMatchObject({ asOf: '2026-11-23', unemploymentWeek: 8, ruleSet: { municipality: '147', floor: 'dk-2026' } });
    expect(answer.json).not.toHaveProperty('id');
  });

  it.each([
    ['a short case', {}],
    ['nothing known', { facts: {} }],
    ['another floor and version', { floor: 'dk-2020', ruleSetVersion: 1 }],
    ['another municipality on a rising market', { municipality: '461', conditions: { unemploymentRising: true } }],
    [
      'a track that a person has chosen',
      { spell: { startedOn: '2026-01-05', confirmedTrack: { id: 'intensive', confirmedOn: '2026-02-02', reason: 'samtale' } } },
    ],
  ])('says the same as the decision would: %s', async (_, overrides) => {
    const [trial, decision] = [await tryOut(overrides), await decide(overrides)];
    const { ruleSetVersionId, facts, ...result } = trial.json;
    const { id, createdAt, engineVersion, resultHash, kind, ruleSetVersionId: used, input, ...decided } = decision.json;
    expect([trial.status, decision.status, kind]).toEqual([200, 201, 'case']);
    expect([id, createdAt, engineVersion, resultHash]).not.toContain(undefined);
    expect(result).toEqual(decided);
    expect([ruleSetVersionId, facts]).toEqual([used, input.facts]);
  });

  it('shows the facts as they were used: what follows from others is filled in, what is unknown is left out', async () => {
    // In Aarhus 10.2 per cent of MA are unemployed; from 8 the profession is exposed (S2 table 5.1).
    const { json } = await tryOut({ municipality: '751', spell: { startedOn: '2026-10-05' }, facts: { insuranceFund: 'MA', age: null } });
    expect(json.facts).toEqual({ insuranceFund: 'MA', professionExposed: true });
  });

  it('names the rule-set version that GET /api/rule-sets has', async () => {
    const { json } = await tryOut();
    const version = await service.get(`/api/rule-sets/${json.ruleSetVersionId}`);
    expect(version.json).toMatchObject({ municipality: '147', version: json.ruleSet.version, contentHash: json.ruleSet.contentHash });
  });

  it('stores nothing in any table, however often and however wrong', async () => {
    const before = await rowsOfAllTables();
    expect(Object.keys(before)).toEqual(expect.arrayContaining(['decision', 'rule_set_version']));
    const answers = await Promise.all([
      ...Array.from({ length: 20 }, (_, delay) => tryOut({ facts: { isGraduate: true, educationDelayMonths: delay } })),
      tryOut({ facts: { age: 'x' } }),
      tryOut({}, { 'x-municipality': '101' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([...Array.from({ length: 20 }, () => 200), 400, 403]);
    expect(await rowsOfAllTables()).toEqual(before);
  });

  it('does not wait for the reference evaluator, which only stored decisions need', async () => {
    const check = jest.spyOn(service.app.get(ReferenceCheck), 'check').mockRejectedValue(new Error('must not be asked'));
    try {
      expect((await tryOut()).status).toBe(200);
      expect(check).not.toHaveBeenCalled();
      expect((await decide()).status).toBe(500);
      expect(check).toHaveBeenCalledTimes(1);
    } finally {
      check.mockRestore();
    }
  });
});

describe('what cannot be tried is refused as a decision is', () => {
  const spell = { startedOn: '2026-10-05' };

  it.each<[string, Readonly<Record<string, unknown>>, string, string]>([
    ['30 February', { asOf: '2026-02-30' }, 'date.invalid', 'asOf'],
    ['a municipality without rules', { municipality: '999' }, 'municipality.unknown', 'municipality'],
    ['a spell that starts tomorrow', { spell: { startedOn: '2026-11-24' } }, 'spell.starts_after_as_of', 'spell.startedOn'],
    ['a fact of the wrong type', { facts: { age: 'x' } }, 'fact.wrong_type', 'facts.age'],
    ['a fact the engine works out', { facts: { risk: 'high' } }, 'fact.decided_here', 'facts.risk'],
    ['a floor that is not there', { floor: 'dk-1999' }, 'floor.unknown', 'floor'],
    ['a version that is not there', { ruleSetVersion: 99 }, 'rule_set.version_unknown', 'ruleSetVersion'],
    [
      'an unknown measure',
      { spell: { ...spell, measures: [{ id: 'nothing', from: '2026-10-19' }] } },
      'measure.unknown',
      'spell.measures[0].id',
    ],
    ['a field nobody knows', { comment: 'x' }, 'request.unknown_key', 'comment'],
    ['a CPR number', { facts: { educationField: '150490-1234' } }, 'request.looks_like_cpr', 'facts.educationField'],
  ])('%s', async (_, overrides, code, field) => {
    const [trial, decision] = [await tryOut(overrides), await decide(overrides)];
    expect([trial.status, trial.json.code, trial.json.field]).toEqual([400, code, field]);
    expect(mismatches('post', '/api/trials', trial)).toEqual([]);
    const { requestId: _one, instance: _here, ...problem } = trial.json;
    const { requestId: _other, instance: _there, ...same } = decision.json;
    expect(problem).toEqual(same);
  });

  it('a body of one municipality under the header of another', async () => {
    const answer = await tryOut({}, { 'x-municipality': '101' });
    expect([answer.status, answer.json.code, answer.json.field]).toEqual([403, 'tenant.mismatch', 'municipality']);
    expect(mismatches('post', '/api/trials', answer)).toEqual([]);
    expect((await tryOut({}, { 'x-municipality': '147' })).status).toBe(200);
  });

  it('something that is not JSON', async () => {
    const answer = await service.postBytes('/api/trials', Buffer.from('age=27'), 'application/x-www-form-urlencoded');
    expect(answer.status).toBe(415);
    expect(mismatches('post', '/api/trials', answer)).toEqual([]);
  });
});

import { createHash } from 'node:crypto';
import { ReferenceCheck, RulebookService } from '../../../server/modules/rulebook';
import { aRequest } from './a-request';
import { mismatches } from './answers-match-openapi';
import { type Answer, startService, type TestService } from './start-service';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const decide = (overrides: Readonly<Record<string, unknown>> = {}, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  service.post('/api/decisions', aRequest(overrides), headers);

const spell = { startedOn: '2026-10-05' };

const stored = async (): Promise<number> => {
  const [row] = await service.database.dataSource.query(`select count(*)::int as count from decision`);
  return row.count;
};

describe('POST /api/decisions', () => {
  it('decides, stores and says where', async () => {
    const before = await stored();
    const answer = await decide();
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe(`/api/decisions/${answer.json.id}`);
    expect(mismatches('post', '/api/decisions', answer)).toEqual([]);
    // 5 October to 23 November 2026: 49 days, so the first day of week 8.
    expect(answer.json).toMatchObject({
      kind: 'case',
      // The spell began after 1 July 2026, so dk-2026 governs; the pack was written for dk-2020.
      ruleSet: { municipality: '147', version: 1, floor: 'dk-2026', whatIf: true },
      asOf: '2026-11-23',
      unemploymentWeek: 8,
    });
    expect(Object.keys(answer.json)).toEqual(
      expect.arrayContaining(['screening', 'track', 'contactPlan', 'measures', 'missingFacts', 'whatWouldChange']),
    );
    expect(await stored()).toBe(before + 1);
  });

  it('keeps the exact bytes of the result, hashed without id and time', async () => {
    const { json, text } = await decide();
    const [row] = await service.database.dataSource.query(`select result_text, result_hash from decision where id = $1`, [json.id]);
    expect(text.endsWith(row.result_text.slice(1))).toBe(true);
    expect(row.result_hash).toBe(createHash('sha256').update(row.result_text).digest('hex'));
    expect(json.resultHash).toBe(row.result_hash);
    expect(JSON.parse(row.result_text)).not.toHaveProperty('id');
    expect(JSON.parse(row.result_text)).not.toHaveProperty('input');
  });

  it('gives the same hash for the same case, whatever the order of its facts', async () => {
    const one = await decide({ facts: { age: 27, isGraduate: true } });
    const other = await decide({ facts: { isGraduate: true, age: 27 } });
    expect(other.json.resultHash).toBe(one.json.resultHash);
    expect(other.json.id).not.toBe(one.json.id);
  });

  it('fills in what follows from the facts: in Aarhus 10.2 per cent of MA are unemployed and 5.1 of AK, exposed is 8 or more (S2 table 5.1)', async () => {
    const exposed = async (insuranceFund: string): Promise<unknown> => {
      const { json } = await decide({ municipality: '751', spell, facts: { insuranceFund } });
      return json.screening.factors.find(({ id }: { id: string }) => id === 'profession-exposed')?.verdict;
    };
    expect(await exposed('MA')).toBe('true');
    expect(await exposed('AK')).toBe('false');
    expect(await exposed('other')).toBe('unknown');
  });

  it('marks a decision on another floor as a what-if', async () => {
    expect((await decide({ floor: 'dk-2024' })).json.ruleSet).toMatchObject({ floor: 'dk-2024', whatIf: true });
    expect((await decide({ floor: 'dk-2020', ruleSetVersion: 1 })).json.ruleSet).toMatchObject({ floor: 'dk-2020', whatIf: false });
  });

  it.each(['101', '147', '153', '173', '259', '461', '751', '851'])('decides under the rules of %s', async (municipality) => {
    const answer = await decide({ municipality, spell: { startedOn: '2026-01-05' }, conditions: { unemploymentRising: true } });
    expect([answer.status, answer.json.ruleSet?.municipality]).toEqual([201, municipality]);
    expect(mismatches('post', '/api/decisions', answer)).toEqual([]);
  });

  it('answers fifty at once, each with its own decision', async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => decide({ facts: { isGraduate: true, educationDelayMonths: index } })),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    expect(new Set(answers.map(({ json }) => json.id)).size).toBe(50);
    expect(new Set(answers.map(({ json }) => json.resultHash)).size).toBe(50);
  });
});

describe('when the two rule engines disagree', () => {
  it('answers 500 and stores nothing', async () => {
    const before = await stored();
    const reference = service.app.get(ReferenceCheck);
    // A citizen nobody has asked about yet, so that the reference is really asked; and a reference that says unknown to everything.
    Reflect.set(reference, 'reference', (conditions: readonly unknown[]) => Promise.resolve(conditions.map(() => 'unknown')));
    const fresh = new ReferenceCheck();
    try {
      const answer = await decide({ facts: { isGraduate: true, educationDelayMonths: 97 } });
      expect([answer.status, answer.json.code]).toEqual([500, 'engine.disagreement']);
      expect(answer.json.requestId).toMatch(/^[0-9a-f-]{36}$/);
      expect(mismatches('post', '/api/decisions', answer)).toEqual([]);
      expect(await stored()).toBe(before);
    } finally {
      Object.assign(reference, fresh);
    }
    expect((await decide({ facts: { isGraduate: true, educationDelayMonths: 97 } })).status).toBe(201);
  });
});

describe('when a municipality has a second version', () => {
  it('decides with the newest that is valid on the day, replays the old one with the old rules', async () => {
    const municipality = '461';
    const old = await decide({ municipality, spell });
    await service.database.dataSource.query(
      `insert into rule_set_version (owner_id, kind, name, municipality_code, version, content_hash, floor_id, valid_from, document)
       select owner_id, kind, name, municipality_code, 2, 'another', floor_id, '2026-11-22', jsonb_set(document, '{tracks,ordered,0,label,da}', '"Et nyt navn"')
       from rule_set_version where owner_id = $1`,
      [municipality],
    );
    service.app.get(RulebookService).forgetVersions();
    expect(old.json.ruleSet.version).toBe(1);
    const later = await decide({ municipality, spell });
    expect([later.json.ruleSet.version, later.json.ruleSet.contentHash]).toEqual([2, 'another']);
    expect((await decide({ municipality, spell, asOf: '2026-11-21', ruleSetVersion: undefined })).json.ruleSet.version).toBe(1);
    expect((await decide({ municipality, spell, ruleSetVersion: 1 })).json.resultHash).toBe(old.json.resultHash);
    for (const { json } of [old, later]) {
      expect((await service.post(`/api/decisions/${json.id}/replay`, {}, { 'x-municipality': municipality })).json).toMatchObject({
        identical: true,
      });
    }
  });
});

import { readPersonas } from '../../../seeds/read-seed-lists';
import { RulebookService } from '../../../server/modules/rulebook';
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

/** What a stored input and a request have in common. */
const pick = ({ spell, conditions, facts }: Readonly<Record<string, unknown>>): Record<string, unknown> => ({ spell, conditions, facts });

const stored = async (): Promise<number> => {
  const [row] = await service.database.dataSource.query(`select count(*)::int as count from decision`);
  return row.count;
};

describe('a decision that is stored', () => {
  it('is found again as it was, by its municipality only', async () => {
    const made = await decide();
    const path = `/api/decisions/${made.json.id}`;
    const found = await service.get(path, { 'x-municipality': '147' });
    expect([found.status, found.text]).toEqual([200, made.text]);
    expect(mismatches('get', '/api/decisions/{id}', found)).toEqual([]);
    const foreign = await service.get(path, { 'x-municipality': '101' });
    expect([foreign.status, foreign.json.code]).toEqual([404, 'decision.not_found']);
    expect(mismatches('get', '/api/decisions/{id}', foreign)).toEqual([]);
    expect(await service.get(path)).toMatchObject({ status: 400, json: { code: 'tenant.missing', field: 'X-Municipality' } });
    expect(await service.get(path, { 'x-municipality': 'Aarhus' })).toMatchObject({ status: 400, json: { code: 'tenant.invalid' } });
  });

  it.each([
    ['1', 400, 'request.invalid_id'],
    ["1'; drop table decision; --", 400, 'request.invalid_id'],
    ['00000000-0000-4000-8000-000000000000', 404, 'decision.not_found'],
  ])('is not found under %s', async (id, status, code) => {
    const answer = await service.get(`/api/decisions/${encodeURIComponent(id)}`, { 'x-municipality': '147' });
    expect([answer.status, answer.json.code]).toEqual([status, code]);
  });

  it('cannot be seen in the database without its municipality', async () => {
    await decide();
    const runner = service.database.dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      await runner.query(`set local role sporskifte_app`);
      expect(await runner.query(`select id from decision`)).toEqual([]);
      await runner.query(`select set_config('sporskifte.municipality', '147', true)`);
      expect(
        (await runner.query(`select distinct municipality_code as code from decision`)).map(({ code }: { code: string }) => code),
      ).toEqual(['147']);
      await expect(
        runner.query(
          `insert into decision select '101', gen_random_uuid(), kind, rule_set_version_id, engine_version, as_of, input, result_text, result_hash from decision`,
        ),
      ).rejects.toThrow(/row-level security/);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  });

  it('is listed for its municipality', async () => {
    const { json } = await decide({ municipality: '259', spell: { startedOn: '2026-11-02' } });
    const list = await service.get(`/api/decisions?filter=${encodeURIComponent(JSON.stringify({ id: [json.id] }))}`, {
      'x-municipality': '259',
    });
    expect(list.headers.get('content-range')).toBe('decisions 0-0/1');
    expect(list.json).toMatchObject([
      {
        id: json.id,
        kind: 'case',
        municipality: '259',
        ruleSetVersionId: json.ruleSetVersionId,
        ruleSetVersion: 1,
        floor: 'dk-2026',
        asOf: '2026-11-23',
        startedOn: '2026-11-02',
        track: json.track.id,
        trackLabel: json.track.label,
        risk: json.screening.risk,
        riskLabel: json.screening.riskLabel,
        outcome: null,
        resultHash: json.resultHash,
      },
    ]);
    expect(list.json[0]).not.toHaveProperty('input');
    expect(mismatches('get', '/api/decisions', list)).toEqual([]);
    expect(
      (await service.get(`/api/decisions?filter=${encodeURIComponent(JSON.stringify({ id: [json.id] }))}`, { 'x-municipality': '147' }))
        .json,
    ).toEqual([]);
    expect(await service.get('/api/decisions')).toMatchObject({ status: 400, json: { code: 'tenant.missing' } });
  });

  it.each([
    ['createdAt', 'DESC'],
    ['asOf', 'ASC'],
    ['track', 'ASC'],
    ['risk', 'DESC'],
    ['outcome', 'ASC'],
    ['id', 'ASC'],
    ['kind', 'ASC'],
    ['ruleSetVersion', 'DESC'],
    ['floor', 'ASC'],
  ])('can be sorted by %s %s, in pages that do not overlap', async (field, direction) => {
    await Promise.all(Array.from({ length: 6 }, () => decide({ municipality: '173', spell: { startedOn: '2026-11-02' } })));
    const page = (from: number): Promise<Answer> =>
      service.get(`/api/decisions?sort=${encodeURIComponent(JSON.stringify([field, direction]))}&range=[${from},${from + 2}]`, {
        'x-municipality': '173',
      });
    const [first, second] = await Promise.all([page(0), page(3)]);
    expect(first.headers.get('content-range')).toMatch(/^decisions 0-2\/\d+$/);
    expect(new Set([...first.json, ...second.json].map(({ id }) => id)).size).toBe(6);
  });

  it('can be filtered by day, kind and rule-set version; a value of the wrong form finds nothing', async () => {
    await decide({ municipality: '153', asOf: '2026-11-20', spell: { startedOn: '2026-11-02' } });
    await decide({ municipality: '153', asOf: '2026-11-25', spell: { startedOn: '2026-11-02' } });
    const days = async (filter: unknown): Promise<string[]> =>
      (
        await service.get(`/api/decisions?sort=["asOf","ASC"]&filter=${encodeURIComponent(JSON.stringify(filter))}`, {
          'x-municipality': '153',
        })
      ).json.map(({ asOf }: { asOf: string }) => asOf);
    expect(await days({ asOf: '2026-11-20' })).toEqual(['2026-11-20']);
    expect(await days({ asOf_gte: '2026-11-24', kind: 'case' })).toEqual(['2026-11-25']);
    expect(await days({ asOf_lte: '2026-11-19' })).toEqual([]);
    expect(await days({ asOf: ['2026-11-20', '2026-11-25'] })).toEqual(['2026-11-20', '2026-11-25']);
    expect(await days({ ruleSetVersionId: 'x' })).toEqual([]);
    expect(await days({ ruleSetVersion: 1 })).toEqual(['2026-11-20', '2026-11-25']);
    expect(await days({ ruleSetVersion: [1, 2] })).toHaveLength(2);
    expect(await days({ ruleSetVersion: 2 })).toEqual([]);
    expect(await days({ ruleSetVersion: 1.5 })).toEqual([]);
    expect(await days({ id: [] })).toEqual([]);
  });
});

describe('the head of a stored decision', () => {
  const spell = { startedOn: '2026-10-05', pauses: [{ from: '2026-10-26', to: '2026-10-30' }], contacts: [], measures: [] };

  it('says which version decided and what it saw: everything a trial needs to go on from it', async () => {
    const made = await decide({ municipality: '751', spell, facts: { insuranceFund: 'MA', age: 27, motivation: null } });
    const [version] = (await service.get(`/api/rule-sets?filter={"municipality":"751","version":${made.json.ruleSet.version}}`)).json;
    expect(made.json.ruleSetVersionId).toBe(version.id);
    expect(made.json.input).toEqual({
      floor: { id: 'dk-2026', version: 1 },
      catalogueHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      spell,
      conditions: {},
      // MA in Aarhus is exposed (S2 table 5.1), which follows from the fund; an unknown motivation is not there.
      facts: { age: 27, insuranceFund: 'MA', professionExposed: true },
    });
    const { input, asOf } = made.json;
    const again = await service.post('/api/trials', { municipality: '751', asOf, floor: input.floor.id, ...pick(input) });
    expect([again.status, again.json.screening, again.json.contactPlan]).toEqual([200, made.json.screening, made.json.contactPlan]);
  });

  it('holds the course of a grant application, and reads the same when it is found', async () => {
    const course = { name: 'Projektledelse', priceOere: 1_250_000, weeks: 2.5, onPositiveList: true, onNeighbourList: false };
    const made = await service.post('/api/grant-decisions', { ...aRequest({ conditions: { unemploymentRising: false } }), course });
    expect(made.status).toBe(201);
    expect(made.json.input).toMatchObject({ course, conditions: { unemploymentRising: false } });
    expect(mismatches('post', '/api/grant-decisions', made)).toEqual([]);
    const found = await service.get(`/api/decisions/${made.json.id}`, { 'x-municipality': '147' });
    expect(found.text).toBe(made.text);
    expect(mismatches('get', '/api/decisions/{id}', found)).toEqual([]);
  });

  it('is not part of the bytes that are kept and hashed', async () => {
    const { json } = await decide();
    const [row] = await service.database.dataSource.query(`select result_text from decision where id = $1`, [json.id]);
    expect(Object.keys(JSON.parse(row.result_text) as object)).toEqual(
      expect.not.arrayContaining(['id', 'createdAt', 'engineVersion', 'resultHash', 'kind', 'ruleSetVersionId', 'input']),
    );
  });
});

describe('the rows of the list', () => {
  const rows = async (municipality: string, query: string): Promise<Answer['json']> =>
    (await service.get(`/api/decisions?${query}`, { 'x-municipality': municipality })).json;

  it('call track and risk what each decision calls them, also when pages mix versions, tracks and grant applications', async () => {
    const municipality = '751';
    const asOf = '2026-11-24';
    const citizens = readPersonas().personas.filter((persona) => persona.municipality === municipality);
    const spell = { startedOn: '2026-10-05' };
    // The last but one is in the track of a persona and at another risk.
    const cases = [...citizens, { spell, facts: { language: 'english' } }, { spell, facts: {} }];
    const decideAll = async (): Promise<void> => {
      for (const { spell, facts } of cases) expect((await decide({ municipality, asOf, spell, facts })).status).toBe(201);
    };
    await decideAll();
    // The second version calls its tracks and risks something else.
    await service.database.dataSource.query(
      `insert into rule_set_version (owner_id, kind, name, municipality_code, version, content_hash, floor_id, valid_from, document)
       select owner_id, kind, name, municipality_code, 2, 'another', floor_id, '2026-11-24',
         replace(document::text, '"label": {"da": "', '"label": {"da": "Ny: ')::jsonb
       from rule_set_version where owner_id = $1`,
      [municipality],
    );
    service.app.get(RulebookService).forgetVersions();
    await decideAll();
    await service.post('/api/grant-decisions', {
      ...aRequest({ municipality, asOf, spell }),
      course: { priceOere: 1_000_000, weeks: 2, onPositiveList: true },
    });
    const here = `filter={"asOf":"${asOf}"}&range=[0,99]`;
    const list = await rows(municipality, here);
    expect(list).toHaveLength(2 * cases.length + 1);
    for (const row of list) {
      const { json } = await service.get(`/api/decisions/${row.id}`, { 'x-municipality': municipality });
      expect([row.id, row.trackLabel, row.riskLabel]).toEqual([row.id, json.track?.label ?? null, json.screening?.riskLabel ?? null]);
      expect([row.ruleSetVersion, row.floor]).toEqual([json.ruleSet.version, json.ruleSet.floor]);
    }
    const tracks = new Set(list.map(({ trackLabel }: { trackLabel: { da: string } | null }) => trackLabel?.da));
    const names = ['Engelsktalende', 'Risiko for længere ledighed', 'Ordinært spor'];
    expect(tracks).toEqual(new Set([undefined, 'Ikke afgjort endnu', ...names, ...names.map((name) => `Ny: ${name}`)]));
    const numbers = (found: readonly { readonly ruleSetVersion: number }[]): number[] => found.map(({ ruleSetVersion }) => ruleSetVersion);
    const [first, second] = [cases.length, cases.length + 1];
    expect(numbers(await rows(municipality, `filter={"asOf":"${asOf}","ruleSetVersion":2}`))).toEqual(
      Array.from({ length: second }, () => 2),
    );
    expect(numbers(await rows(municipality, `${here}&sort=["ruleSetVersion","DESC"]`))).toEqual([
      ...Array.from({ length: second }, () => 2),
      ...Array.from({ length: first }, () => 1),
    ]);
  });

  it('can be filtered by floor and sorted by it', async () => {
    for (const floor of ['dk-2024', 'dk-2020', 'dk-2026']) await decide({ municipality: '851', spell: { startedOn: '2026-10-05' }, floor });
    const floors = async (query: string): Promise<string[]> => (await rows('851', query)).map(({ floor }: { floor: string }) => floor);
    expect(await floors('sort=["floor","ASC"]')).toEqual(['dk-2020', 'dk-2024', 'dk-2026']);
    expect(await floors('filter={"floor":"dk-2024"}')).toEqual(['dk-2024']);
    expect(await floors('filter={"floor":["dk-2024","dk-2026"]}&sort=["floor","DESC"]')).toEqual(['dk-2026', 'dk-2024']);
  });

  it('put decisions without a value last, whichever way they are sorted', async () => {
    const municipality = '461';
    await decide({ municipality, spell: { startedOn: '2026-10-05' } });
    await service.post('/api/grant-decisions', {
      ...aRequest({ municipality, spell: { startedOn: '2026-10-05' } }),
      course: { priceOere: 1_000_000, weeks: 2, onPositiveList: true },
    });
    for (const direction of ['ASC', 'DESC'])
      expect((await rows(municipality, `sort=["track","${direction}"]`)).map(({ kind }: { kind: string }) => kind)).toEqual([
        'case',
        'grant',
      ]);
  });
});

describe('what cannot be asked for', () => {
  it.each([
    ['asOf', '2026-02-30'],
    ['asOf', 'not a day'],
    ['asOf_gte', '2026-99-01'],
    ['asOf_lte', '2026-02-30'],
    ['asOf_gte', '23.11.2026'],
  ])('decisions with %s %s', async (name, day) => {
    const answer = await service.get(`/api/decisions?filter=${encodeURIComponent(JSON.stringify({ [name]: day }))}`, {
      'x-municipality': '153',
    });
    expect([answer.status, answer.json.code, answer.json.field]).toEqual([400, 'date.invalid', `filter.${name}`]);
    expect(mismatches('get', '/api/decisions', answer)).toEqual([]);
  });

  it('anything of a municipality that does not exist', async () => {
    const { json } = await decide();
    const headers = { 'x-municipality': '999' };
    for (const [method, path, ask] of [
      ['get', '/api/decisions', () => service.get('/api/decisions', headers)],
      ['get', '/api/decisions/{id}', () => service.get(`/api/decisions/${json.id}`, headers)],
      ['post', '/api/decisions/{id}/replay', () => service.post(`/api/decisions/${json.id}/replay`, {}, headers)],
    ] as const) {
      const answer = await ask();
      expect([answer.status, answer.json.code, answer.json.field]).toEqual([400, 'municipality.unknown', 'X-Municipality']);
      expect(mismatches(method, path, answer)).toEqual([]);
    }
    expect((await decide({ municipality: '999' })).json.code).toBe('municipality.unknown');
  });
});

describe('POST /api/decisions/:id/replay', () => {
  const replay = (id: string, municipality = '147'): Promise<Answer> =>
    service.post(`/api/decisions/${id}/replay`, {}, { 'x-municipality': municipality });

  it.each([
    ['a short case', {}],
    [
      'a long one with pauses, contacts, a confirmed track and a floor to try',
      {
        floor: 'dk-2024',
        spell: {
          startedOn: '2025-12-29',
          pauses: [{ from: '2026-03-28', to: '2026-04-07' }],
          contacts: [{ heldOn: '2026-01-19', kind: 'individual', heldBy: 'jobConsultant', channel: 'phone' }],
          confirmedTrack: { id: 'intensive', confirmedOn: '2026-01-20', by: 'teamleder', reason: 'samtale' },
        },
        facts: {
          age: 44,
          meanSearchDistanceKm: 12.5,
          applicationsPerWeek: 0.1,
          competenceBanks: ['it', 'environmentSustainability'],
          motivation: 3,
          willingToMove: false,
        },
      },
    ],
  ])('gives the same bytes for %s', async (_, overrides) => {
    const made = await decide(overrides);
    expect(made.status).toBe(201);
    const answer = await replay(made.json.id);
    expect(answer).toMatchObject({
      status: 200,
      json: { identical: true, differences: [], engineVersion: made.json.engineVersion, storedEngineVersion: made.json.engineVersion },
    });
    expect(mismatches('post', '/api/decisions/{id}/replay', answer)).toEqual([]);
  });

  it('names what an older engine decided otherwise', async () => {
    const { json } = await decide();
    const [row] = await service.database.dataSource.query(
      `insert into decision (municipality_code, kind, rule_set_version_id, engine_version, as_of, input, result_text, result_hash)
       select municipality_code, kind, rule_set_version_id, 'engine-old', as_of, input, replace(result_text, '"unemploymentWeek":8', '"unemploymentWeek":7'), result_hash
       from decision where id = $1 returning id`,
      [json.id],
    );
    const answer = await replay(row.id);
    expect(answer.json).toEqual({
      identical: false,
      differences: [{ path: 'unemploymentWeek', stored: 7, now: 8 }],
      engineVersion: json.engineVersion,
      storedEngineVersion: 'engine-old',
    });
    expect(mismatches('post', '/api/decisions/{id}/replay', answer)).toEqual([]);
  });

  it('stores nothing, and is refused to others', async () => {
    const { json } = await decide();
    const before = await stored();
    await replay(json.id);
    expect(await stored()).toBe(before);
    expect(await replay(json.id, '101')).toMatchObject({ status: 404, json: { code: 'decision.not_found' } });
    expect(await service.post(`/api/decisions/${json.id}/replay`, {})).toMatchObject({ status: 400, json: { code: 'tenant.missing' } });
  });
});

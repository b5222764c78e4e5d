import { fixedClock } from '../../../server/platform/clock';
import { contentHash } from '../../../server/rule-files';
import { parseYaml } from '../../../server/rule-files/parse-yaml';
import { mismatches } from './answers-match-openapi';
import { type Answer, startService, type TestService } from './start-service';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';
/** The Wednesday after Monday 16 November 2026. */
const clock = fixedClock('2026-11-18T08:00:00Z');

let service: TestService;
let frederiksberg: string;
let catchAll: string;
const versionOf = async (owner: string): Promise<string> =>
  (await service.get(`/api/rule-sets?filter=${encodeURIComponent(JSON.stringify({ q: owner }))}`)).json[0].id;
beforeAll(async () => {
  service = await startService({}, undefined, clock);
  [frederiksberg, catchAll] = await Promise.all([versionOf('147'), versionOf('catch-all')]);
});
afterAll(() => service.stop());

describe('GET /api/floors', () => {
  it('gives the newest version of each floor by the day it came into force, without its rules', async () => {
    const answer = await service.get('/api/floors');
    expect(answer.json.map(({ id, status, validFrom, validTo }: Record<string, string>) => [id, status, validFrom, validTo])).toEqual([
      ['dk-2020', 'inForce', '2020-01-01', '2024-01-01'],
      ['dk-2024', 'inForce', '2024-01-01', '2026-07-01'],
      ['dk-2026', 'inForce', '2026-07-01', undefined],
      ['dk-2027', 'draft', '2027-01-01', undefined],
    ]);
    expect(answer.json[1]).toMatchObject({
      version: 1,
      verifiedOn: '2024-03-25',
      reference: 'star.dk, contact programme page, 2024-03-25',
    });
    expect(answer.json[0]).not.toHaveProperty('cadence');
    expect(answer.headers.get('content-range')).toBe('floors 0-3/4');
    expect(mismatches('get', '/api/floors', answer)).toEqual([]);
  });

  it('can be filtered and searched', async () => {
    const ids = async (filter: unknown): Promise<string[]> =>
      (await service.get(`/api/floors?filter=${encodeURIComponent(JSON.stringify(filter))}`)).json.map(({ id }: { id: string }) => id);
    expect(await ids({ status: 'draft' })).toEqual(['dk-2027']);
    expect(await ids({ id: ['dk-2020', 'dk-2026'] })).toEqual(['dk-2020', 'dk-2026']);
    expect(await ids({ validFrom_lte: '2024-01-01' })).toEqual(['dk-2020', 'dk-2024']);
    expect(await ids({ q: 'praksis' })).toEqual(['dk-2020']);
    expect((await service.get('/api/floors?sort=["cadence","ASC"]')).json.code).toBe('list.unknown_sort');
  });
});

describe('GET /api/rule-sets/:id/schedule', () => {
  const schedule = (id: string, query = ''): Promise<Answer> => service.get(`/api/rule-sets/${id}/schedule${query}`);

  it('begins on the Monday of this week, on the floor in force then', async () => {
    const answer = await schedule(frederiksberg);
    expect(answer.json).toMatchObject({ startedOn: '2026-11-16', weeks: 104, floor: { id: 'dk-2026' } });
    expect(answer.json.tracks.map(({ id }: { id: string }) => id)).toEqual(['intensive', 'ordinary']);
    // Two of the fund and one first conversation in three months, two of the municipality by month six, one by month sixteen.
    expect(answer.json.floorContacts).toHaveLength(6);
    expect(answer.json.floorMeasures).toEqual([]);
    expect(mismatches('get', '/api/rule-sets/{id}/schedule', answer)).toEqual([]);
  });

  it('can be drawn on another floor: the six conversations of 2020, and three more in the intensive track', async () => {
    const { json } = await schedule(frederiksberg, '?floor=dk-2020');
    const [intensive, ordinary] = json.tracks;
    const inHalfYear = ({ contacts }: { contacts: { dueWeek: number }[] }): number =>
      contacts.filter(({ dueWeek }) => dueWeek <= 26).length;
    expect([json.floor.label.da, inHalfYear(ordinary), inHalfYear(intensive)]).toEqual(['Minimum 2020 (praksis som beskrevet)', 6, 9]);
    expect(json.floorMeasures).toMatchObject([{ id: 'floor-right-and-duty', dueWeek: 26, applies: 'everyone' }]);
  });

  it('is as the OpenAPI file says for every version on every floor in force', async () => {
    for (const { id } of (await service.get('/api/rule-sets?range=[0,99]')).json as { id: string }[]) {
      for (const floor of ['dk-2020', 'dk-2024', 'dk-2026']) {
        expect(mismatches('get', '/api/rule-sets/{id}/schedule', await schedule(id, `?floor=${floor}`))).toEqual([]);
      }
    }
  });

  it.each([
    ['a floor that is not', '?floor=dk-1999', 400, 'floor.unknown', 'floor'],
    ['a draft', '?floor=dk-2027', 400, 'floor.is_draft', 'floor'],
    ['no floor', '?floor=', 400, 'floor.unknown', 'floor'],
    ['two floors', '?floor=dk-2020&floor=dk-2024', 400, 'request.wrong_type', 'floor'],
    ['a question misspelt', '?flor=dk-2020', 400, 'request.unknown_key', 'flor'],
  ])('refuses %s', async (_what, query, status, code, field) => {
    const answer = await schedule(frederiksberg, query);
    expect([answer.status, answer.json.code, answer.json.field]).toEqual([status, code, field]);
    expect(mismatches('get', '/api/rule-sets/{id}/schedule', answer)).toEqual([]);
  });
});

describe('GET /api/rule-sets/:id/findings', () => {
  it('finds nothing in a shipped set, says with how many examples, and that nobody has verified its floor', async () => {
    const answer = await service.get(`/api/rule-sets/${frederiksberg}/findings`);
    expect(answer.json).toMatchObject({
      findings: [],
      notices: [{ code: 'floor-not-verified', rule: 'floor:dk-2020' }],
      checkedOn: '2026-11-18',
      floor: { id: 'dk-2020' },
    });
    const [{ stored }] = await service.database.dataSource.query(
      `select jsonb_array_length(document) as stored from rule_example_version where rule_set_version_id = $1`,
      [frederiksberg],
    );
    expect(answer.json.examples).toBe(stored);
    expect(stored).toBeGreaterThan(100);
    expect(mismatches('get', '/api/rule-sets/{id}/findings', answer)).toEqual([]);
  });

  /** A second version of the strategy with one thing in it that is wrong: what is shown must come from the stored document. */
  const addVersion = async (version: number, change: string): Promise<string> => {
    const [{ id }] = await service.database.dataSource.query(
      `insert into rule_set_version (owner_id, kind, name, municipality_code, version, content_hash, floor_id, valid_from, document)
       select owner_id, kind, name, municipality_code, $2, 'made', floor_id, valid_from, ${change} from rule_set_version where id = $1
       returning id`,
      [catchAll, version],
    );
    return id;
  };

  it('names what is wrong, and leaves out what only examples could tell when none are stored', async () => {
    const leaf = (operator: string): string => `{"fact": "educationDelayMonths", "operator": "${operator}", "value": 6}`;
    const never = `{"all": [${leaf('lessThan')}, ${leaf('greaterThanInclusive')}]}`;
    const faulty = await addVersion(8, `jsonb_set(document, '{measures,items,0,when}', '${never}'::jsonb)`);
    const answer = await service.get(`/api/rule-sets/${faulty}/findings`);
    const [{ id: measure }] = (await service.get(`/api/rule-sets/${faulty}`)).json.document.measures.items;
    expect(answer.json.findings).toMatchObject([{ code: 'never-true', severity: 'error', rule: `measure:${measure}` }]);
    expect(answer.json.findings[0].witness).toHaveProperty('educationDelayMonths');
    expect(answer.json.examples).toBeNull();
    expect(mismatches('get', '/api/rule-sets/{id}/findings', answer)).toEqual([]);
  });

  it('runs the examples that are stored, and sees at once when they are corrected', async () => {
    const version = await addVersion(9, 'document');
    const store = (number: number, verdict: string): Promise<unknown> =>
      service.database.dataSource.query(
        `insert into rule_example_version (rule_set_version_id, version, content_hash, document) values ($1, $2, $3, $4)`,
        [version, number, verdict, JSON.stringify([{ name: 'x', case: 'passes', expect: { criterion: 'nothing', verdict }, facts: {} }])],
      );
    const codes = async (): Promise<string[]> => [
      ...new Set<string>((await service.get(`/api/rule-sets/${version}/findings`)).json.findings.map(({ code }: { code: string }) => code)),
    ];
    expect(await codes()).toEqual([]);
    await store(1, 'true');
    expect(await codes()).toEqual(['example-of-unknown-rule', 'missing-example']);
    await service.database.dataSource.query(
      `insert into rule_example_version (rule_set_version_id, version, content_hash, document)
       select $1, 2, content_hash, document from rule_example_version where rule_set_version_id = $2`,
      [version, catchAll],
    );
    expect(await codes()).toEqual([]);
    expect((await service.get(`/api/rule-sets/${version}/findings`)).json.examples).toBe(
      (await service.get(`/api/rule-sets/${catchAll}/findings`)).json.examples,
    );
  });
});

describe('GET /api/rule-sets/:id/yaml', () => {
  it('gives the stored document as a file, with a name and a head', async () => {
    const answer = await service.get(`/api/rule-sets/${frederiksberg}/yaml`);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([
      200,
      'text/yaml; charset=utf-8',
      'attachment; filename="frederiksberg-v1.yaml"',
    ]);
    expect(answer.text).toMatch(/^# Frederiksberg: regelsæt, version 1 \/ rule set, version 1\n# Gælder fra 01\.01\.2020\. /);
    const [{ document, contentHash: hash }] = await service.database.dataSource.query(
      `select document, content_hash as "contentHash" from rule_set_version where id = $1`,
      [frederiksberg],
    );
    const { value } = parseYaml(answer.text);
    expect(value).toEqual(document);
    expect(contentHash(value)).toBe(hash);
    expect(answer.text).toContain(hash);
  });

  it('names a municipality in letters every system can keep, and a strategy by its key', async () => {
    const name = async (id: string): Promise<string | null> =>
      (await service.get(`/api/rule-sets/${id}/yaml`)).headers.get('content-disposition');
    expect(await name(await versionOf('173'))).toBe('attachment; filename="lyngby-taarbaek-v1.yaml"');
    expect(await name(catchAll)).toBe('attachment; filename="catch-all-v1.yaml"');
  });
});

describe.each(['schedule', 'findings', 'yaml'])('GET /api/rule-sets/:id/%s of no version', (view) => {
  it.each([
    [UNKNOWN, 404, 'rule_set.not_found'],
    ['147', 400, 'request.invalid_id'],
  ])('%s: %i', async (id, status, code) => {
    const answer = await service.get(`/api/rule-sets/${id}/${view}`);
    expect([answer.status, answer.json.code]).toEqual([status, code]);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(mismatches('get', `/api/rule-sets/{id}/${view}`, answer)).toEqual([]);
  });
});

describe('POST /api/capacity-calculations', () => {
  const sheet = {
    citizens: 330,
    conversationDaysPerWeek: 3,
    weeksPerYear: 44,
    intensivePercent: 30,
    intensivePerYear: [24, 12, 6],
    timelyPerYear: 4,
    perCitizenPerYear: [4, 6, 12],
    mostPerDay: 8,
    mostFullTimeEquivalents: 9,
  };
  const ask = (change: Readonly<Record<string, unknown>> = {}): Promise<Answer> =>
    service.post('/api/capacity-calculations', { ...sheet, ...change });

  it('gives the sheet of S3', async () => {
    const answer = await ask();
    expect(answer.status).toBe(200);
    expect(answer.json.forAll.map(({ conversations }: { conversations: number }) => conversations)).toEqual([1320, 1980, 3960]);
    expect(answer.json.split.map(({ total }: { total: number }) => total)).toEqual([3300, 2112, 1518]);
    expect([answer.json.table[0].byFullTimeEquivalents[0], answer.json.table[7].byFullTimeEquivalents[8]]).toEqual([132, 9504]);
    expect(mismatches('post', '/api/capacity-calculations', answer)).toEqual([]);
  });

  it('says in Danish and English what is wrong with a number, and which', async () => {
    const answer = await ask({ conversationDaysPerWeek: 2.3, citizens: 0 });
    expect(answer.json.errors.map(({ code, field }: Record<string, string>) => [code, field])).toEqual([
      ['request.out_of_range', 'citizens'],
      ['capacity.not_in_halves', 'conversationDaysPerWeek'],
    ]);
    expect(answer.json.da).toBe('Tallet ligger uden for grænserne; mindst 1.');
    expect(answer.json.errors[1].en).toMatch(/^The number must be whole or a half/);
    expect(mismatches('post', '/api/capacity-calculations', answer)).toEqual([]);
  });

  it('answers the largest numbers it takes with whole ones', async () => {
    const many = Array.from({ length: 12 }, () => 104);
    const { json } = await ask({
      citizens: 100_000,
      intensivePerYear: many,
      perCitizenPerYear: many,
      timelyPerYear: 104,
      mostPerDay: 20,
      mostFullTimeEquivalents: 100,
    });
    expect(json.forAll[11].conversations).toBe(10_400_000);
    expect(json.split[0].total).toBe(10_400_000);
    expect(json.table[19].byFullTimeEquivalents[99]).toBe(264_000);
  });
});

// Last: it adds to what the others see.
describe('GET /api/overview', () => {
  it('shows all eight by name, with what the sources give and null where they give nothing', async () => {
    const answer = await service.get('/api/overview');
    expect(answer.json.on).toBe('2026-11-18');
    // S2 tables 5.1, 5.6 and 5.7: unemployed, consultants, caseload, conversations a week.
    expect(
      answer.json.municipalities.map(({ name, ruleSet }: { name: string; ruleSet: Record<string, { value: number } | null> }) => [
        name,
        ruleSet['unemployed']?.value ?? null,
        ruleSet['consultants']?.value ?? null,
        ruleSet['caseload']?.value ?? null,
      ]),
    ).toEqual([
      ['Brøndby', null, null, null],
      ['Frederiksberg', 969, 10, 115],
      ['København', 7554, 60, 190],
      ['Køge', null, null, null],
      ['Lyngby-Taarbæk', null, null, 35],
      ['Odense', 1237, 12, 95],
      ['Aalborg', 1250, 13, 150],
      ['Aarhus', 3244, 44, null],
    ]);
    const odense = answer.json.municipalities[5].ruleSet;
    expect(odense.conversationsPerWeek).toMatchObject({ min: 18, max: 23, basis: { assumption: true } });
    expect(odense.unemployed).toEqual({
      value: 1237,
      basis: { source: 'S2 table 5.1' },
      label: { da: 'Ledige akademikere, april 2020', en: 'Unemployed academics, April 2020' },
    });
    expect(answer.json.municipalities[1].ruleSet).toMatchObject({
      id: frederiksberg,
      version: 1,
      floor: 'dk-2020',
      validFrom: '2020-01-01',
    });
    expect(answer.json.municipalities[1].ruleSet.tracks.map(({ id, isDefault }: Record<string, unknown>) => [id, isDefault])).toEqual([
      ['intensive', false],
      ['ordinary', true],
    ]);
    expect(mismatches('get', '/api/overview', answer)).toEqual([]);
  });

  it('shows a municipality without a published set that is valid today, and not yet the version of tomorrow', async () => {
    const { dataSource } = service.database;
    const copy = (to: string, version: number, validFrom: string, status: string): Promise<unknown> =>
      dataSource.query(
        `insert into rule_set_version (owner_id, kind, name, municipality_code, version, content_hash, floor_id, valid_from, status, document)
         select $2, kind, name, $2, $3, 'copy', floor_id, $4, $5, document from rule_set_version where id = $1`,
        [frederiksberg, to, version, validFrom, status],
      );
    await dataSource.query(`insert into municipality (code, name, kind) values ('330', 'Slagelse', 'case'), ('360', 'Lolland', 'case')`);
    await copy('330', 1, '2020-01-01', 'draft');
    await copy('360', 1, '2026-11-19', 'published');
    await copy('147', 2, '2026-11-19', 'published');
    await copy('751', 2, '2026-11-18', 'published');
    const answer = await service.get('/api/overview');
    const version = (code: string): number | null =>
      answer.json.municipalities.find((municipality: { code: string }) => municipality.code === code).ruleSet?.version ?? null;
    expect(['330', '360', '147', '751'].map(version)).toEqual([null, null, 1, 2]);
    expect(answer.json.municipalities.find(({ code }: { code: string }) => code === '330')).toEqual({
      code: '330',
      name: 'Slagelse',
      kind: 'case',
      ruleSet: null,
    });
    expect(mismatches('get', '/api/overview', answer)).toEqual([]);
  });
});

import { aRequest } from './a-request';
import { mismatches } from './answers-match-openapi';
import { type Answer, startService, type TestService } from './start-service';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});

afterAll(async () => {
  // After everything above: nothing was stored, and the process is alive and well.
  try {
    const [row] = await service.database.dataSource.query(`select count(*)::int as count from decision`);
    expect(row.count).toBe(0);
    expect((await service.get('/health/ready')).json.status).toBe('ok');
    expect((await service.post('/api/decisions', aRequest())).status).toBe(201);
  } finally {
    await service.stop();
  }
});

const spell = { startedOn: '2026-10-05' };

describe('what the service refuses, with code and field', () => {
  it.each<[string, unknown, string, string | undefined]>([
    ['nothing asked', {}, 'request.missing', 'municipality'],
    ['a list', [], 'request.wrong_type', undefined],
    ['a text', '"text"', 'request.wrong_type', undefined],
    ['null', 'null', 'request.wrong_type', undefined],
    ['a municipality as a number', aRequest({ municipality: 147 }), 'request.wrong_type', 'municipality'],
    ['a municipality of two digits', aRequest({ municipality: '14' }), 'request.invalid_value', 'municipality'],
    ['a municipality without rules', aRequest({ municipality: '999' }), 'municipality.unknown', 'municipality'],
    ['30 February', aRequest({ asOf: '2026-02-30' }), 'date.invalid', 'asOf'],
    ['29 February in a year without', aRequest({ asOf: '2027-02-29' }), 'date.invalid', 'asOf'],
    ['a Danish date', aRequest({ asOf: '23.11.2026' }), 'date.invalid', 'asOf'],
    ['a date and a time', aRequest({ asOf: '2026-11-23T00:00:00Z' }), 'date.invalid', 'asOf'],
    ['the year 0001', aRequest({ asOf: '0001-01-01' }), 'date.invalid', 'asOf'],
    ['no spell', aRequest({ spell: undefined }), 'request.missing', 'spell'],
    ['a spell that starts tomorrow', aRequest({ spell: { startedOn: '2026-11-24' } }), 'spell.starts_after_as_of', 'spell.startedOn'],
    [
      'a pause that ends before it begins',
      aRequest({ spell: { ...spell, pauses: [{ from: '2026-10-20', to: '2026-10-19' }] } }),
      'pause.ends_before_start',
      'spell.pauses[0].to',
    ],
    [
      'a pause before the spell',
      aRequest({ spell: { ...spell, pauses: [{ from: '2026-10-04' }] } }),
      'pause.before_start',
      'spell.pauses[0].from',
    ],
    [
      'a conversation tomorrow',
      aRequest({ spell: { ...spell, contacts: [{ heldOn: '2026-11-24', kind: 'individual' }] } }),
      'contact.after_as_of',
      'spell.contacts[0].heldOn',
    ],
    [
      'a conversation before the spell',
      aRequest({ spell: { ...spell, contacts: [{ heldOn: '2026-10-04', kind: 'individual' }] } }),
      'contact.before_start',
      'spell.contacts[0].heldOn',
    ],
    [
      'an unknown kind of conversation',
      aRequest({ spell: { ...spell, contacts: [{ heldOn: '2026-10-19', kind: 'lunch' }] } }),
      'request.not_in_list',
      'spell.contacts[0].kind',
    ],
    [
      'an unknown measure',
      aRequest({ spell: { ...spell, measures: [{ id: 'nothing', from: '2026-10-19' }] } }),
      'measure.unknown',
      'spell.measures[0].id',
    ],
    [
      'an unknown track',
      aRequest({ spell: { ...spell, confirmedTrack: { id: 'nothing', confirmedOn: '2026-10-19' } } }),
      'track.unknown',
      'spell.confirmedTrack.id',
    ],
    [
      '501 conversations',
      aRequest({ spell: { ...spell, contacts: Array.from({ length: 501 }, () => ({ heldOn: '2026-10-19', kind: 'phone' })) } }),
      'request.too_long',
      'spell.contacts',
    ],
    ['an unknown key', aRequest({ colour: 'red' }), 'request.unknown_key', 'colour'],
    ['an unknown key inside', aRequest({ spell: { ...spell, colour: 'red' } }), 'request.unknown_key', 'spell.colour'],
    [
      'a name with a line break',
      aRequest({ spell: { ...spell, confirmedTrack: { id: 'intensive', confirmedOn: '2026-10-19', by: 'a\nb' } } }),
      'request.invalid_value',
      'spell.confirmedTrack.by',
    ],
    ['an unknown floor', aRequest({ floor: 'dk-1999' }), 'floor.unknown', 'floor'],
    ['an unknown version', aRequest({ ruleSetVersion: 2 }), 'rule_set.version_unknown', 'ruleSetVersion'],
    ['version 0', aRequest({ ruleSetVersion: 0 }), 'request.out_of_range', 'ruleSetVersion'],
    ['an unknown fact', aRequest({ facts: { shoeSize: 42 } }), 'fact.unknown', 'facts.shoeSize'],
    ['a forbidden fact', aRequest({ facts: { religion: 'none' } }), 'fact.forbidden', 'facts.religion'],
    ['a forbidden fact without a value', aRequest({ facts: { sex: null } }), 'fact.forbidden', 'facts.sex'],
    ['an age as text', aRequest({ facts: { age: '41' } }), 'fact.wrong_type', 'facts.age'],
    ['half an age', aRequest({ facts: { age: 41.5 } }), 'fact.wrong_type', 'facts.age'],
    ['an age of 14', aRequest({ facts: { age: 14 } }), 'fact.out_of_range', 'facts.age'],
    ['a field of study that is not one', aRequest({ facts: { educationField: 'magic' } }), 'fact.not_in_list', 'facts.educationField'],
    ['a graduation that never was', aRequest({ facts: { graduatedOn: '2026-06-31' } }), 'fact.invalid_date', 'facts.graduatedOn'],
    [
      'a measure tried twice',
      aRequest({ facts: { measuresTried: ['internship', 'internship'] } }),
      'fact.duplicate_value',
      'facts.measuresTried[1]',
    ],
    ['facts as a list', aRequest({ facts: [] }), 'request.wrong_type', 'facts'],
    ['the risk itself', aRequest({ facts: { risk: 'low' } }), 'fact.decided_here', 'facts.risk'],
    ['the score itself', aRequest({ facts: { score: 0 } }), 'fact.decided_here', 'facts.score'],
    ['the week itself', aRequest({ facts: { unemploymentWeek: 3 } }), 'fact.decided_here', 'facts.unemploymentWeek'],
    ['conditions of another kind', aRequest({ conditions: { raining: true } }), 'request.unknown_key', 'conditions.raining'],
  ])('%s', async (_, body, code, field) => {
    const answer = await service.post('/api/decisions', body);
    expect([answer.status, answer.json.code, answer.json.field]).toEqual([400, code, field]);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(mismatches('post', '/api/decisions', answer)).toEqual([]);
    expect(answer.json.da).not.toBe(answer.json.en);
  });

  it('names all findings at once', async () => {
    const { json } = await service.post('/api/decisions', { municipality: 147, asOf: '2026-02-30', spell, x: 1 });
    expect(json.errors.map(({ code, field }: { code: string; field: string }) => `${code} ${field}`).sort()).toEqual([
      'date.invalid asOf',
      'request.unknown_key x',
      'request.wrong_type municipality',
    ]);
  });

  it('answers in the language that is asked for', async () => {
    const ask = (language?: string): Promise<Answer> =>
      service.post('/api/decisions', aRequest({ asOf: '2026-02-30' }), language ? { 'accept-language': language } : {});
    const [danish, english] = [await ask('da-DK,da;q=0.9'), await ask('en')];
    expect([danish.json.detail, danish.json.title, danish.headers.get('content-language')]).toEqual([
      danish.json.da,
      'Datoen findes ikke',
      'da',
    ]);
    expect([english.json.detail, english.json.title, english.headers.get('content-language')]).toEqual([
      english.json.en,
      'No such date',
      'en',
    ]);
    expect((await ask('tlh')).headers.get('content-language')).toBe('da');
  });
});

describe('CPR numbers', () => {
  const CPR = '150490-1234';

  it.each<[string, Record<string, unknown>]>([
    ['as a fact', { facts: { educationField: CPR } }],
    ['as a number', { facts: { age: 1504901234 } }],
    ['as a key', { facts: { [CPR]: 1 } }],
    ['as a key of the request', { [CPR]: 1 }],
    ['as a municipality', { municipality: CPR }],
    ['as a date', { asOf: '1504901234' }],
    ['as a name', { spell: { ...spell, confirmedTrack: { id: 'intensive', confirmedOn: '2026-10-19', by: `Anna ${CPR}` } } }],
    ['as a measure', { spell: { ...spell, measures: [{ id: CPR, from: '2026-10-19' }] } }],
  ])('%s are refused and not repeated', async (_, overrides) => {
    const answer = await service.post('/api/decisions', aRequest(overrides));
    expect([answer.status, answer.json.code]).toEqual([400, 'request.looks_like_cpr']);
    expect(answer.text).not.toMatch(/150490|1504901234|1234/);
  });

  it.each(['280264\u20131115', '280264\u00a01115', '280264 - 1115', '28.02.64-1115', '280264/1115'])(
    'are refused in other spellings: %s',
    async (cpr) => {
      const confirmedTrack = { id: 'intensive', confirmedOn: '2026-10-19', by: `Anna ${cpr}` };
      const answer = await service.post('/api/decisions', aRequest({ spell: { ...spell, confirmedTrack } }));
      expect([answer.status, answer.json.code, answer.json.field]).toEqual([400, 'request.looks_like_cpr', 'spell.confirmedTrack.by']);
      expect(answer.text).not.toMatch(/280264|28\.02\.64|1115/);
      const elsewhere = await service.get(`/api/${encodeURIComponent(cpr)}`);
      expect(elsewhere.text).not.toContain('1115');
    },
  );

  it('in the address are not repeated either', async () => {
    for (const path of [`/api/decisions/${CPR}`, `/api/${CPR}`, `/api/facts?filter={"q":"${CPR}"}`, `/api/facts?${CPR}=1`]) {
      const answer = await service.get(path, { 'x-municipality': '147' });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.text).not.toContain('1234');
    }
  });
});

describe('half a character', () => {
  it.each([
    ['a text', '{"by":"\\ud800"}', 'by'],
    ['a key', '{"facts":{"\\udc00":1}}', 'facts.\ufffd'],
    [
      'a name that would be stored',
      JSON.stringify(aRequest({ spell: { ...spell, confirmedTrack: { id: 'intensive', confirmedOn: '2026-10-19', by: 'Anna \ud800' } } })),
      'spell.confirmedTrack.by',
    ],
  ])('in %s is refused', async (_, body, field) => {
    const answer = await service.post('/api/decisions', body);
    expect([answer.status, answer.json.code, answer.json.field]).toEqual([400, 'request.invalid_value', field]);
    expect(mismatches('post', '/api/decisions', answer)).toEqual([]);
  });
});

describe('keys that reach prototypes', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('%s is refused wherever it stands', async (key) => {
    for (const body of [
      `{"${key}":{"isAdmin":true}}`,
      `{"municipality":"147","asOf":"2026-11-23","spell":{"startedOn":"2026-10-05"},"facts":{"${key}":{"age":3}}}`,
      `{"spell":{"contacts":[{"${key}":1}]}}`,
    ]) {
      const answer = await service.post('/api/decisions', body);
      expect([answer.status, answer.json.code]).toEqual([400, 'request.forbidden_key']);
    }
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });

  it.each(['toString', 'hasOwnProperty', 'valueOf'])('%s is an unknown fact like any other', async (key) => {
    expect((await service.post('/api/decisions', aRequest({ facts: { [key]: 1 } }))).json).toMatchObject({ code: 'fact.unknown' });
  });
});

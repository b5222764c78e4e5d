import { readPersonas } from '../../../seeds/read-seed-lists';
import { CasesService } from '../../../server/modules/cases';
import { ReferenceCheck } from '../../../server/modules/rulebook';
import { seedDemoDecisions } from '../../../server/modules/seeding';
import { aRequest } from './a-request';
import { mismatches } from './answers-match-openapi';
import { startService, type TestService } from './start-service';

let service: TestService;
const said: string[] = [];
beforeEach(async () => {
  said.length = 0;
  service = await startService();
});
afterEach(() => service.stop());

const seed = (): Promise<number> => seedDemoDecisions(service.app.get(CasesService), (line) => said.push(line));

const stored = async (municipality: string): Promise<number> => {
  const [row] = await service.database.dataSource.query(`select count(*)::int as count from decision where municipality_code = $1`, [
    municipality,
  ]);
  return row.count;
};

const UNIVERSITY_CITIES = ['101', '147', '461', '751', '851'];

describe('the demo’s decisions', () => {
  it('are one for every persona, made once, and real: found, explained by their rules and replayed', async () => {
    expect(await Promise.all(UNIVERSITY_CITIES.map(stored))).toEqual([0, 0, 0, 0, 0]);
    const { personas } = readPersonas();
    expect([await seed(), said]).toEqual([personas.length, [`Demoafgørelser: ${personas.length} · Demo decisions`]]);
    for (const municipality of UNIVERSITY_CITIES) {
      const headers = { 'x-municipality': municipality };
      const here = personas.filter((persona) => persona.municipality === municipality);
      const list = await service.get('/api/decisions', headers);
      expect(list.headers.get('content-range')).toBe(`decisions 0-${here.length - 1}/${here.length}`);
      expect(list.json.map(({ asOf, kind }: { asOf: string; kind: string }) => `${kind} ${asOf}`)).toEqual(
        here.map(() => 'case 2026-11-23'),
      );
      const answers = await Promise.all(list.json.map(({ id }: { id: string }) => service.get(`/api/decisions/${id}`, headers)));
      for (const answer of answers) expect(mismatches('get', '/api/decisions/{id}', answer)).toEqual([]);
      expect(answers.map(({ json }) => json.input.spell)).toEqual(expect.arrayContaining(here.map(({ spell }) => spell)));
      const [{ id }] = list.json;
      expect((await service.post(`/api/decisions/${id}/replay`, {}, headers)).json.identical).toBe(true);
    }
    expect([await seed(), said.length]).toEqual([0, 1]);
    expect((await Promise.all(UNIVERSITY_CITIES.map(stored))).reduce((sum, count) => sum + count)).toBe(personas.length);
  });

  it('rest on the floor that was in force when the spell began', async () => {
    await seed();
    const { json } = await service.get('/api/decisions?range=[0,99]', { 'x-municipality': '751' });
    // dk-2024 from 1 January 2024, dk-2026 from 1 July 2026.
    const floors = json.map(({ startedOn, floor }: { startedOn: string; floor: string }) => [startedOn < '2026-07-01', floor]);
    expect(new Set(floors.map(String))).toEqual(new Set(['true,dk-2024', 'false,dk-2026']));
  });

  it('are left out where somebody has decided already', async () => {
    expect((await service.post('/api/decisions', aRequest())).status).toBe(201);
    await seed();
    expect([await stored('147'), await stored('101')]).toEqual([1, 5]);
  });

  it('are made once by two processes that start at the same time', async () => {
    const both = await Promise.all([seed(), seed(), seed()]);
    expect(both.reduce((sum, count) => sum + count)).toBe(readPersonas().personas.length);
    expect(await stored('751')).toBe(readPersonas().personas.filter(({ municipality }) => municipality === '751').length);
  });

  it('are not stored when the two rule engines disagree, and the service starts all the same', async () => {
    const check = service.app.get(ReferenceCheck);
    Reflect.set(check, 'reference', (conditions: readonly unknown[]) => Promise.resolve(conditions.map(() => 'unknown')));
    expect(await seed()).toBe(0);
    expect(said).toContain(
      'Demoborgeren frederiksberg-ordinary kan ikke afgøres efter reglerne (engine.disagreement) · Demo citizen left out',
    );
    Object.assign(check, new ReferenceCheck());
    expect(await seed()).toBe(readPersonas().personas.length);
  });

  it('leave out a citizen whom the rules refuse, and keep the others', async () => {
    const request = { ...aRequest(), municipality: '147', conditions: {}, facts: {} };
    const spell = { startedOn: '2026-10-05', pauses: [], contacts: [], measures: [] };
    const unknown = { ...spell, measures: [{ id: 'nothing', from: '2026-10-19' }] };
    const first = await service.app
      .get(CasesService)
      .decideFirst('147', [{ ...request, spell } as never, { ...request, spell: unknown } as never, { ...request, spell } as never]);
    expect(first).toEqual({ stored: 2, refused: [{ index: 1, code: 'measure.unknown' }] });
    expect(await stored('147')).toBe(2);
  });
});

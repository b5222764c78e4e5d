import { mismatches } from './answers-match-openapi';
import { type Answer, startService, type TestService } from './start-service';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const list = (query: Readonly<Record<string, unknown>>): Promise<Answer> =>
  service.get(
    `/api/personas?${new URLSearchParams(Object.fromEntries(Object.entries(query).map(([name, value]) => [name, JSON.stringify(value)]))).toString()}`,
  );
const ids = ({ json }: Answer): string[] => json.map(({ id }: { id: string }) => id);

describe('GET /api/personas', () => {
  it('gives them in the order of the file, without a tenant', async () => {
    const answer = await service.get('/api/personas');
    expect([answer.status, answer.headers.get('content-range')]).toEqual([200, 'personas 0-21/22']);
    expect(mismatches('get', '/api/personas', answer)).toEqual([]);
    expect(ids(answer).slice(0, 3)).toEqual([
      'koebenhavn-delayed-graduate',
      'koebenhavn-experienced-engineer',
      'koebenhavn-course-applicant',
    ]);
    expect(answer.json[0]).toMatchObject({
      municipality: '101',
      label: { da: 'Dimittend, forsinket 8 måneder', en: 'Graduate, eight months delayed' },
      asOf: '2026-11-23',
      spell: { startedOn: '2026-10-05', pauses: [], contacts: [{ heldOn: '2026-10-29', kind: 'individual', heldBy: 'companyConsultant' }] },
      facts: { educationDelayMonths: 8, competenceBanks: ['communicationMarketing'] },
    });
    expect(answer.json[0]).not.toHaveProperty('position');
  });

  it('can be filtered by municipality and by id, searched and sorted', async () => {
    const here = await list({ filter: { municipality: '147' } });
    expect(here.json.map(({ municipality }: { municipality: string }) => municipality)).toEqual(['147', '147', '147', '147']);
    expect(ids(here)).toEqual(expect.arrayContaining(['frederiksberg-ordinary', 'same-graduate-147']));
    expect(ids(await list({ filter: { id: ['same-graduate-751', 'same-graduate-101'] } })).sort()).toEqual([
      'same-graduate-101',
      'same-graduate-751',
    ]);
    expect(ids(await list({ filter: { municipality: '999' } }))).toEqual([]);
    expect(ids(await list({ filter: { q: 'ingeniør' } }))).toContain('koebenhavn-experienced-engineer');
    const codes = (await list({ sort: ['municipality', 'DESC'], range: [0, 99] })).json.map(({ municipality }: { municipality: string }) =>
      Number(municipality),
    );
    expect(codes).toEqual([...codes].sort((one, other) => other - one));
  });

  it.each([
    ['sort', ['facts', 'ASC'], 'list.unknown_sort'],
    ['filter', { facts: 'x' }, 'list.unknown_filter'],
  ])('refuses a %s it does not offer', async (name, value, code) => {
    const answer = await list({ [name]: value });
    expect([answer.status, answer.json.code]).toEqual([400, code]);
    expect(mismatches('get', '/api/personas', answer)).toEqual([]);
  });

  it('gives what a trial takes: every one can be tried as it is', async () => {
    const { json } = await list({ range: [0, 99] });
    const answers = [];
    for (const { id, municipality, asOf, spell, facts } of json) {
      const { status, json: trial } = await service.post('/api/trials', { municipality, asOf, spell, facts });
      answers.push([id, status, trial.code]);
    }
    expect(answers).toEqual(json.map(({ id }: { id: string }) => [id, 200, undefined]));
  });
});

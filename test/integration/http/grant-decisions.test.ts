import { aRequest } from './a-request';
import { mismatches } from './answers-match-openapi';
import { type Answer, startService, type TestService } from './start-service';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

describe('POST /api/grant-decisions', () => {
  const course = { name: 'Projektledelse', priceOere: 1_250_000, weeks: 4, onPositiveList: true };
  const apply = (overrides: Readonly<Record<string, unknown>> = {}): Promise<Answer> =>
    service.post('/api/grant-decisions', aRequest({ course, ...overrides }));

  it.each(['101', '147', '461', '751', '851'])(
    'decides an application in %s with every criterion, stores and replays it',
    async (municipality) => {
      const answer = await apply({ municipality });
      expect(answer.status).toBe(201);
      expect(mismatches('post', '/api/grant-decisions', answer)).toEqual([]);
      expect(['grant', 'refuse', 'refer']).toContain(answer.json.outcome);
      expect(answer.json.criteria.length).toBeGreaterThan(0);
      const found = await service.get(`/api/decisions/${answer.json.id}`, { 'x-municipality': municipality });
      expect(found.text).toBe(answer.text);
      expect(mismatches('get', '/api/decisions/{id}', found)).toEqual([]);
      const again = await service.post(`/api/decisions/${answer.json.id}/replay`, {}, { 'x-municipality': municipality });
      expect(again.json).toMatchObject({ identical: true });
    },
  );

  it.each([
    [{ course: undefined }, 'request.missing', 'course'],
    [{ course: { ...course, priceOere: -1 } }, 'request.out_of_range', 'course.priceOere'],
    [{ course: { ...course, priceOere: 12.5 } }, 'request.wrong_type', 'course.priceOere'],
    [{ course: { ...course, weeks: 105 } }, 'request.out_of_range', 'course.weeks'],
    [{ course: { ...course, onPositiveList: 'ja' } }, 'request.wrong_type', 'course.onPositiveList'],
    [{ course: { ...course, teacher: 'x' } }, 'request.unknown_key', 'course.teacher'],
    [{ course: { ...course, name: 'til 150490-1234' } }, 'request.looks_like_cpr', 'course.name'],
    [{ facts: { coursePriceOere: 5 } }, 'fact.of_course', 'facts.coursePriceOere'],
  ])('refuses %j', async (overrides, code, field) => {
    const answer = await apply(overrides);
    expect([answer.status, answer.json.code, answer.json.field]).toEqual([400, code, field]);
    expect(mismatches('post', '/api/grant-decisions', answer)).toEqual([]);
  });
});

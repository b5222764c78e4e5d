import { aRequest } from './a-request';
import { startService, type TestService } from './start-service';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

describe('smoke', () => {
  it('decides', async () => {
    const begun = Date.now();
    const answer = await service.post('/api/decisions', aRequest());
    console.log(answer.status, answer.text.slice(0, 1500), answer.text.length, Date.now() - begun);
    for (const path of ['/api/facts', '/api/municipalities', '/api/rule-sets', '/health/ready', '/health/live', '/api/openapi.json', '/api/docs', '/nothing']) {
      const got = await service.get(path);
      console.log(path, got.status, got.headers.get('content-range'), got.text.slice(0, 200));
    }
  });
});

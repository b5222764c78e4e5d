import { ActionStore } from '../../../server/modules/actions';
import { ActionClaimsRepository } from '../../../server/modules/actions/action-claims.repository';
import { Transactions } from '../../../server/platform/database';
import { startTestDatabase, type TestDatabase } from '../../harness';
import { anAction } from './a-worker';

const MUNICIPALITY = '147';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.stop());

test('a reminder that a recomputation is moving is passed over by the worker that has claimed it: neither waits for the other', async () => {
  const transactions = new Transactions(database.dataSource);
  const [store, claims] = [new ActionStore(), new ActionClaimsRepository()];
  const [one, other] = [anAction({ dedupeKey: 'remind-1-0' }), anAction({ dedupeKey: 'remind-1-1' })];
  const tomorrow = Date.now() + 86_400_000;
  await transactions.inTenant(MUNICIPALITY, (transaction) => store.schedule(transaction, MUNICIPALITY, [one, other]));
  const [group] = await transactions.asWorker((transaction) => claims.claim(transaction, new Date(), 10, 'worker'));
  expect(group?.ids).toHaveLength(2);
  await transactions.inTenant(MUNICIPALITY, async (recomputation) => {
    await store.schedule(recomputation, MUNICIPALITY, [{ ...other, dueAtMs: tomorrow }]);
    await transactions.inTenant(MUNICIPALITY, async (giving) => {
      await giving.query(`set local statement_timeout = '5s'`);
      const locked = await claims.lock(giving, MUNICIPALITY, group?.ids ?? [], 'worker');
      expect(locked.map(({ dedupeKey }) => dedupeKey)).toEqual(['remind-1-0']);
    });
    await store.schedule(recomputation, MUNICIPALITY, [{ ...one, dueAtMs: tomorrow }]);
  });
  expect(await transactions.asWorker((transaction) => claims.claim(transaction, new Date(), 10, 'another'))).toEqual([]);
});

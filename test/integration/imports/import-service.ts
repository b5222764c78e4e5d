import { randomUUID } from 'node:crypto';
import { ActionRunner } from '../../../server/modules/actions';
import { type Transaction, Transactions } from '../../../server/platform/database';
import { movedClock } from '../cases/moved-clock';
import { type Answer, startService, type TestService } from '../http/start-service';

/** The service with what a test of imports does again and again. Today is Monday 23 November 2026; only the test itself runs actions. */
export interface ImportService extends TestService {
  /** Sends a file; the answer is as it came. */
  send(municipality: string, kind: 'citizens' | 'conversations', file: string | Buffer, query?: string, type?: string): Promise<Answer>;
  /** Runs up to so many chunks that wait; how many did. */
  work(municipality: string, most?: number): Promise<number>;
  /** Sends a file, reads all of it, and gives the import. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- JSON of many forms; what is in it is what the tests check
  take(municipality: string, kind: 'citizens' | 'conversations', file: string | Buffer, query?: string, type?: string): Promise<any>;
  inTenant<T>(municipality: string, work: (transaction: Transaction) => Promise<T>): Promise<T>;
  rows<T>(municipality: string, sql: string): Promise<T[]>;
}

export async function startImportService(): Promise<ImportService> {
  const service = await startService({}, undefined, undefined, movedClock('2026-11-23T08:00:00Z'));
  const transactions = service.app.get(Transactions);
  const inTenant: ImportService['inTenant'] = (municipality, work) => transactions.inTenant(municipality, work);

  const send: ImportService['send'] = async (municipality, kind, file, query = '', type = 'text/csv') => {
    const response = await fetch(`${service.url}/api/imports?kind=${kind}${query}`, {
      method: 'POST',
      headers: { 'content-type': type, 'x-municipality': municipality },
      body: typeof file === 'string' ? file : new Uint8Array(file),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: JSON.parse(text) as unknown };
  };

  const work: ImportService['work'] = async (municipality, most = Infinity) => {
    let done = 0;
    while (done < most) {
      const token = randomUUID();
      const [claimed] = await inTenant(municipality, (transaction) =>
        transaction.query<[{ id: string }[], number]>(
          `update scheduled_action set leased_by = $1, lease_until = clock_timestamp() + interval '1 minute'
           where id = (select id from scheduled_action where kind = 'runImport' and state = 'waiting' order by created_at limit 1 for update skip locked) returning id`,
          [token],
        ),
      );
      const [action] = claimed;
      if (!action) break;
      const ran = await service.app.get(ActionRunner).run({ municipality, kind: 'runImport', ids: [action.id] }, token);
      if (ran !== 1) throw new Error('a chunk failed');
      done += 1;
    }
    return done;
  };

  return {
    ...service,
    send,
    work,
    inTenant,
    take: async (municipality, kind, file, query, type) => {
      const sent = await send(municipality, kind, file, query, type);
      if (sent.status !== 202) return sent.json;
      await work(municipality);
      return (await service.get(`/api/imports/${(sent.json as { id: string }).id}`, { 'x-municipality': municipality })).json;
    },
    rows: (municipality, sql) => inTenant(municipality, (transaction) => transaction.query(sql)),
  };
}

/** A file of citizens with ids from the first to the last, each unemployed since 5 January 2026. */
export function aCitizenFile(from: number, to: number): string {
  const rows = Array.from(
    { length: to - from + 1 },
    (_, index) => `B-${from + index};Borger nummer ${from + index};2026-01-05;${20 + (index % 40)}`,
  );
  return `Borger-id;Navn;Ledig fra;Alder\n${rows.join('\n')}\n`;
}

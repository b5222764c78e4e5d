import { appendAudit, type NewAuditEvent, verifyAudit } from '../../../server/modules/audit';
import { inTenant } from '../../../server/platform/database';
import { startTestDatabase, type TestDatabase } from '../../harness';

const ODENSE = '461';
const AARHUS = '751';
let database: TestDatabase;

function anEvent(no: number): NewAuditEvent {
  return { actor: 'konsulent-1', kind: 'conversation.registered', subjectKind: 'spell', subjectId: `spell-${no}`, detail: { no } };
}

function append(municipality: string, ...events: NewAuditEvent[]): Promise<void> {
  return inTenant(database.dataSource, municipality, (transaction) => appendAudit(transaction, municipality, events));
}

const verify = (municipality = ODENSE, anchors: Parameters<typeof verifyAudit>[2] = []) =>
  inTenant(database.dataSource, municipality, (transaction) => verifyAudit(transaction, municipality, anchors));

/** As the login, a superuser with the triggers off: what nobody in the service can do. */
async function tamper(...statements: string[]): Promise<void> {
  await database.dataSource.transaction(async (manager) => {
    await manager.query(`set local session_replication_role = replica`);
    for (const statement of statements) await manager.query(statement);
  });
}

beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.stop());
beforeEach(async () => {
  await tamper('delete from audit_event', 'delete from audit_head');
  await append(ODENSE, anEvent(1), anEvent(2));
  await append(ODENSE, anEvent(3));
  await append(ODENSE, anEvent(4), anEvent(5));
  await append(AARHUS, anEvent(1));
});

describe('the log', () => {
  it('is a chain for each municipality, and intact', async () => {
    expect(await verify()).toMatchObject({ intact: true, events: 5 });
    expect(await verify(AARHUS)).toMatchObject({ intact: true, events: 1 });
    expect(await verify('101')).toMatchObject({ intact: true, events: 0 });
  });

  it('cannot be changed by the service', async () => {
    const change = (sql: string) => inTenant(database.dataSource, ODENSE, (transaction) => transaction.query(sql));
    await expect(change(`update audit_event set actor = 'another'`)).rejects.toThrow('permission denied');
    await expect(change('delete from audit_event')).rejects.toThrow('permission denied');
    await expect(database.dataSource.query('delete from audit_event')).rejects.toThrow('audit_event is immutable');
  });

  it('gives numbers without gap or doubling to those who append at once, also when some of them fail', async () => {
    const tries = Array.from({ length: 24 }, (_, no) =>
      inTenant(database.dataSource, ODENSE, async (transaction) => {
        await appendAudit(transaction, ODENSE, [anEvent(no), anEvent(no)]);
        if (no % 4 === 0) throw new Error('rolled back');
      }),
    );
    await Promise.allSettled(tries);
    expect(await verify()).toMatchObject({ intact: true, events: 5 + 18 * 2 });
  });

  it('finds each field that was edited', async () => {
    const edits = [
      `actor = 'another'`,
      `kind = 'case.ended'`,
      `subject_kind = 'task'`,
      `subject_id = 'spell-9'`,
      `detail = '{"no":9}'`,
      `happened_at = happened_at + interval '1 second'`,
      `happened_at = happened_at + interval '1 microsecond'`,
    ];
    for (const edit of edits) {
      await tamper(`update audit_event set ${edit} where municipality_code = '461' and seq = 3`);
      expect([edit, await verify()]).toEqual([edit, { intact: false, at: 3, fault: 'edited' }]);
      await tamper('delete from audit_event', 'delete from audit_head');
      await append(ODENSE, anEvent(1), anEvent(2), anEvent(3), anEvent(4));
    }
  });

  it('finds an event whose hash was made anew', async () => {
    await tamper(`update audit_event set hash = repeat('a', 64) where municipality_code = '461' and seq = 3`);
    expect(await verify()).toEqual({ intact: false, at: 3, fault: 'edited' });
    await tamper(`update audit_event set previous_hash = repeat('a', 64) where municipality_code = '461' and seq = 4`);
    expect((await verify()).intact).toBe(false);
  });

  it.each([
    ['the first event gone', [`delete from audit_event where municipality_code = '461' and seq = 1`], 1],
    ['one in the middle gone', [`delete from audit_event where municipality_code = '461' and seq = 3`], 3],
    ['the last one gone', [`delete from audit_event where municipality_code = '461' and seq = 5`], 5],
    ['all gone', [`delete from audit_event where municipality_code = '461'`], 1],
    ['the head gone', [`delete from audit_head where municipality_code = '461'`], 6],
    ['one slipped in at the end', [copyOf(5, 6)], 6],
    ['one slipped in before the first', [copyOf(1, 0)], 1],
    [
      'two that changed places',
      [
        `update audit_event set seq = 99 where municipality_code = '461' and seq = 2`,
        `update audit_event set seq = 2 where municipality_code = '461' and seq = 3`,
        `update audit_event set seq = 3 where municipality_code = '461' and seq = 99`,
      ],
      2,
    ],
    ['one of another municipality', [`update audit_event set municipality_code = '461', seq = 6 where municipality_code = '751'`], 6],
  ])('finds %s', async (_what, statements, at) => {
    await tamper(...statements);
    expect(await verify()).toMatchObject({ intact: false, at });
  });

  it('finds the end cut off together with its head when the head was written down elsewhere', async () => {
    const before = await verify();
    if (!before.intact) throw new Error('the log is intact before');
    await tamper(
      `delete from audit_event where municipality_code = '461' and seq > 3`,
      `update audit_head set seq = 3, hash = (select hash from audit_event where municipality_code = '461' and seq = 3) where municipality_code = '461'`,
    );
    expect(await verify()).toMatchObject({ intact: true, events: 3 });
    expect(await verify(ODENSE, [before.head])).toEqual({ intact: false, at: 4, fault: 'truncated' });
  });
});

function copyOf(seq: number, as: number): string {
  return `insert into audit_event select municipality_code, ${as}, happened_at, actor, kind, subject_kind, subject_id, detail, previous_hash, hash
    from audit_event where municipality_code = '461' and seq = ${seq}`;
}

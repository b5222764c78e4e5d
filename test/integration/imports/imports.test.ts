import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyAudit } from '../../../server/modules/audit';
import { PersonalData } from '../../../server/platform/personal-data';
import { aCitizenFile, type ImportService, startImportService } from './import-service';

let service: ImportService;
beforeAll(async () => {
  service = await startImportService();
});
afterAll(() => service.stop());

const get = (municipality: string, path: string) => service.get(path, { 'x-municipality': municipality });
const post = (municipality: string, path: string) => service.post(path, {}, { 'x-municipality': municipality });
const counts = ({ rowsAdded, rowsChanged, rowsUnchanged, rowsRefused }: Record<string, number>) => [
  rowsAdded,
  rowsChanged,
  rowsUnchanged,
  rowsRefused,
];
const problems = ({ errors }: { errors: { line: number; code: string; field: string | null }[] }) =>
  errors.map(({ line, code, field }) => [line, code, field]);

const everything = (municipality: string) =>
  Promise.all(
    ['citizen', 'spell', 'fact_value', 'conversation', 'task', 'scheduled_action', 'audit_event'].map(async (table) => [
      table,
      (
        await service.rows<{ count: number }>(
          municipality,
          `select count(*)::int from ${table} where ${table === 'scheduled_action' ? `kind <> 'runImport'` : 'true'}`,
        )
      )[0]?.count,
    ]),
  );

describe('a file of citizens', () => {
  const M = '147';
  const file = [
    'Borger-id;CPR-nummer;Navn;E-mail;Sprog;Ledig fra;Alder;Dimittend;Fodnote',
    'B-1;010165-1234;Anna Bøgh;anna@example.dk;da;5.1.2026;61;nej;x',
    'B-2;0202901235;Bo Ås;;en;2026-08-03;36;ja;x',
    'B-3;;;;;2026-09-01;;;x',
    '',
  ].join('\r\n');

  it('becomes cases with a plan; names and numbers are sealed', async () => {
    const done = await service.take(M, 'citizens', file, '&fileName=borgere.csv');
    expect(done).toMatchObject({
      state: 'done',
      fileName: 'borgere.csv',
      rowsTotal: 3,
      rowsDone: 3,
      rowsAdded: 3,
      errors: [],
      unknownColumns: ['Fodnote'],
      suggestedMapping: { 'CPR-nummer': 'cpr', 'Ledig fra': 'startedOn', Alder: 'facts.age', Dimittend: 'facts.isGraduate' },
    });
    const [anna] = await service.rows<{ name_sealed: Buffer; cpr_sealed: Buffer; email_sealed: Buffer }>(
      M,
      `select * from citizen where external_id = 'B-1'`,
    );
    const personalData = service.app.get(PersonalData);
    expect(personalData.open(M, anna?.name_sealed as Buffer)).toBe('Anna Bøgh');
    expect(personalData.open(M, anna?.cpr_sealed as Buffer)).toBe('0101651234');
    expect(personalData.open(M, anna?.email_sealed as Buffer)).toBe('anna@example.dk');
    const facts = await service.rows<{ fact_key: string; value: unknown; source: string; holds_from: string }>(
      M,
      `select fact_key, value, source, holds_from from fact_value where spell_id = (select spell.id from spell join citizen on citizen.id = citizen_id where external_id = 'B-2') order by fact_key`,
    );
    expect(facts).toEqual(
      expect.arrayContaining([
        { fact_key: 'age', value: 36, source: 'import', holds_from: '2026-08-03' },
        { fact_key: 'isGraduate', value: true, source: 'import', holds_from: '2026-08-03' },
      ]),
    );
    const tasks = await service.rows<{ count: number }>(M, `select count(distinct spell_id)::int from task where closed_as is null`);
    expect(tasks[0]?.count).toBe(3);
  });

  it('sent again changes nothing: every row is unchanged, not a row of a case is written', async () => {
    const before = await everything(M);
    const done = await service.take(M, 'citizens', file);
    expect(counts(done)).toEqual([0, 0, 3, 0]);
    const [log] = [new Map(before as [string, number][])];
    // Only that it began and that it ended stands in the log.
    expect(await everything(M)).toEqual(
      before.map(([table, count]) => [table, table === 'audit_event' ? (log.get('audit_event') as number) + 2 : count]),
    );
  });

  it('a changed CPR number is an attribute of the same person, and logged without the number', async () => {
    const changed = file.replace('010165-1234', '010165-1242');
    const done = await service.take(M, 'citizens', changed);
    expect(counts(done)).toEqual([0, 1, 2, 0]);
    const [row] = await service.rows<{ count: number; sealed: Buffer }>(
      M,
      `select count(*)::int, (array_agg(cpr_sealed order by external_id))[1] as sealed from citizen`,
    );
    expect(row?.count).toBe(3);
    expect(service.app.get(PersonalData).open(M, row?.sealed as Buffer)).toBe('0101651242');
    const log = await service.rows<{ kind: string; detail: string }>(
      M,
      `select kind, detail from audit_event where subject_kind = 'citizen' order by seq`,
    );
    expect(log).toEqual([{ kind: 'case.changed', detail: expect.stringContaining('"fields":["cpr"]') }]);
    expect(JSON.stringify(log)).not.toMatch(/0101651242|1242/);
  });

  it('a number that belongs to another citizen is refused', async () => {
    const done = await service.take(M, 'citizens', 'Id;CPR;Startdato\nB-9;020290-1235;2026-09-01\n');
    expect(problems(done)).toEqual([[2, 'opening.cpr_of_another', 'cpr']]);
    expect(done.errors[0].text.da).toMatch(/CPR/);
  });

  it('an end ends the case; telling it again changes nothing; telling it otherwise is refused', async () => {
    const told = 'Id;Startdato;Slutdato;Slutårsag\nB-3;2026-09-01;2026-11-02;Job\n';
    expect(counts(await service.take(M, 'citizens', told))).toEqual([0, 1, 0, 0]);
    const [spell] = await service.rows(
      M,
      `select ended_on, end_reason from spell join citizen on citizen.id = citizen_id where external_id = 'B-3'`,
    );
    expect(spell).toEqual({ ended_on: '2026-11-02', end_reason: 'employment' });
    const [open] = await service.rows<{ count: number }>(
      M,
      `select count(*)::int from task join spell on spell.id = spell_id where ended_on is not null and closed_as is null`,
    );
    expect(open?.count).toBe(0);
    expect(counts(await service.take(M, 'citizens', told))).toEqual([0, 0, 1, 0]);
    expect(problems(await service.take(M, 'citizens', told.replace('2026-11-02', '2026-11-03')))).toEqual([
      [2, 'opening.ended_otherwise', 'endedOn'],
    ]);
  });

  it('the log is whole', async () => {
    expect(await service.inTenant(M, (transaction) => verifyAudit(transaction, M))).toMatchObject({ intact: true });
  });
});

describe('rows that cannot be', () => {
  const M = '461';

  it('are refused one by one with line, field and code, in both languages; the others are read', async () => {
    const done = await service.take(
      M,
      'citizens',
      [
        'Borger-id;CPR-nummer;Navn;Ledig fra;Alder;Konsulent',
        'C-1;010170-1234;Anna;2026-01-05;40;',
        'C-1;010170-1234;Anna igen;2026-01-05;40;',
        'C-2;010170-1234;Samme nummer;2026-01-05;40;',
        'C-3;;Tidligt;2026-13-05;40;',
        'C-4;;Sent;2026-11-24;40;',
        'C-5;;For ung;2026-01-05;14;',
        'C-6;;Ukendt;2026-01-05;40;K-ukendt',
        'C-7;;Rest;2026-01-05',
        'C-8;;God;2026-01-05;50;',
      ].join('\n'),
    );
    expect(counts(done)).toEqual([2, 0, 0, 7]);
    expect(problems(done)).toEqual([
      [3, 'import.citizen_twice', 'externalId'],
      [4, 'import.cpr_twice', 'cpr'],
      [5, 'row.invalid_date', 'startedOn'],
      [6, 'import.starts_in_future', 'startedOn'],
      [7, 'fact.out_of_range', 'facts.age'],
      [8, 'import.unknown_consultant', 'consultant'],
      [9, 'row.column_count', null],
    ]);
    expect(done.errors[0].text).toEqual({
      da: 'Borgeren står også på linje 2; kun den er læst. Fjern den ene af de to rækker, hvis det ikke er meningen.',
      en: 'The citizen also stands on line 2; only that one was read. Remove one of the two rows if this was not meant.',
    });
  });

  it('as a file: with semicolons, all lines, nothing that a spreadsheet would calculate', async () => {
    const [latest] = (await get(M, '/api/imports')).json;
    const { text, headers } = await get(M, `/api/imports/${latest.id}/errors.csv`);
    expect(headers.get('content-type')).toContain('text/csv');
    const lines = text.replace('\ufeff', '').trimEnd().split('\n');
    expect(lines).toHaveLength(8);
    expect(lines[1]).toBe(
      '3;externalId;import.citizen_twice;"Borgeren står også på linje 2; kun den er læst. Fjern den ene af de to rækker, hvis det ikke er meningen.";"The citizen also stands on line 2; only that one was read. Remove one of the two rows if this was not meant."',
    );
    expect(lines.some((line) => /(^|;)[=+\-@]/.test(line))).toBe(false);
  });

  it('the same person in another chunk of the same file is found', async () => {
    const done = await service.take(M, 'citizens', aCitizenFile(1000, 1260) + 'B-1000;Dobbelt;2026-01-05;30\n');
    expect(problems(done)).toEqual([[263, 'import.citizen_twice', 'externalId']]);
    expect(done.errors[0].text.da).toContain('linje 2');
  });
});

describe('conversations', () => {
  const M = '751';
  const file = [
    'Borger-id;Dato;Samtaletype;Afholdt af',
    'D-1;2026-02-02;Individuel samtale;Jobkonsulent',
    'D-1;2026-03-02;individual;',
    'D-1;2026-03-02;individual;',
    'D-1;2025-12-24;individual;',
    'D-1;2026-11-24;individual;',
    'D-2;2026-05-04;individual;',
  ].join('\n');

  it('before their citizens are refused with what to do', async () => {
    const done = await service.take(M, 'conversations', 'Id;Dato;Type\nD-1;2026-02-02;individual\n');
    expect(problems(done)).toEqual([[2, 'import.citizen_unknown', 'externalId']]);
    expect(done.errors[0].text.da).toMatch(/Indlæs filen med borgere først/);
  });

  it('are registered once; before the spell, in the future, twice are refused', async () => {
    await service.take(M, 'citizens', 'Id;Startdato;Slutdato\nD-1;2026-01-05;\nD-2;2026-01-05;2026-05-01\n');
    const done = await service.take(M, 'conversations', file);
    expect(counts(done)).toEqual([2, 0, 0, 4]);
    expect(problems(done)).toEqual([
      [4, 'import.conversation_twice', 'heldOn'],
      [5, 'import.conversation_before_spell', 'heldOn'],
      [6, 'import.conversation_in_future', 'heldOn'],
      [7, 'import.conversation_outside_spell', 'heldOn'],
    ]);
    const held = await service.rows(M, `select held_on, kind, held_by from conversation order by held_on`);
    expect(held).toEqual([
      { held_on: '2026-02-02', kind: 'individual', held_by: 'jobConsultant' },
      { held_on: '2026-03-02', kind: 'individual', held_by: null },
    ]);
  });

  it('sent again are unchanged', async () => {
    expect(counts(await service.take(M, 'conversations', file))).toEqual([0, 0, 2, 4]);
    expect(await service.rows(M, `select from conversation`)).toHaveLength(2);
  });
});

describe('a dry run', () => {
  const M = '851';

  it('counts and refuses as the real one and stores nothing of the cases', async () => {
    const file = aCitizenFile(1, 260) + 'B-1;Dobbelt;2026-01-05;30\nB-999;;2027-01-01;30\n';
    const before = await everything(M);
    const tried = await service.take(M, 'citizens', file, '&dryRun=true');
    expect(counts(tried)).toEqual([260, 0, 0, 2]);
    const after = await everything(M);
    expect(after.filter(([table]) => table !== 'audit_event')).toEqual(before.filter(([table]) => table !== 'audit_event'));
    const real = await service.take(M, 'citizens', file);
    expect([counts(real), problems(real)]).toEqual([counts(tried), problems(tried)]);
    expect(await service.rows(M, 'select from citizen')).toHaveLength(260);
  });
});

describe('stopping, going on, and doing so twice', () => {
  const M = '101';

  it('loses nothing and doubles nothing', async () => {
    const { json } = await service.send(M, 'citizens', aCitizenFile(1, 600));
    expect(json).toMatchObject({ state: 'waiting', rowsTotal: 600, rowsDone: 0 });
    await service.work(M, 1);
    const stopped = await post(M, `/api/imports/${json.id}/stop`);
    expect(stopped.json).toMatchObject({ state: 'stopped', rowsDone: 250 });
    expect((await post(M, `/api/imports/${json.id}/stop`)).json.code).toBe('import.not_running');
    expect(await service.work(M)).toBe(1);
    expect((await get(M, `/api/imports/${json.id}`)).json).toMatchObject({ state: 'stopped', rowsDone: 250 });
    expect((await post(M, `/api/imports/${json.id}/resume`)).json.state).toBe('waiting');
    expect((await post(M, `/api/imports/${json.id}/resume`)).json.code).toBe('import.not_stopped');
    await service.work(M);
    expect((await get(M, `/api/imports/${json.id}`)).json).toMatchObject({ state: 'done', rowsDone: 600, rowsAdded: 600 });
    expect(await service.rows(M, 'select from import_chunk')).toHaveLength(0);
    expect(await service.rows(M, 'select from import_key')).toHaveLength(0);
    expect(await service.rows(M, 'select distinct external_id from citizen')).toHaveLength(600);
  });

  it('an import stopped and resumed before a worker came is read once', async () => {
    const { json } = await service.send(M, 'citizens', aCitizenFile(2001, 2260));
    await post(M, `/api/imports/${json.id}/stop`);
    await post(M, `/api/imports/${json.id}/resume`);
    await service.work(M);
    expect((await get(M, `/api/imports/${json.id}`)).json).toMatchObject({ state: 'done', rowsDone: 260, rowsAdded: 260 });
  });

  it('the same file twice at once, worked on side by side, is read once', async () => {
    const file = aCitizenFile(3001, 3300);
    const sent = await Promise.all([service.send(M, 'citizens', file), service.send(M, 'citizens', file)]);
    await Promise.all([service.work(M), service.work(M)]);
    await service.work(M);
    const done = await Promise.all(sent.map(async ({ json }) => (await get(M, `/api/imports/${json.id}`)).json));
    expect(done.map(({ state }) => state)).toEqual(['done', 'done']);
    const sum = (field: string): number => done.reduce((total, one) => total + one[field], 0);
    expect([sum('rowsAdded'), sum('rowsUnchanged'), sum('rowsRefused')]).toEqual([300, 300, 0]);
  });
});

describe('the example files', () => {
  it('can be taken in as they are: citizens, then their conversations', async () => {
    const file = (name: string): Buffer => readFileSync(join(__dirname, '../../../seeds/examples', name));
    const citizens = await service.take('259', 'citizens', file('borgere.csv'));
    expect([counts(citizens), citizens.unknownColumns]).toEqual([[5, 0, 0, 0], []]);
    const conversations = await service.take('259', 'conversations', file('samtaler.csv'));
    expect([counts(conversations), conversations.unknownColumns]).toEqual([[5, 0, 0, 0], []]);
  });
});

describe('other municipalities', () => {
  it('do not see an import, nor its errors, nor stop it', async () => {
    const { json } = await service.send('153', 'citizens', aCitizenFile(1, 2));
    for (const path of [`/api/imports/${json.id}`, `/api/imports/${json.id}/errors.csv`]) expect((await get('173', path)).status).toBe(404);
    expect((await post('173', `/api/imports/${json.id}/stop`)).status).toBe(404);
    expect((await get('173', '/api/imports')).json).toEqual([]);
  });
});

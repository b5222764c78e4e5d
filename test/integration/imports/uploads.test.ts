import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { ImportsRepository } from '../../../server/modules/imports/imports.repository';
import { type ImportService, startImportService } from './import-service';

let service: ImportService;
beforeAll(async () => {
  service = await startImportService();
});
afterAll(() => service.stop());

const M = '147';
const list = async () => (await service.get('/api/imports?range=[0,99]', { 'x-municipality': M })).json;
const code = async (file: string | Buffer, query = '', type = 'text/csv') => {
  const { status, json } = await service.send(M, 'citizens', file, query, type);
  return [status, (json as { code?: string }).code ?? (json as { state: string }).state];
};
const HEADER = 'Id;Navn;Startdato\n';
const mapping = (value: unknown): string => `&mapping=${Buffer.from(JSON.stringify(value)).toString('base64url')}`;

describe('a file that cannot be read', () => {
  it.each([
    ['nothing', '', '', 'text/csv', 422, 'file.empty'],
    ['UTF-16', Buffer.from('\ufeff' + HEADER, 'utf16le'), '', 'text/csv', 422, 'import.utf16'],
    ['NUL in the header', 'Id\0;Startdato\n', '', 'text/csv', 422, 'row.nul'],
    ['no header', 'A-1;Anna;2026-01-05\n', '', 'text/csv', 422, 'import.no_header'],
    ['a column missing', 'Id;Navn\nA-1;Anna\n', '', 'text/csv', 422, 'import.missing_field'],
    ['a million columns', `Id;${';'.repeat(1_000_000)}\n`, '', 'text/csv', 422, 'import.too_many_columns'],
    ['a header of 10 MB', `Id;${'x'.repeat(10 * 1024 * 1024)}\nA-1;x\n`, '', 'text/csv', 422, 'import.too_many_columns'],
    ['a forbidden fact', 'Id;Startdato;Køn\nA-1;2026-01-05;k\n', mapping({ Køn: 'facts.sex' }), 'text/csv', 400, 'fact.forbidden'],
    ['a mapping nobody can read', HEADER, '&mapping=!!', 'text/csv', 400, 'import.mapping_unreadable'],
    ['a mapping for no column', HEADER, mapping({ Efternavn: 'name' }), 'text/csv', 422, 'import.unknown_column'],
    ['the wrong type', '{}', '', 'application/json', 415, 'import.unsupported_type'],
    ['the type of a form', 'x', '', 'multipart/form-data', 415, 'import.unsupported_type'],
    ['another charset', HEADER, '', 'text/csv; charset=utf-16', 415, 'import.unsupported_type'],
    ['no JSON', 'Id;Startdato\n', '', 'application/x-ndjson', 422, 'row.malformed_json'],
  ])('with %s: a clear answer', async (_, file, query, type, status, problem) => {
    expect(await code(file, query, type)).toEqual([status, problem]);
  });

  it('of an unknown kind, or without a municipality, is refused before it is read', async () => {
    const { url } = service;
    const post = (query: string, headers: Record<string, string>) =>
      fetch(`${url}/api/imports?${query}`, { method: 'POST', headers: { 'content-type': 'text/csv', ...headers }, body: HEADER });
    expect((await post('kind=cats', { 'x-municipality': M })).status).toBe(400);
    expect((await post('kind=citizens', {})).status).toBe(400);
    expect((await post('kind=citizens', { 'x-municipality': '999' })).status).toBe(400);
    expect((await post('kind=citizens', { 'x-municipality': M, 'x-actor': 'nobody' })).status).toBe(400);
    expect((await post('kind=citizens', { 'x-municipality': M, 'content-encoding': 'gzip' })).status).toBe(415);
  });

  it('stands in the list as refused with the reason; nothing of it is kept', async () => {
    const imports = (await list()) as { state: string; stopCode: string; stopText: { da: string } }[];
    expect(imports.length).toBeGreaterThan(5);
    expect(new Set(imports.map(({ state }) => state))).toEqual(new Set(['refused']));
    expect(imports.map(({ stopCode }) => stopCode)).toContain('import.no_header');
    expect(imports.every(({ stopText }) => stopText.da.length > 20)).toBe(true);
    expect(await service.rows(M, 'select from import_chunk')).toEqual([]);
  });

  it('shows what its columns were taken for, so that a person can map the missing one', async () => {
    const sent = await service.send(M, 'citizens', 'Borger;Begyndte\nA-50;2026-01-05\n');
    const location = sent.headers.get('location') ?? '';
    const { json } = await service.get(location, { 'x-municipality': M });
    expect(json).toMatchObject({
      state: 'refused',
      stopCode: 'import.missing_field',
      suggestedMapping: {},
      unknownColumns: ['Borger', 'Begyndte'],
    });
    expect(json.fields[0]).toEqual({ field: 'externalId', isRequired: true, label: { da: 'Borger-id', en: 'Citizen id' } });
    expect(json.fields).toContainEqual({ field: 'facts.age', isRequired: false, label: { da: 'Alder', en: 'Age' } });
    const done = await service.take(
      M,
      'citizens',
      'Borger;Begyndte\nA-50;2026-01-05\n',
      mapping({ Borger: 'externalId', Begyndte: 'startedOn' }),
    );
    expect(done).toMatchObject({ state: 'done', rowsAdded: 1 });
  });
});

describe('a file that is strange but can be read', () => {
  it('in Windows-1252 keeps its letters', async () => {
    const done = await service.take(
      M,
      'citizens',
      Buffer.from('Id;Team;Startdato\nÆØÅ-1;Ukendt sæson;2026-01-05\nÆØÅ-2;;2026-01-05\n', 'latin1'),
    );
    expect([done.rowsAdded, done.errors.map(({ code: one }: { code: string }) => one)]).toEqual([1, ['import.unknown_team']]);
    expect(await service.rows(M, `select from citizen where external_id = 'ÆØÅ-2'`)).toHaveLength(1);
  });

  it('a line of 10 MB, a NUL, a million cells and other nuisances are errors of their own line', async () => {
    const file = Buffer.concat([
      Buffer.from(`\ufeff${HEADER}N-1;Anna;2026-01-05\r\n`),
      Buffer.from('N-2;'),
      Buffer.alloc(10 * 1024 * 1024, 'x'),
      Buffer.from(`;2026-01-05\nN-3;A\0;2026-01-05\nN-4;${';'.repeat(900_000)}\n\n`),
      Buffer.from([0x4e, 0x2d, 0x35, 0x3b, 0xe6, 0x3b, 0x0a]),
      Buffer.from('N-6;Bøgh;2026-01-05\nN-7;Æ;2026-01-05'),
    ]);
    // The first letter beyond ASCII decides; here it is the broken line, so the file counts as Windows-1252 unless it says UTF-8 by its mark.
    const done = await service.take(M, 'citizens', file);
    expect(done.errors.map(({ line, code: one }: { line: number; code: string }) => [line, one])).toEqual(
      expect.arrayContaining([
        [3, 'row.too_long'],
        [4, 'row.nul'],
        [5, 'row.column_count'],
      ]),
    );
    expect(await service.rows(M, `select from citizen where external_id in ('N-1', 'N-6', 'N-7')`)).toHaveLength(3);
  });

  it('a value the database cannot hold is an error of its row, found among the others', async () => {
    const rows = Array.from({ length: 9 }, (_, index) => JSON.stringify({ externalId: `U-${index}`, startedOn: '2026-01-05' }));
    rows[3] = '{"externalId":"U-3\\u0000","startedOn":"2026-01-05"}';
    // Half of a pair of code units: no text, though JSON can write it.
    rows[6] = '{"externalId":"U-6\\ud800","startedOn":"2026-01-05"}';
    const done = await service.take(M, 'citizens', rows.join('\n'), '', 'application/x-ndjson');
    expect([done.rowsAdded, done.errors.map(({ line, code: one }: { line: number; code: string }) => [line, one])]).toEqual([
      7,
      [
        [4, 'import.control_character'],
        [7, 'import.row_failed'],
      ],
    ]);
  });
});

describe('a file that does not end', () => {
  function open(headers: string): Promise<{ send(text: string): Promise<void>; answer: Promise<string>; destroy(): void }> {
    const { hostname, port } = new URL(service.url);
    return new Promise((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          `POST /api/imports?kind=citizens HTTP/1.1\r\nHost: x\r\nX-Municipality: ${M}\r\nContent-Type: text/csv\r\n${headers}\r\n\r\n`,
        );
        const send = (text: string): Promise<void> =>
          new Promise((sent) => socket.write(`${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`, () => sent()));
        const answer = new Promise<string>((got) => socket.once('data', (data) => got(data.toString())));
        resolve({ send, answer, destroy: () => socket.destroy() });
      });
      socket.on('error', () => undefined);
    });
  }

  it('but breaks off in the middle is refused, said, and leaves nothing', async () => {
    const upload = await open('Transfer-Encoding: chunked');
    await upload.send(HEADER + Array.from({ length: 2000 }, (_, index) => `X-${index};;2026-01-05\n`).join(''));
    for (let waited = 0; waited < 100 && (await service.rows(M, 'select from import_chunk')).length === 0; waited += 1) await pause(20);
    expect((await service.rows(M, 'select from import_chunk')).length).toBeGreaterThan(0);
    upload.destroy();
    for (let waited = 0; waited < 100 && (await list())[0].state !== 'refused'; waited += 1) await pause(20);
    expect((await list())[0]).toMatchObject({ state: 'refused', stopCode: 'import.upload_broken' });
    expect(await service.rows(M, 'select from import_chunk')).toEqual([]);
    expect(await service.rows(M, `select from citizen where external_id like 'X-%'`)).toEqual([]);
  });

  it('but says it has a gigabyte is refused before it is sent', async () => {
    const upload = await open('Content-Length: 1073741824');
    expect(await upload.answer).toMatch(/^HTTP\/1\.1 413/);
    upload.destroy();
  });

  it('is the fourth at once: wait', async () => {
    const uploads = await Promise.all([1, 2, 3].map(() => open('Transfer-Encoding: chunked')));
    await Promise.all(uploads.map((upload) => upload.send(HEADER)));
    const receiving = async () => (await service.rows(M, `select from import_job where state = 'receiving'`)).length;
    for (let waited = 0; waited < 100 && (await receiving()) < 3; waited += 1) await pause(20);
    expect(await code(HEADER)).toEqual([429, 'import.too_many_at_once']);
    for (const upload of uploads) upload.destroy();
    for (let waited = 0; waited < 100 && (await receiving()) > 0; waited += 1) await pause(20);
    expect(await receiving()).toBe(0);
  });

  it('and whose process was killed is given up when the next file comes', async () => {
    const repository = service.app.get(ImportsRepository);
    const source = {
      kind: 'citizens',
      fileName: 'x.csv',
      isDryRun: false,
      mapping: { given: {}, layout: null },
      createdBy: 'local',
    } as const;
    const id = await service.inTenant(M, (transaction) => repository.add(transaction, M, source));
    await service.rows(M, `update import_job set touched_at = clock_timestamp() - interval '2 hours' where id = '${id}'`);
    await service.take(M, 'citizens', `${HEADER}Y-1;;2026-01-05\n`);
    const { json } = await service.get(`/api/imports/${id}`, { 'x-municipality': M });
    expect(json).toMatchObject({ state: 'refused', stopCode: 'import.upload_broken' });
  });
});

import fc from 'fast-check';
import { aCatalogue } from '../../../../test/builders/a-catalogue';
import { aFact } from '../../../../test/builders/a-fact';
import { DomainError } from '../../../domain/shared/domain-error';
import { chunkText, linesOfChunk } from './chunk';
import type { DecodedLines, ImportEncoding } from './decode-lines';
import { checkRequired, mapColumns } from './map-columns';
import { readFirstObject, readHeader } from './read-header';
import { LARGEST_FILE, readLines } from './read-lines';
import { safeFileName } from './safe-file-name';

async function read(file: Buffer, encoding: ImportEncoding | null = null, size = 7): Promise<DecodedLines> {
  async function* bytes(): AsyncGenerator<Buffer> {
    for (let at = 0; at < file.length; at += size) yield await Promise.resolve(file.subarray(at, at + size));
  }
  const lines: DecodedLines['lines'][number][] = [];
  const errors: DecodedLines['errors'][number][] = [];
  for await (const part of readLines(bytes(), encoding, () => undefined)) {
    lines.push(...part.lines);
    errors.push(...part.errors);
  }
  return { lines, errors };
}

const texts = ({ lines }: DecodedLines): string[] => lines.map(({ text }) => text);
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
  }
  return 'accepted';
}

describe('the lines of a file', () => {
  test('come out as they went in, whatever the text, the ends of lines and the pieces it came in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.stringMatching(/^[a-zæøåÆØÅ€ ;"]{1,20}$/), { minLength: 1, maxLength: 8 }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.integer({ min: 1, max: 30 }),
        async (lines, end, hasMark, size) => {
          const file = Buffer.from((hasMark ? '\ufeff' : '') + lines.join(end) + end);
          expect(texts(await read(file, null, size))).toEqual(lines.filter((line) => line.trim() !== ''));
        },
      ),
    );
  });

  test('of Windows-1252 are recognised by themselves: æ, ø, å and €', async () => {
    const file = Buffer.concat([latin('Navn;By\nS\u00f8ren \u00c6gidius;\u00c5rhus '), Buffer.of(0x80), latin('\n')]);
    expect(texts(await read(file))).toEqual(['Navn;By', 'Søren Ægidius;Århus €']);
  });

  test('of Windows-1252 with a byte that it leaves open are refused; all others are what the standard says', async () => {
    const standard = new TextDecoder('windows-1252').decode(Buffer.of(0xe9));
    expect(texts(await read(Buffer.of(0xe9)))).toEqual([standard]);
    const marks = Buffer.from(Array.from({ length: 32 }, (_, index) => [0x80 + index, 0x0a]).flat());
    const { lines, errors } = await read(marks, 'windows-1252');
    expect(lines.map(({ text }) => text).join('')).toBe('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');
    expect(errors.map(({ line, code }) => [line, code])).toEqual([2, 14, 16, 17, 30].map((line) => [line, 'import.control_character']));
  });

  test('of UTF-8 stay UTF-8: a line of another encoding is an error of its own, never garbage', async () => {
    const file = Buffer.concat([Buffer.from('Søren\n'), latin('S\u00f8ren\n'), Buffer.from('Åse\n')]);
    const { lines, errors } = await read(file);
    expect(lines).toEqual([
      { line: 1, text: 'Søren' },
      { line: 3, text: 'Åse' },
    ]);
    expect(errors).toEqual([{ line: 2, code: 'row.not_utf8' }]);
  });

  test('what the sender says of the encoding goes before what the bytes look like', async () => {
    // C3 A6 is æ in UTF-8 and Ã¦ in Windows-1252.
    expect(texts(await read(Buffer.of(0xc3, 0xa6), 'windows-1252'))).toEqual(['Ã¦']);
    expect(texts(await read(Buffer.of(0xc3, 0xa6)))).toEqual(['æ']);
  });

  test('with NUL, control characters or more than a megabyte are errors with their numbers; their neighbours are read', async () => {
    const file = Buffer.concat([Buffer.from('a\nb\0b\nc\u001b\n'), Buffer.alloc(10 * 1024 * 1024, 'x'), Buffer.from('\ne\n')]);
    expect(await read(file, null, 64 * 1024)).toEqual({
      lines: [
        { line: 1, text: 'a' },
        { line: 5, text: 'e' },
      ],
      errors: [
        { line: 2, code: 'row.nul' },
        { line: 3, code: 'import.control_character' },
        { line: 4, code: 'row.too_long' },
      ],
    });
  });

  test.each([
    ['little', [0xff, 0xfe, 0x61, 0x00]],
    ['big', [0xfe, 0xff, 0x00, 0x61]],
  ])('of UTF-16 (%s-endian) are refused at once', async (_, bytes) => {
    await expect(read(Buffer.from(bytes))).rejects.toMatchObject({ code: 'import.utf16' });
  });

  test('of a file that never ends are refused in bounded memory', async () => {
    const piece = Buffer.alloc(4 * 1024 * 1024, 'x'.repeat(1023) + '\n');
    let given = 0;
    async function* endless(): AsyncGenerator<Buffer> {
      for (;;) {
        given += piece.length;
        yield await Promise.resolve(piece);
      }
    }
    const before = process.memoryUsage().rss;
    const reading = async (): Promise<void> => {
      for await (const part of readLines(endless(), null, () => undefined)) void part.lines.length;
    };
    await expect(reading()).rejects.toMatchObject({ code: 'import.too_large' });
    expect(given).toBe(LARGEST_FILE + piece.length);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });

  test('are the same when they come out of a chunk', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ line: fc.nat(), text: fc.string() })), (lines) => {
        expect(linesOfChunk(chunkText(lines))).toEqual(lines);
      }),
    );
  });
});

describe('columns', () => {
  const catalogue = aCatalogue(
    aFact({ key: 'age', type: 'integer', min: 15, max: 75 }),
    aFact({ key: 'language', type: 'set', values: ['danish', 'english'] }),
    aFact({ key: 'risk', type: 'integer', firstKnown: 'decision' }),
    aFact({ key: 'religion', type: 'enum', values: ['none'], class: 'forbidden' }),
  );

  it('are known by their Danish names, however they are written', () => {
    const { fields, unknown, suggested } = mapColumns(
      ['Borger-id', 'cpr_nummer', ' NAVN ', 'Ledig fra', 'Skostørrelse', 'age (da)', 'facts.language', 'Sprog'],
      'citizens',
      catalogue,
    );
    expect(fields).toEqual(['externalId', 'cpr', 'name', 'startedOn', null, 'facts.age', 'facts.language', 'language']);
    expect(unknown).toEqual(['Skostørrelse']);
    expect(suggested).toMatchObject({ 'Borger-id': 'externalId', cpr_nummer: 'cpr', NAVN: 'name' });
  });

  it('are what the sender says before what they are called; null passes one over', () => {
    const given = { Nr: 'externalId', navn: null, 'Ledig fra': 'startedOn' };
    expect(mapColumns(['Nr', 'Navn', 'Ledig fra'], 'citizens', catalogue, given)).toMatchObject({
      fields: ['externalId', null, 'startedOn'],
      unknown: [],
    });
  });

  it.each([
    ['two columns of the same', ['CPR', 'CPR-nummer'], {}, 'import.duplicate_field'],
    ['a field that does not exist', ['Id', 'X'], { X: 'shoeSize' }, 'import.unknown_field'],
    ['a fact of a conversation file', ['Id', 'X'], { X: 'facts.unheardOf' }, 'import.unknown_field'],
    ['what the engine works out', ['Id', 'risk'], {}, 'import.decided_fact'],
    ['what no rule may see', ['Id', 'religion'], {}, 'fact.forbidden'],
  ])('%s is refused', (_, header, given: Record<string, string>, code) => {
    expect(codeOf(() => mapColumns(header, 'citizens', catalogue, given))).toBe(code);
  });

  it('that must be there are asked for, with the names they can have', () => {
    expect(codeOf(() => checkRequired('citizens', ['externalId', 'name']))).toBe('import.missing_field');
    expect(codeOf(() => checkRequired('citizens', ['externalId', 'startedOn']))).toBe('accepted');
    expect(codeOf(() => checkRequired('conversations', ['externalId', 'heldOn']))).toBe('import.missing_field');
  });

  it.each([
    ['a citizen instead of names', 'B-1;Anna Holm;010165-1234;2026-01-05', 'import.no_header'],
    ['a day instead of names', 'B-1;05.01.2026', 'import.no_header'],
    ['an address instead of names', 'B-1;anna@example.dk', 'import.no_header'],
    ['501 columns', Array.from({ length: 501 }, (_, index) => `k${index}`).join(';'), 'import.too_many_columns'],
    ['300,000 commas', ','.repeat(300_000), 'import.too_many_columns'],
    ['a quote that is not closed', 'Id;"Navn', 'row.quotes'],
  ])('a header with %s is refused', (_, header, code) => {
    expect(codeOf(() => readHeader(header, 'citizens', catalogue, {}))).toBe(code);
  });

  it('a mapping for a column that is not there is refused, not passed over', () => {
    expect(codeOf(() => readHeader('Id;Navn', 'citizens', catalogue, { Efternavn: 'name' }))).toBe('import.unknown_column');
  });

  it('names that could be a person are not kept', () => {
    const { unknown } = mapColumns(['Id', '010165-1234', 'a'.repeat(70), 'x=1'], 'citizens', catalogue);
    expect(unknown).toEqual(['#2', '#3', '#4']);
    const byPlace = { '#2': 'cpr', '#3': 'name', '#4': null };
    expect(mapColumns(['Id', '010165-1234', 'a'.repeat(70), 'x=1'], 'citizens', catalogue, byPlace)).toMatchObject({
      fields: ['externalId', 'cpr', 'name', null],
      suggested: { '#2': 'cpr', '#3': 'name' },
      unknown: [],
    });
  });

  it('of JSON Lines are the keys of the first row', () => {
    const { format, fields } = readFirstObject(
      '{"externalId":"B-1","Ledig fra":"2026-01-05","facts":{"age":40}}',
      'citizens',
      catalogue,
      {},
    );
    expect([format, fields]).toEqual(['jsonl', ['externalId', 'startedOn']]);
    expect(codeOf(() => readFirstObject('[1]', 'citizens', catalogue, {}))).toBe('row.malformed_json');
  });
});

describe('the name of a file', () => {
  it.each([
    ['borgere uge 47.csv', 'borgere uge 47.csv'],
    ['C:\\data\\borgere.csv', 'borgere.csv'],
    ['../../etc/passwd', 'passwd'],
    ['010165-1234.csv', 'citizens.csv'],
    ['Anna 0101651234.csv', 'citizens.csv'],
    ['=cmd.csv', 'citizens.csv'],
    ['a\nb.csv', 'citizens.csv'],
    [undefined, 'citizens.csv'],
  ])('%j is kept as %j', (given, kept) => {
    expect(safeFileName(given, 'citizens', 'csv')).toBe(kept);
  });
});

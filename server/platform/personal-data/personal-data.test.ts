import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { type Cpr, readCpr } from '../../domain/shared/cpr';
import { PersonalData } from './personal-data';
import { PersonalDataError } from './personal-data-error';
import { readOrMakeMasterKey } from './read-or-make-master-key';

const ours = new PersonalData(() => Buffer.alloc(32, 1));
const another = new PersonalData(() => Buffer.alloc(32, 2));
const UNREADABLE = expect.objectContaining({ code: 'personal_data.unreadable' }) as Error;
const cpr = readCpr('010165-1234') as Cpr;

describe('sealing', () => {
  test('whatever the text, what is sealed for a municipality opens there as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const sealed = ours.seal('147', text);
        expect(ours.open('147', sealed)).toBe(text);
        expect(sealed[0]).toBe(1);
        expect(sealed.length).toBe(29 + Buffer.byteLength(text));
      }),
    );
  });

  it('never makes the same bytes twice', () => {
    expect(ours.seal('147', 'Anna').equals(ours.seal('147', 'Anna'))).toBe(false);
  });

  it('refuses another key and another municipality instead of giving garbage', () => {
    const sealed = ours.seal('147', 'Anna Bøgh');
    expect(() => another.open('147', sealed)).toThrow(UNREADABLE);
    expect(() => ours.open('101', sealed)).toThrow(UNREADABLE);
  });

  test('one changed bit anywhere, or a byte less, is refused', () => {
    const sealed = ours.seal('147', 'Anna Bøgh');
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => ours.open('147', changed)).toThrow(UNREADABLE);
    }
    for (let length = 0; length < sealed.length; length += 1)
      expect(() => ours.open('147', sealed.subarray(0, length))).toThrow(UNREADABLE);
  });
});

describe('the key a person is found by', () => {
  it('is the same for the same number in the same municipality, and differs for anything else', () => {
    const key = ours.searchKey('147', cpr);
    expect(key.length).toBe(32);
    expect(ours.searchKey('147', cpr).equals(key)).toBe(true);
    expect(ours.searchKey('101', cpr).equals(key)).toBe(false);
    expect(another.searchKey('147', cpr).equals(key)).toBe(false);
    expect(ours.searchKey('147', readCpr('010165-1235') as Cpr).equals(key)).toBe(false);
  });
});

describe('the master key', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = join(mkdtempSync(join(tmpdir(), 'sporskifte-key-')), 'data');
  });
  afterEach(() => rmSync(join(dataDir, '..'), { recursive: true }));

  it('is made once, 32 bytes, for its owner only, and read the next time', () => {
    const key = readOrMakeMasterKey({ dataDir });
    expect(key.length).toBe(32);
    expect(readOrMakeMasterKey({ dataDir }).equals(key)).toBe(true);
    expect(readdirSync(dataDir)).toEqual(['personal-data.key']);
    if (process.platform !== 'win32') expect(statSync(join(dataDir, 'personal-data.key')).mode & 0o777).toBe(0o600);
  });

  it('is one and the same for processes that begin at once', async () => {
    const script = `console.log(require('./server/platform/personal-data').readOrMakeMasterKey({ dataDir: ${JSON.stringify(dataDir)} }).toString('hex'))`;
    const harness = join(__dirname, '../../../test/harness/run-typescript.cjs');
    const file = join(dataDir, '..', 'read.ts');
    writeFileSync(file, script.replace('./server', join(__dirname, '../../../server')));
    const run = promisify(execFile);
    const keys = await Promise.all([1, 2, 3, 4].map(async () => (await run(process.execPath, [harness, file])).stdout));
    expect(new Set(keys).size).toBe(1);
    expect(readdirSync(dataDir)).toEqual(['personal-data.key']);
  }, 60_000);

  it('comes from the variable when it is set, and no file is made', () => {
    const given = Buffer.alloc(32, 7);
    expect(readOrMakeMasterKey({ dataDir, personalDataKey: given.toString('base64') }).equals(given)).toBe(true);
    expect(() => readdirSync(dataDir)).toThrow('ENOENT');
  });

  it('says so, in both languages and without its content, when the file holds no key', () => {
    readOrMakeMasterKey({ dataDir });
    const file = join(dataDir, 'personal-data.key');
    writeFileSync(file, 'sesam-luk-dig-op');
    expect(() => readOrMakeMasterKey({ dataDir })).toThrow(PersonalDataError);
    expect(() => readOrMakeMasterKey({ dataDir })).toThrow(/32 byte i base64.* \/ .*32 bytes in base64/s);
    expect(() => readOrMakeMasterKey({ dataDir })).not.toThrow(/sesam/);
    expect(readFileSync(file, 'utf8')).toBe('sesam-luk-dig-op');
  });
});

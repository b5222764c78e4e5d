import { UsageError } from './decide-arguments';
import { readImportArguments } from './import-arguments';

const WHOLE = ['borgere.csv', '--municipality', '147', '--kind', 'citizens'];

describe('the command line of import', () => {
  it('needs a file, a municipality and a kind; the rest has defaults', () => {
    expect(readImportArguments(WHOLE)).toEqual({
      file: 'borgere.csv',
      municipality: '147',
      kind: 'citizens',
      format: 'csv',
      isDryRun: false,
      mapping: {},
      actor: undefined,
      errorsFile: 'borgere.csv.errors.csv',
      quiet: false,
    });
  });

  it('maps columns, also with an equals sign in their name, and passes over', () => {
    const { mapping } = readImportArguments([...WHOLE, '--map', 'CPR-nummer=cpr', '--map', 'a=b=name', '--map', 'Fodnote=']);
    expect(mapping).toEqual({ 'CPR-nummer': 'cpr', 'a=b': 'name', Fodnote: null });
  });

  it('knows JSON Lines by the name of the file', () => {
    expect(readImportArguments(['b.ndjson', ...WHOLE.slice(1)]).format).toBe('jsonl');
    expect(readImportArguments(['b.txt', ...WHOLE.slice(1), '--format', 'jsonl']).format).toBe('jsonl');
  });

  it.each([
    ['no file', WHOLE.slice(1)],
    ['two files', ['a.csv', ...WHOLE]],
    ['no municipality', ['a.csv', '--kind', 'citizens']],
    ['a name for a municipality', ['a.csv', '--municipality', 'Odense', '--kind', 'citizens']],
    ['another kind', ['a.csv', '--municipality', '147', '--kind', 'cats']],
    ['another format', [...WHOLE, '--format', 'xlsx']],
    ['a mapping without a field', [...WHOLE, '--map', 'CPR']],
    ['an unknown option', [...WHOLE, '--force']],
  ])('%s: says what would work', (_, argv) => {
    expect(() => readImportArguments(argv)).toThrow(UsageError);
  });
});

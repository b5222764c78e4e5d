import { parseArgs } from 'node:util';
import { UsageError } from './decide-arguments';

export interface ImportArguments {
  readonly file: string;
  readonly municipality: string;
  readonly kind: 'citizens' | 'conversations';
  readonly format: 'csv' | 'jsonl';
  readonly isDryRun: boolean;
  /** Column → field; null passes it over. */
  readonly mapping: Readonly<Record<string, string | null>>;
  readonly actor: string | undefined;
  readonly errorsFile: string;
  readonly quiet: boolean;
}

export const IMPORT_USAGE = `Brug / usage:
  npm run import -- borgere.csv --municipality 147 --kind citizens

  --municipality KODE   kommunekode / code of the municipality
  --kind citizens|conversations   borgere med deres forløb, eller holdte samtaler / citizens with their spells, or held conversations
  --dry-run             prøv alt, gem intet / try everything, store nothing
  --map KOLONNE=FELT    hvad en kolonne er; tomt felt springer den over; kan gentages / what a column is; empty passes it over; may be repeated
  --format csv|jsonl    filens format; ellers efter filnavnet / format; else by the file's name
  --actor ID            konsulentens id / id of the consultant who does it
  --errors FIL          fejl pr. række; ellers <fil>.errors.csv / errors by row
  --quiet               ingen fremdrift på stderr / no progress on stderr

Samme fil igen ændrer intet; en afbrudt import fortsætter, hvor den slap. / The same file again changes nothing; an import that broke off goes on.
`;

function readMapping(given: readonly string[]): ImportArguments['mapping'] {
  const pairs = given.map((text) => {
    const at = text.lastIndexOf('=');
    if (at < 1) throw new UsageError('--map: skriv KOLONNE=FELT, fx "CPR-nummer=cpr". / --map: write COLUMN=FIELD, e.g. "CPR-nummer=cpr".');
    return [text.slice(0, at), text.slice(at + 1) === '' ? null : text.slice(at + 1)] as const;
  });
  return Object.fromEntries(pairs);
}

/** Reads the command line of `import`. Throws `UsageError` with a sentence that says what would work. */
export function readImportArguments(argv: readonly string[]): ImportArguments {
  const { values, positionals } = (() => {
    try {
      return parseArgs({
        args: [...argv],
        allowPositionals: true,
        options: {
          municipality: { type: 'string' },
          kind: { type: 'string' },
          'dry-run': { type: 'boolean', default: false },
          map: { type: 'string', multiple: true, default: [] },
          format: { type: 'string' },
          actor: { type: 'string' },
          errors: { type: 'string' },
          quiet: { type: 'boolean', default: false },
        },
      });
    } catch (error) {
      throw new UsageError(error instanceof Error ? error.message : String(error));
    }
  })();
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('Angiv én fil. / Name one file.');
  const { municipality, kind } = values;
  if (municipality === undefined || !/^\d{3}$/.test(municipality))
    throw new UsageError('--municipality skal være tre cifre, fx 147. / --municipality must be three digits, e.g. 147.');
  if (kind !== 'citizens' && kind !== 'conversations')
    throw new UsageError('--kind skal være citizens eller conversations. / --kind must be citizens or conversations.');
  const format = values.format ?? (/\.(jsonl|ndjson)$/i.test(file) ? 'jsonl' : 'csv');
  if (format !== 'csv' && format !== 'jsonl') throw new UsageError('--format: csv eller jsonl. / --format: csv or jsonl.');
  return {
    file,
    municipality,
    kind,
    format,
    isDryRun: values['dry-run'],
    mapping: readMapping(values.map),
    actor: values.actor,
    errorsFile: values.errors ?? `${file}.errors.csv`,
    quiet: values.quiet,
  };
}

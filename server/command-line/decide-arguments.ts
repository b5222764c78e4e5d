import { parseArgs } from 'node:util';
import { type CalendarDate, isCalendarDate } from '../domain/shared/calendar-date';

export interface DecideArguments {
  readonly municipality: string;
  readonly asOf: CalendarDate;
  /** Path of the file, or `-` for standard input. */
  readonly input: string;
  readonly inputFormat: 'csv' | 'jsonl';
  readonly outputFormat: 'csv' | 'jsonl';
  readonly errorsFile: string;
  readonly floor: string | null;
  readonly rules: string;
  readonly whatWouldChange: boolean;
  readonly unemploymentRising: boolean;
  readonly workers: number;
  readonly quiet: boolean;
}

/** A wrong call; the message is the whole answer, in Danish and English. */
export class UsageError extends Error {}

export const DECIDE_USAGE = `Brug / usage:
  npm run decide -- --municipality 147 --as-of 2026-11-23 citizens.csv > decisions.csv

  --municipality KODE   kommunekode (101 København, 147 Frederiksberg, 461 Odense, 751 Aarhus, 851 Aalborg, 153, 173, 259)
  --as-of DATO          den dag, der afgøres for / the day decided for (YYYY-MM-DD)
  --format csv|jsonl    indfilens format; ellers efter filnavnet / format of the input; else by its name
  --output csv|jsonl    csv: en linje pr. borger; jsonl: hele resultatet / csv: a line a citizen; jsonl: the whole result
  --errors FIL          fejl pr. række; ellers <fil>.errors.csv / errors by row
  --floor dk-2024       et andet gulv (hvad nu hvis) / another floor (what-if)
  --rules MAPPE         regelmappe; ellers rules/ / rules folder
  --what-would-change   tag med, hvad der ville ændre sporet / include what would change the track
  --unemployment-rising ledigheden er stigende / unemployment is rising
  --workers N           antal arbejdstråde / number of worker threads
  --quiet               ingen fremdrift på stderr / no progress on stderr
`;

function chosen<T extends string>(values: readonly T[], given: string | undefined, fallback: T, name: string): T {
  if (given === undefined) return fallback;
  const found = values.find((value) => value === given);
  if (found === undefined) throw new UsageError(`--${name}: brug ${values.join(' eller ')} / use ${values.join(' or ')}.`);
  return found;
}

/** Reads the command line of `decide`. Throws `UsageError` with a sentence that says what would work. */
export function readDecideArguments(
  argv: readonly string[],
  defaults: { readonly rules: string; readonly cores: number },
): DecideArguments {
  const parsed = (() => {
    try {
      return parseArgs({
        args: [...argv],
        allowPositionals: true,
        options: {
          municipality: { type: 'string' },
          'as-of': { type: 'string' },
          format: { type: 'string' },
          output: { type: 'string' },
          errors: { type: 'string' },
          floor: { type: 'string' },
          rules: { type: 'string' },
          'what-would-change': { type: 'boolean', default: false },
          'unemployment-rising': { type: 'boolean', default: false },
          workers: { type: 'string' },
          quiet: { type: 'boolean', default: false },
        },
      });
    } catch (error) {
      throw new UsageError(error instanceof Error ? error.message : String(error));
    }
  })();
  const { values, positionals } = parsed;
  const [input, ...more] = positionals;
  if (input === undefined || more.length > 0)
    throw new UsageError('Angiv én fil (eller - for standard input). / Name one file (or - for standard input).');
  const { municipality } = values;
  if (municipality === undefined) throw new UsageError('--municipality mangler, fx 147. / --municipality is missing, e.g. 147.');
  const asOf = values['as-of'];
  if (!isCalendarDate(asOf)) throw new UsageError('--as-of skal være en dag som 2026-11-23. / --as-of must be a day such as 2026-11-23.');
  const workers = values.workers === undefined ? Math.max(1, Math.min(defaults.cores, 16)) : Number(values.workers);
  if (!Number.isInteger(workers) || workers < 1 || workers > 64) throw new UsageError('--workers: 1-64.');
  const inputFormat = chosen(['csv', 'jsonl'], values.format, /\.(jsonl|ndjson)$/i.test(input) ? 'jsonl' : 'csv', 'format');
  return {
    municipality,
    asOf,
    input,
    inputFormat,
    outputFormat: chosen(['csv', 'jsonl'], values.output, inputFormat, 'output'),
    errorsFile: values.errors ?? (input === '-' ? 'decide.errors.csv' : `${input}.errors.csv`),
    floor: values.floor ?? null,
    rules: values.rules ?? defaults.rules,
    whatWouldChange: values['what-would-change'],
    unemploymentRising: values['unemployment-rising'],
    workers,
    quiet: values.quiet,
  };
}

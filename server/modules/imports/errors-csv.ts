import { csvCell } from '../../platform/files';
import type { ImportRowError } from './import.schema';

/** First, so that spreadsheets read æ, ø and å. */
export const ERRORS_HEADER = '\ufefflinje;felt;kode;fejl;error\n';

/** Lines of the file of errors: semicolons, as Danish spreadsheets expect, and nothing a spreadsheet would calculate. */
export function errorsCsv(errors: readonly ImportRowError[]): string {
  return errors.map(({ line, field, code, text }) => `${[line, field, code, text.da, text.en].map(csvCell).join(';')}\n`).join('');
}

import { parse } from 'csv-parse/sync';
import { DomainError } from '../../domain/shared/domain-error';

/** The cells of one line of a CSV file. Throws `row.quotes` when a quote is not closed on the line. */
export function splitCells(line: string, delimiter: string): string[] {
  if (!line.includes('"')) return line.replace(/\r$/, '').split(delimiter);
  try {
    const [cells = []] = parse(line, { delimiter, relax_column_count: true }) as string[][];
    return cells;
  } catch {
    throw new DomainError('row.quotes');
  }
}

/** What stands between the cells of a header: the one of semicolon, tab and comma that stands there most. */
export function findDelimiter(header: string): string {
  return [';', '\t', ','].reduce((best, one) => (header.split(one).length > header.split(best).length ? one : best), ',');
}

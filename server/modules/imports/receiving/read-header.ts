import type { FactCatalogue } from '../../../domain/facts/fact';
import { DomainError } from '../../../domain/shared/domain-error';
import { findDelimiter, splitCells } from '../../../platform/files';
import type { ImportFormat, ImportKind } from '../import-kind';
import { checkMapping, mapColumns, type MappedColumns, type Mapping } from './map-columns';
import { looksLikeRow } from './speakable-column';

/** Nobody has more; a line of a million commas is no header. */
export const MOST_COLUMNS = 500;

/** How the rows of one file are read; kept with the import. */
export interface ImportLayout extends MappedColumns {
  readonly format: ImportFormat;
  /** CSV only. */
  readonly delimiter: string;
}

/** Throws `import.no_header`, `import.too_many_columns`, `row.quotes` and what `mapColumns` throws. */
export function readHeader(line: string, kind: ImportKind, catalogue: FactCatalogue, given: Mapping): ImportLayout {
  const delimiter = findDelimiter(line.slice(0, 10_000));
  const cells = splitCells(line, delimiter);
  if (cells.length > MOST_COLUMNS) throw new DomainError('import.too_many_columns', { most: MOST_COLUMNS });
  if (looksLikeRow(cells)) throw new DomainError('import.no_header');
  checkMapping(cells, given);
  return { format: 'csv', delimiter, ...mapColumns(cells, kind, catalogue, given) };
}

/** JSON Lines have no header; the keys of the first row stand for it. Throws as `readHeader`, and `row.malformed_json`. */
export function readFirstObject(line: string, kind: ImportKind, catalogue: FactCatalogue, given: Mapping): ImportLayout {
  const keys = Object.keys(readObject(line)).filter((key) => key !== 'facts');
  if (keys.length > MOST_COLUMNS) throw new DomainError('import.too_many_columns', { most: MOST_COLUMNS });
  return { format: 'jsonl', delimiter: '', ...mapColumns(keys, kind, catalogue, given) };
}

/** Throws `row.malformed_json` for anything but one object. */
export function readObject(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new DomainError('row.malformed_json');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new DomainError('row.malformed_json');
  return value as Readonly<Record<string, unknown>>;
}

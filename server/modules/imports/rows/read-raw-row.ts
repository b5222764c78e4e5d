import { DomainError } from '../../../domain/shared/domain-error';
import { splitCells } from '../../../platform/files';
import type { MappedColumns } from '../receiving/map-columns';
import { type ImportLayout, readObject } from '../receiving/read-header';

/** The values of one row by field (`startedOn`, `facts.age`): text from CSV, whatever JSON holds from JSON Lines. Empty ones are left out. */
export type RawRow = ReadonlyMap<string, unknown>;

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

function readCsv(text: string, { fields, delimiter }: ImportLayout): RawRow {
  const cells = splitCells(text, delimiter);
  if (cells.length !== fields.length) throw new DomainError('row.column_count', { expected: fields.length, found: cells.length });
  const row = new Map<string, unknown>();
  fields.forEach((field, index) => {
    if (field !== null && !isEmpty(cells[index])) row.set(field, cells[index]);
  });
  return row;
}

/** A key that is none of ours is an error; null: to be passed over. */
function readJson(text: string, fieldOf: (key: string) => string | null | undefined): RawRow {
  const row = new Map<string, unknown>();
  const set = (field: string, value: unknown): void => {
    if (row.has(field)) throw new DomainError('import.field_twice', {}, field);
    if (!isEmpty(value)) row.set(field, value);
  };
  const { facts, ...rest } = readObject(text);
  for (const [key, value] of Object.entries(rest)) {
    const field = fieldOf(key);
    if (field === undefined) throw new DomainError('import.unknown_key');
    if (field !== null) set(field, value);
  }
  if (isEmpty(facts)) return row;
  if (typeof facts !== 'object' || Array.isArray(facts)) throw new DomainError('import.facts_shape', {}, 'facts');
  for (const [key, value] of Object.entries(facts as object)) set(`facts.${key}`, value);
  return row;
}

/**
 * Makes the reader of one line of a file. `mapKeys` maps keys of JSON objects as a header is mapped. The reader throws `row.*`, `import.unknown_key`,
 * `import.field_twice`, `import.facts_shape`.
 */
export function rawRowReader(layout: ImportLayout, mapKeys: (keys: readonly string[]) => MappedColumns): (text: string) => RawRow {
  if (layout.format === 'csv') return (text) => readCsv(text, layout);
  const known = new Map<string, string | null | undefined>();
  const fieldOf = (key: string): string | null | undefined => {
    if (!known.has(key)) {
      const { fields, unknown } = mapKeys([key]);
      const isUnknown = unknown.length > 0;
      // A hostile file could bring a new key in every row.
      if (known.size > 1000) return isUnknown ? undefined : fields[0];
      known.set(key, isUnknown ? undefined : (fields[0] ?? null));
    }
    return known.get(key);
  };
  return (text) => readJson(text, fieldOf);
}

import type { FactCatalogue } from '../../../domain/facts/fact';
import { DomainError } from '../../../domain/shared/domain-error';
import type { ImportKind } from '../import-kind';
import { importFields } from './import-fields';
import { speakableColumn } from './speakable-column';

/** Which field (`startedOn`, `facts.age`) a column or key holds; null: it is passed over. */
export type Mapping = Readonly<Record<string, string | null>>;

export interface MappedColumns {
  /** For each column in order: its field, or null when it is passed over. */
  readonly fields: readonly (string | null)[];
  /** Columns nobody asked to pass over and whose name says nothing to us, as they may be shown. */
  readonly unknown: readonly string[];
  /** What we take the columns for, by their name: what was asked for, else what the name says. */
  readonly suggested: Readonly<Record<string, string>>;
}

/** A name with nothing but its letters and digits, so that "CPR-nummer", "cpr_nummer" and "CPR nummer" are the same. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** A column by its name, or by its place (`#2`) where its name is not shown. */
function askedName(column: string): string {
  return /^#\d{1,3}$/.test(column) ? column : plainName(column);
}

/** Every name by which a field is known, for one kind of file. A field goes before a fact of the same name (`language`). */
function knownNames(kind: ImportKind, catalogue: FactCatalogue): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (name: string, field: string): void => {
    const plain = plainName(name);
    if (!names.has(plain)) names.set(plain, field);
  };
  for (const { field, label, names: own } of importFields(kind)) [field, label.da, label.en, ...own].forEach((name) => add(name, field));
  if (kind === 'conversations') return names;
  for (const { key } of catalogue.facts) [key, `facts.${key}`].forEach((name) => add(name, `facts.${key}`));
  for (const { key, label } of catalogue.facts) [label.da, label.en].forEach((name) => add(name, `facts.${key}`));
  return names;
}

/** Throws `fact.forbidden`, `import.decided_fact` and `import.unknown_field` for a field that cannot be taken in. */
function checkField(field: string, column: string | undefined, kind: ImportKind, catalogue: FactCatalogue): void {
  if (importFields(kind).some((known) => known.field === field)) return;
  const definition = kind === 'citizens' && field.startsWith('facts.') ? catalogue.byKey.get(field.slice(6)) : undefined;
  if (!definition) throw new DomainError('import.unknown_field', {}, column);
  const { key } = definition;
  if (definition.class === 'forbidden') throw new DomainError('fact.forbidden', { fact: key }, column);
  if (definition.firstKnown === 'decision' || definition.source === 'course')
    throw new DomainError('import.decided_fact', { fact: key }, column);
}

/**
 * Finds out what the columns of a header hold. A given mapping goes before what a name says; null or an empty text passes a column over. Throws
 * `import.unknown_field`, `import.duplicate_field`, `import.decided_fact` and `fact.forbidden`.
 */
export function mapColumns(header: readonly string[], kind: ImportKind, catalogue: FactCatalogue, given: Mapping = {}): MappedColumns {
  const names = knownNames(kind, catalogue);
  const asked = new Map(Object.entries(given).map(([column, field]) => [askedName(column), field === '' ? null : field]));
  const unknown: string[] = [];
  const suggested: Record<string, string> = {};
  const fields = header.map((column, index) => {
    const plain = plainName(column);
    const shown = speakableColumn(column, index);
    const wanted = asked.has(`#${index + 1}`) ? asked.get(`#${index + 1}`) : asked.get(plain);
    const field = wanted === undefined ? names.get(plain) : wanted;
    if (field === undefined) unknown.push(shown);
    if (field === undefined || field === null) return null;
    checkField(field, shown, kind, catalogue);
    suggested[shown] = field;
    return field;
  });
  fields.forEach((field, index) => {
    if (field !== null && fields.indexOf(field) !== index)
      throw new DomainError('import.duplicate_field', { column: index + 1, first: fields.indexOf(field) + 1 }, field);
  });
  return { fields, unknown, suggested };
}

/** Throws `import.unknown_column` when a mapping names a column that is not there: a slip of the pen would else pass a column over in silence. */
export function checkMapping(header: readonly string[], given: Mapping): void {
  const columns = new Set(header.flatMap((name, index) => [plainName(name), `#${index + 1}`]));
  if (Object.keys(given).some((column) => !columns.has(askedName(column)))) throw new DomainError('import.unknown_column', {}, 'mapping');
}

/** Throws `import.missing_field` with the first field that has to be there and is not. */
export function checkRequired(kind: ImportKind, fields: readonly (string | null)[]): void {
  const missing = importFields(kind).find(({ field, isRequired }) => isRequired && !fields.includes(field));
  if (missing)
    throw new DomainError(
      'import.missing_field',
      { names: [missing.label.da, ...missing.names.slice(0, 2), missing.field] },
      missing.field,
    );
}

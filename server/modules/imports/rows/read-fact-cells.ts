import type { FactCatalogue, FactDefinition, Facts, FactValue } from '../../../domain/facts/fact';
import { readFactText } from '../../../domain/facts/read-fact-text';
import { readFactValue } from '../../../domain/facts/read-fact-value';
import { DomainError } from '../../../domain/shared/domain-error';
import type { RawRow } from './read-raw-row';

const PREFIX = 'facts.';

/** A member by its label in Danish or English instead of its code, as people write it. */
function codeOf({ values = [] }: FactDefinition, text: string): string {
  const said = text.trim().toLowerCase();
  return values.find(({ label }) => label.da.toLowerCase() === said || label.en.toLowerCase() === said)?.value ?? text;
}

function readOne(definition: FactDefinition, value: unknown): FactValue | null {
  const { type } = definition;
  if (typeof value !== 'string') {
    if (type === 'set' && Array.isArray(value))
      return readFactValue(
        definition,
        value.map((member) => (typeof member === 'string' ? codeOf(definition, member) : (member as unknown))),
      );
    return readFactValue(definition, value);
  }
  if (type === 'enum') return readFactText(definition, codeOf(definition, value));
  if (type !== 'set' || value.length > 10_000) return readFactText(definition, value);
  return readFactText(
    definition,
    value
      .split('|', 1000)
      .map((member) => codeOf(definition, member))
      .join('|'),
  );
}

/**
 * The facts of a row. Texts are read as in a CSV file (`ja`/`nej`, decimal comma, Danish dates, members by code or label, parted by `|`). Throws `fact.*`,
 * `import.decided_fact`; no error holds a value.
 */
export function readFactCells(row: RawRow, catalogue: FactCatalogue): Facts {
  const facts: Record<string, FactValue> = {};
  for (const [field, value] of row) {
    if (!field.startsWith(PREFIX)) continue;
    const key = field.slice(PREFIX.length);
    const definition = catalogue.byKey.get(key);
    if (!definition) throw new DomainError('import.unknown_key');
    if (definition.class === 'forbidden') throw new DomainError('fact.forbidden', { fact: key }, field);
    if (definition.firstKnown === 'decision' || definition.source === 'course')
      throw new DomainError('import.decided_fact', { fact: key }, field);
    const read = readOne(definition, value);
    if (read !== null) facts[key] = read;
  }
  return facts;
}

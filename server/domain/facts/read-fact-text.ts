import { DomainError } from '../shared/domain-error';
import type { FactDefinition, FactValue } from './fact';
import { readFactValue } from './read-fact-value';

const NUMBER_SHAPE = /^[+-]?\d{1,15}([.,]\d{1,9})?$/;
const DANISH_DATE = /^(\d{1,2})[.-](\d{1,2})[.-](\d{4})$/;
const YES = new Set(['ja', 'true']);
const NO = new Set(['nej', 'false']);

/** The cell that says "known to hold nothing" for a set; an empty cell is unknown. */
const EMPTY_SET = '-';

/**
 * Reads a CSV cell: empty is unknown (`null`); `ja`/`nej`/`true`/`false` in any case; decimal comma or point, no thousands separator; `YYYY-MM-DD` or
 * `DD.MM.YYYY`; members of a set separated by `|`, `-` alone for the empty set. Throws the errors of `readFactValue`, and `fact.forbidden`.
 */
export function readFactText(definition: FactDefinition, text: string): FactValue | null {
  if (definition.class === 'forbidden') throw new DomainError('fact.forbidden', { fact: definition.key }, `facts.${definition.key}`);
  const cell = text.trim();
  if (cell === '') return null;
  return readFactValue(definition, cellValue(definition, cell));
}

/** The cell as the JSON value it stands for; what cannot be read stays text and is refused by its type. */
function cellValue(definition: FactDefinition, cell: string): unknown {
  switch (definition.type) {
    case 'integer':
    case 'number':
      return NUMBER_SHAPE.test(cell) ? Number(cell.replace(',', '.')) : cell;
    case 'boolean':
      return YES.has(cell.toLowerCase()) ? true : NO.has(cell.toLowerCase()) ? false : cell;
    case 'date':
      return isoText(cell);
    case 'set':
      return cell === EMPTY_SET ? [] : cell.split('|', 1000).map((member) => member.trim());
    default:
      return cell;
  }
}

function isoText(cell: string): string {
  const match = DANISH_DATE.exec(cell);
  if (!match) return cell;
  return `${match[3]}-${String(match[2]).padStart(2, '0')}-${String(match[1]).padStart(2, '0')}`;
}

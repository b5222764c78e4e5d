import { type Text } from '../../i18n/use-text';
import { formatPercent, type Language } from '../../sentences';
import { CAPACITY_FIELD_NAMES, type CapacityNumbers } from './capacity-fields';
import { type CapacityRow } from './capacity-rows';
import { type CsvCell } from './csv';
import { type Demand } from './demands';
import { oftenText } from './often-text';

/** The capacity table alone: a head of full-time equivalents, a row for each number of conversations a day. */
export function capacityTableRows(rows: readonly CapacityRow[], columns: readonly number[], text: Text): readonly (readonly CsvCell[])[] {
  return [
    [`${text('capacity.table.perDay')} \\ ${text('capacity.table.staff')}`, ...columns],
    ...rows.map(({ perDay, cells }) => [perDay, ...cells.map(({ conversations }) => conversations)]),
  ];
}

interface Calculation {
  readonly numbers: CapacityNumbers;
  /** Whose numbers were filled in; null for S3's or one's own. */
  readonly municipality: string | null;
  readonly demands: readonly Demand[];
  readonly rows: readonly CapacityRow[];
  readonly columns: readonly number[];
}

/** Everything on the page as rows of one file: the numbers in, the demands, the table. */
export function capacityCsvRows(calculation: Calculation, text: Text, language: Language): readonly (readonly CsvCell[])[] {
  const { numbers, municipality, demands, rows, columns } = calculation;
  const { perDay, intensivePercent, timelyPerYear } = numbers;
  const way = {
    forAll: text('capacity.demand.forAll'),
    split: text('capacity.demand.split', { percent: formatPercent(intensivePercent / 100, language), timely: timelyPerYear }),
  };
  return [
    [text('capacity.export.numbers'), '', text('capacity.export.unit')],
    ...(municipality === null ? [] : [[text('capacity.export.municipality'), municipality]]),
    ...CAPACITY_FIELD_NAMES.map((field) => [text(`capacity.input.${field}`), numbers[field], text(`capacity.unit.${field}`)]),
    [],
    [
      text('capacity.demand.title'),
      text('capacity.demand.way'),
      text('capacity.demand.total'),
      text('capacity.demand.needed', { perDay }),
      text('capacity.demand.intensive'),
      text('capacity.demand.timely'),
    ],
    ...demands.map(({ kind, perYear, parts, conversations, neededByPerDay }) => [
      way[kind],
      `${oftenText(perYear, text)} (${perYear})`,
      conversations,
      neededByPerDay[perDay - 1] ?? '',
      parts?.intensive ?? '',
      parts?.timely ?? '',
    ]),
    [],
    [text('capacity.table.title')],
    ...capacityTableRows(rows, columns, text),
  ];
}

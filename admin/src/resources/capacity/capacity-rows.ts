import { type Schema } from '../../api/types';

export interface CapacityCell {
  readonly fullTimeEquivalents: number;
  readonly conversations: number;
  /** Enough for the demand. */
  readonly isEnough: boolean;
  /** The smallest staff in sight that is enough at this many a day. */
  readonly isLeast: boolean;
}

export interface CapacityRow {
  readonly perDay: number;
  readonly cells: readonly CapacityCell[];
}

/** S3 shows eight rows; more only when more are planned with. */
const ROWS = 8;

/** The table of S3: conversations a day down, full-time equivalents across, each cell compared with the demand. */
export function capacityRows(
  table: Schema<'CapacityAnswer'>['table'],
  columns: readonly number[],
  demand: number,
  perDay: number,
): readonly CapacityRow[] {
  return table.slice(0, Math.max(ROWS, perDay)).map((row) => {
    const held = columns.map((staff) => ({ staff, conversations: row.byFullTimeEquivalents[staff - 1] ?? 0 }));
    const least = held.findIndex(({ conversations }) => conversations >= demand);
    return {
      perDay: row.perDay,
      cells: held.map(({ staff, conversations }, index) => ({
        fullTimeEquivalents: staff,
        conversations,
        isEnough: conversations >= demand,
        isLeast: index === least,
      })),
    };
  });
}

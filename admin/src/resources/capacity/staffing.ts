import { type Schema } from '../../api/types';

/** What the municipality's own consultants can hold against the demand. */
export interface Staffing {
  readonly consultants: number;
  readonly held: number;
  /** What is left over; negative when it is too little. */
  readonly rest: number;
}

/**
 * Conversations a year so many consultants can hold at so many a day, each counted as one full-time equivalent. Within the service's table its own number; beyond it,
 * or for part of a consultant, so many times what one can hold, rounded down.
 */
export function staffingOf(table: Schema<'CapacityAnswer'>['table'], perDay: number, consultants: number, demand: number): Staffing | null {
  const row = table[perDay - 1]?.byFullTimeEquivalents;
  const one = row?.[0];
  if (row === undefined || one === undefined) return null;
  const held = row[consultants - 1] ?? Math.floor(one * consultants);
  return { consultants, held, rest: held - demand };
}

import { type Schema } from '../../../api/types';

type Floor = Schema<'FloorSummary'>;

/** The floor that governs, as the service chooses it: the one in force on the day the unemployment began, before all of them the earliest. Null while none is known. */
export function governingFloor(floors: readonly Floor[], startedOn: string): Floor | null {
  const inForce = floors.filter(({ status }) => status === 'inForce').sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  const found = inForce.findLast(({ validFrom, validTo }) => validFrom <= startedOn && (validTo === undefined || startedOn < validTo));
  return found ?? inForce[0] ?? null;
}

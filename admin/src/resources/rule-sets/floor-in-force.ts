import { type Schema } from '../../api/types';

type Floor = Schema<'FloorSummary'>;

/** The national minimum a citizen who becomes unemployed on `day` (YYYY-MM-DD) has; the last day of a floor is the one before `validTo`. Drafts never hold. */
export function floorInForce(floors: readonly Floor[], day: string): Floor | undefined {
  return floors
    .filter(({ status, validFrom, validTo }) => status === 'inForce' && validFrom <= day && (validTo === undefined || day < validTo))
    .sort((one, other) => other.validFrom.localeCompare(one.validFrom))[0];
}

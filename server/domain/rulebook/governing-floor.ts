import type { CalendarDate } from '../shared/calendar-date';
import { DomainError } from '../shared/domain-error';
import type { Floor } from './floor';

/** What decides whether a floor governs: its dates, and that it is no draft. */
export type FloorDates = Pick<Floor, 'id' | 'status' | 'validFrom' | 'validTo'>;

/**
 * The floor that governs a spell: the one in force on the day the spell began, whatever comes into force later; for a spell older than all floors the
 * earliest. With `asked` that one, as a what-if. A draft governs nothing. No transition rule is known yet; one would be a parameter here.
 * Throws `floor.unknown` and `floor.is_draft`.
 */
export function governingFloor<T extends FloorDates>(floors: readonly T[], startedOn: CalendarDate, asked?: string): T {
  const inForce = floors
    .filter(({ status }) => status === 'inForce')
    .sort((one, other) => (one.validFrom < other.validFrom ? -1 : one.validFrom > other.validFrom ? 1 : 0));
  const allowed = inForce.map(({ id }) => id);
  if (asked !== undefined) {
    const found = floors.find(({ id }) => id === asked);
    if (!found) throw new DomainError('floor.unknown', { allowed }, 'floor');
    if (found.status === 'draft') throw new DomainError('floor.is_draft', { id: asked, allowed, known: allowed }, 'floor');
    return found;
  }
  const [earliest] = inForce;
  if (!earliest) throw new DomainError('floor.unknown', { allowed }, 'floor');
  return inForce.findLast(({ validFrom, validTo }) => validFrom <= startedOn && (validTo === undefined || startedOn < validTo)) ?? earliest;
}

import type { ContactSlot } from '../decision';
import type { Floor } from '../rulebook/floor';
import type { RuleSet } from '../rulebook/rule-set';
import type { CalendarDate } from '../shared/calendar-date';
import { spellClock } from '../shared/spell-clock';
import { planContacts } from './plan-contacts';

/** A conversation of the unrolled cadence, in days and in unemployment weeks. */
export interface ScheduledContact extends Pick<
  ContactSlot,
  | 'id'
  | 'elementId'
  | 'label'
  | 'kind'
  | 'with'
  | 'minutes'
  | 'booking'
  | 'opensOn'
  | 'dueOn'
  | 'latestOn'
  | 'countsTowardsFloor'
  | 'voluntary'
> {
  readonly opensWeek: number;
  readonly dueWeek: number;
  /** Null where the law sets no end. */
  readonly latestWeek: number | null;
}

/**
 * The conversations of one track from the first day of unemployment to the end of week 104, when nothing has been held yet and every conversation is held on
 * the day it is due. Ordered by the day they are due.
 */
export function scheduleContacts(
  ruleSet: Pick<RuleSet, 'cadence' | 'clock'>,
  floor: Floor,
  track: string,
  startedOn: CalendarDate,
): ScheduledContact[] {
  const { weekOn } = spellClock(startedOn, []);
  const spell = { startedOn, pauses: [], contacts: [] };
  return planContacts({ ruleSet, floor, track, spell, asOf: startedOn, codesOnly: true }).slots.map(
    ({ id, elementId, label, kind, with: holder, minutes, booking, opensOn, dueOn, latestOn, countsTowardsFloor, voluntary }) => ({
      id,
      elementId,
      label,
      kind,
      with: holder,
      minutes,
      booking,
      opensOn,
      dueOn,
      latestOn,
      opensWeek: weekOn(opensOn),
      dueWeek: weekOn(dueOn),
      latestWeek: latestOn === null ? null : weekOn(latestOn),
      countsTowardsFloor,
      voluntary,
    }),
  );
}

/** What the floor alone asks for: the same plan without anything the municipality adds. In its ordinary manner, so that both can be compared. */
export function scheduleFloorContacts(
  ruleSet: Pick<RuleSet, 'cadence' | 'clock'>,
  floor: Floor,
  startedOn: CalendarDate,
): ScheduledContact[] {
  const bare = { clock: ruleSet.clock, cadence: { ...ruleSet.cadence, elements: [] } };
  return scheduleContacts(bare, floor, '', startedOn);
}

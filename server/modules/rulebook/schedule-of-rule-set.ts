import { LAST_PLANNED_WEEK } from '../../domain/conversations/plan-contacts';
import { scheduleContacts, scheduleFloorContacts } from '../../domain/conversations/schedule-contacts';
import { scheduleFloorMeasures, scheduleMeasures } from '../../domain/measures/schedule-measures';
import type { PreparedRuleSet } from '../../domain/rulebook/prepared-rule-set';
import { addDays, type CalendarDate, weekdayOf } from '../../domain/shared/calendar-date';
import type { Schedule } from './schedule.schema';

/** The first day of the spell a schedule is drawn for: the Monday of this week. */
export function mondayOf(today: CalendarDate): CalendarDate {
  return addDays(today, 1 - weekdayOf(today));
}

/** Unrolls every track of a rule set on its floor for a citizen who becomes unemployed on that day. */
export function scheduleOfRuleSet(prepared: PreparedRuleSet, startedOn: CalendarDate): Schedule {
  const { ruleSet, floor } = prepared;
  return {
    startedOn,
    weeks: LAST_PLANNED_WEEK,
    floor: { id: floor.id, label: floor.label },
    tracks: ruleSet.tracks.ordered.map(({ id, label, level, when }) => ({
      id,
      label,
      level,
      isDefault: when === undefined,
      contacts: scheduleContacts(ruleSet, floor, id, startedOn),
      measures: scheduleMeasures(prepared, id, startedOn),
    })),
    floorContacts: scheduleFloorContacts(ruleSet, floor, startedOn),
    floorMeasures: scheduleFloorMeasures(prepared, startedOn),
  };
}

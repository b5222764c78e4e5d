import { addDays, type CalendarDate } from '../../domain/shared/calendar-date';
import { spellClock } from '../../domain/shared/spell-clock';

interface SpellDays {
  readonly startedOn: CalendarDate;
  /** The first day without unemployment. */
  readonly endedOn: CalendarDate | null;
  readonly pauses: readonly { readonly from: CalendarDate; readonly to: CalendarDate | null }[];
}

/** The day itself while the spell lasts; of an ended spell its last day. */
export function dayInSpell(day: CalendarDate, { startedOn, endedOn }: Pick<SpellDays, 'startedOn' | 'endedOn'>): CalendarDate {
  if (endedOn === null || endedOn > day) return day;
  const last = addDays(endedOn, -1);
  return last < startedOn ? startedOn : last;
}

/** Unemployment week on the day; of an ended spell, on its last day. 0 before it begins. */
export function weekOn(day: CalendarDate, spell: SpellDays): number {
  const pauses = spell.pauses.map(({ from, to }) => (to === null ? { from } : { from, to }));
  return spellClock(spell.startedOn, pauses).weekOn(dayInSpell(day, spell));
}

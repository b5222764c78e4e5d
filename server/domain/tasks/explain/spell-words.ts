import { addDays, type CalendarDate, daysBetween } from '../../shared/calendar-date';
import type { Localised } from '../../shared/localised';
import { type SpellClock, spellClock } from '../../shared/spell-clock';
import type { TaskInput } from '../task-input';
import { day, days, say } from './say';

/** The clock of deadlines: pauses and suspensions of the whole effort stop it. */
export function deadlinesOf({ prepared, happened }: Pick<TaskInput, 'prepared' | 'happened'>): SpellClock {
  const suspensions = prepared.floor.suspensions.map(({ from, to }) => ({ from, to }));
  return spellClock(happened.startedOn, [...happened.pauses, ...suspensions]);
}

const later = (one: CalendarDate, other: CalendarDate): CalendarDate => (one > other ? one : other);

/** What a day of the spell is counted from: its first day, and what has moved the days up to `until`. */
export function spellWords({ prepared, happened }: Pick<TaskInput, 'prepared' | 'happened'>, until: CalendarDate): Localised[] {
  const { startedOn } = happened;
  const words = [
    say('Ledighedens første dag er {0}; da begynder uge 1.', 'The first day of unemployment is {0}; week 1 begins then.', day(startedOn)),
  ];
  for (const { from, to } of happened.pauses) {
    if (to === undefined || from > until || to <= from) continue;
    const parts = [day(from), day(addDays(to, -1)), days(daysBetween(from, to))] as const;
    words.push(
      say(
        'Pausen fra {0} til og med {1} tæller ikke med: det, der ligger efter, rykker {2}.',
        'The pause from {0} up to and including {1} does not count: what comes after it moves by {2}.',
        ...parts,
      ),
    );
  }
  for (const { from, to } of prepared.floor.suspensions) {
    if (to === undefined || from > until || to <= startedOn) continue;
    const first = later(from, startedOn);
    words.push(
      say(
        'Den aktive indsats stod stille fra {0} til og med {1}: fristerne rykker {2}, og ugerne er her talt uden dem.',
        'The active effort stood still from {0} up to and including {1}: deadlines move by {2}, and weeks are counted without them here.',
        day(from),
        day(addDays(to, -1)),
        days(daysBetween(first, to)),
      ),
    );
  }
  return words;
}

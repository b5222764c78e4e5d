import type { IntervalElement } from '../../rulebook/rule-set';
import type { CalendarDate } from '../../shared/calendar-date';
import type { Localised } from '../../shared/localised';
import type { SpellClock } from '../../shared/spell-clock';
import type { TaskInput } from '../task-input';
import { day, days, say, weeks } from './say';

/** A contact the interval may run from, and what is said about it. */
interface Base {
  readonly on: CalendarDate;
  readonly words: Localised;
}

/** Contacts before the day, held and planned, latest first. */
function basesBefore(dueOn: CalendarDate, { outcome }: TaskInput): readonly Base[] {
  const held = outcome.heldContacts
    .filter(({ resetsClock, met }) => resetsClock || met.length > 0)
    .map(({ heldOn }) => ({
      on: heldOn,
      words: say('Den seneste samtale, der tæller, blev holdt {0}.', 'The latest conversation that counts was held on {0}.', day(heldOn)),
    }));
  const planned = outcome.contactPlan.map((slot) => ({
    on: slot.dueOn,
    words: say('Samtalen før denne skal senest holdes {0}.', 'The conversation before this one is due by {0}.', day(slot.dueOn)),
  }));
  return [...held, ...planned].filter(({ on }) => on < dueOn).sort((one, other) => (one.on > other.on ? -1 : 1));
}

/** The last day an interval allows after a contact, or from its own first week on when there was none. */
function lastDayAfter(
  base: CalendarDate | null,
  { atMostWeeks, atMostDays, fromWeek }: IntervalElement,
  clock: SpellClock,
): CalendarDate | null {
  if (atMostWeeks !== undefined) return clock.lastDayOfWeek((base === null ? fromWeek - 1 : clock.weekOn(base)) + atMostWeeks);
  const from = base ?? clock.firstDayOfWeek(fromWeek);
  return from && clock.addActiveDays(from, atMostDays ?? 0);
}

function stepWords(
  base: CalendarDate | null,
  due: CalendarDate,
  { atMostWeeks, atMostDays, fromWeek }: IntervalElement,
  clock: SpellClock,
): Localised {
  if (atMostWeeks === undefined)
    return say('Der må højst gå {0}, altså til {1}.', 'At most {0} may pass, that is until {1}.', days(atMostDays ?? 0), day(due));
  const from = base === null ? fromWeek - 1 : clock.weekOn(base);
  return say(
    'Der må højst gå {0} efter uge {1}, og uge {2} slutter {3}.',
    'At most {0} may pass after week {1}, and week {2} ends on {3}.',
    weeks(atMostWeeks),
    from,
    from + atMostWeeks,
    day(due),
  );
}

/** How the due day follows from the contact before; null when no contact of the decision gives that day. */
export function intervalWords(element: IntervalElement, dueOn: CalendarDate, input: TaskInput, clock: SpellClock): Localised[] | null {
  const nothing = { on: null, words: say('Der er ingen samtale at regne fra endnu.', 'There is no conversation to count from yet.') };
  const earliest = clock.lastDayOfWeek(element.fromWeek);
  const binds = earliest
    ? say(
        'Kravet gælder fra uge {0}, så intet forfalder under det, før den uge slutter {1}.',
        'The requirement holds from week {0}, so nothing falls due under it before that week ends on {1}.',
        element.fromWeek,
        day(earliest),
      )
    : null;
  for (const { on, words } of [...basesBefore(dueOn, input), nothing]) {
    const last = lastDayAfter(on, element, clock);
    if (last === dueOn) return [words, stepWords(on, last, element, clock)];
    if (last !== null && binds && dueOn === earliest && last < dueOn) return [words, binds];
  }
  return null;
}

/** Why it can be held from that day on: so many weeks before it is due, but never on the day of the conversation before. */
export function intervalOpens(
  { opensWeeksBefore }: IntervalElement,
  opensOn: CalendarDate,
  dueOn: CalendarDate,
  input: TaskInput,
  clock: SpellClock,
): Localised[] {
  if (clock.firstDayOfWeek(Math.max(clock.weekOn(dueOn) - opensWeeksBefore + 1, 1)) === opensOn)
    return [
      say(
        'Den kan planlægges i fristens uge og ugerne lige før, {0} i alt: fra {1}.',
        'It can be planned in the week it is due and those just before, {0} in all: from {1}.',
        weeks(opensWeeksBefore),
        day(opensOn),
      ),
    ];
  return basesBefore(dueOn, input).some(({ on }) => clock.addActiveDays(on, 1) === opensOn)
    ? [say('Den kan tidligst holdes dagen efter den forrige.', 'It can be held from the day after the one before.')]
    : [];
}

import type { CalendarDate } from '../../shared/calendar-date';
import type { Localised } from '../../shared/localised';
import type { SpellClock } from '../../shared/spell-clock';
import { day, say } from './say';

/** "Uge 6 begynder 05.04.2021, og uge 9 slutter 02.05.2021." */
export function weekWords(opensOn: CalendarDate, dueOn: CalendarDate, deadlines: SpellClock): Localised {
  const [first, last] = [deadlines.weekOn(opensOn), deadlines.weekOn(dueOn)];
  return first === last
    ? say('Uge {0} går fra {1} til {2}.', 'Week {0} runs from {1} to {2}.', first, day(opensOn), day(dueOn))
    : say(
        'Uge {0} begynder {1}, og uge {2} slutter {3}.',
        'Week {0} begins on {1}, and week {2} ends on {3}.',
        first,
        day(opensOn),
        last,
        day(dueOn),
      );
}

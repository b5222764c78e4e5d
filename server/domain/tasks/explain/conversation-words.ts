import { isCountedElement, partOf } from './part-of-element';
import { resolveWindow } from '../../conversations/resolve-window';
import type { CadenceElement } from '../../rulebook/rule-set';
import type { CalendarDate } from '../../shared/calendar-date';
import type { Localised } from '../../shared/localised';
import type { SpellClock } from '../../shared/spell-clock';
import type { ExplainedTask } from '../explained-task';
import type { TaskInput } from '../task-input';
import { requirementOf } from '../task-key';
import { intervalOpens, intervalWords } from './interval-words';
import { day, say } from './say';
import { deadlinesOf, spellWords } from './spell-words';
import { weekWords } from './week-words';
import { windowWords } from './window-words';

/** The running number at the end of a slot's id (`floor-six-conversations-3`). */
export function numberOf({ key }: Pick<ExplainedTask, 'key'>): number {
  return Number(/-(\d+)$/.exec(requirementOf(key))?.[1] ?? 1);
}

export function elementOf({ prepared }: Pick<TaskInput, 'prepared'>, ruleId: string): CadenceElement | undefined {
  return [...prepared.ruleSet.cadence.elements, ...prepared.floor.cadence].find(({ id }) => id === ruleId);
}

const hence = (opensOn: CalendarDate, dueOn: CalendarDate): Localised =>
  say(
    'Derfor kan samtalen holdes fra {0} og skal senest holdes {1}.',
    'So the conversation can be held from {0} and is due by {1}.',
    day(opensOn),
    day(dueOn),
  );

function partWords(element: CadenceElement, task: ExplainedTask): Localised[] {
  const number = numberOf(task);
  if (element.type === 'pace')
    return [
      say(
        'I gennemsnit skal der holdes {0} samtaler på {1} uger, jævnt fordelt; dette er nr. {2}.',
        'On average {0} conversations are to be held in {1} weeks, evenly spread; this is no. {2}.',
        element.contacts,
        element.everyWeeks,
        number,
      ),
    ];
  if ((element.type !== 'within' && element.type !== 'extra') || element.contacts < 2) return [];
  const { window } = element;
  const whole = 'fromWeek' in window ? say('uge {0}-{1}', 'weeks {0}-{1}', window.fromWeek, window.toWeek) : say('vinduet', 'the window');
  return [
    say(
      'De {0} samtaler deler {1} i lige store dele; dette er nr. {2}.',
      'The {0} conversations divide {1} into equal parts; this is no. {2}.',
      element.contacts,
      whole,
      number,
    ),
  ];
}

function monthWords(element: CadenceElement, opensOn: CalendarDate, dueOn: CalendarDate): Localised | null {
  if (!('window' in element) || !('fromMonth' in element.window)) return null;
  const { fromMonth, toMonth } = element.window;
  const isPart = 'contacts' in element && element.contacts > 1;
  return say(
    'Vinduet er måned {0} efter første dag. {1} går fra {2} til {3}.',
    'The window is {0} after the first day. {1} runs from {2} to {3}.',
    fromMonth === toMonth
      ? { da: String(fromMonth), en: `month ${fromMonth}` }
      : { da: `${fromMonth}-${toMonth}`, en: `months ${fromMonth}-${toMonth}` },
    isPart ? { da: 'Delen', en: 'The part' } : { da: 'Det', en: 'It' },
    day(opensOn),
    day(dueOn),
  );
}

/** A particular conversation that is held as one of the required ones is due when that one is. */
function inPlaceWords(element: CadenceElement, task: ExplainedTask, input: TaskInput, clock: SpellClock): Localised[] | null {
  if (element.type !== 'milestone' || task.window.dueOn === null) return null;
  const own = resolveWindow(element.window, clock, input.prepared.floor.pausesShiftMonths);
  if (own === null || own.opensOn !== task.window.opensOn) return null;
  return [
    say('Dens eget vindue går fra {0} til {1}.', 'Its own window runs from {0} to {1}.', day(own.opensOn), day(own.dueOn)),
    say(
      'Den tæller som den næste krævede samtale, og den skal senest holdes {0}.',
      'It counts as the next required conversation, and that is due by {0}.',
      day(task.window.dueOn),
    ),
  ];
}

function dueWords(element: CadenceElement, task: ExplainedTask, input: TaskInput, clock: SpellClock): Localised[] | null {
  const { opensOn, dueOn } = task.window;
  if (dueOn === null) return null;
  if (element.type === 'interval') return intervalWords(element, dueOn, input, clock);
  const part = isCountedElement(element) ? partOf(element, numberOf(task), clock, input.prepared.floor.pausesShiftMonths) : null;
  if (part?.dueOn !== dueOn || part.opensOn !== opensOn) return inPlaceWords(element, task, input, clock);
  return [...partWords(element, task), monthWords(element, opensOn, dueOn) ?? weekWords(opensOn, dueOn, clock)];
}

function latestWords(element: CadenceElement, { window: { dueOn, latestOn } }: ExplainedTask, clock: SpellClock): Localised[] {
  if (latestOn === null) return [];
  if (element.type === 'extra')
    return [
      say(
        'Retten til den ekstra samtale gælder til og med {0}.',
        'The right to the extra conversation holds up to and including {0}.',
        day(latestOn),
      ),
    ];
  return latestOn === dueOn
    ? [say('Det er også lovens sidste dag.', 'That is also the last day the law allows.')]
    : [say('Lovens sidste dag er {0} (uge {1}).', 'The last day the law allows is {0} (week {1}).', day(latestOn), clock.weekOn(latestOn))];
}

/** The dates of a conversation: from the first day of unemployment to the last day of the law. */
export function conversationArithmetic(task: ExplainedTask, input: TaskInput): Localised[] {
  const { window } = task;
  const element = elementOf(input, task.ruleId);
  const clock = deadlinesOf(input);
  const words = element && dueWords(element, task, input, clock);
  if (!element || !words || window.dueOn === null) return windowWords(window);
  const opens = element.type === 'interval' ? intervalOpens(element, window.opensOn, window.dueOn, input, clock) : [];
  return [
    ...spellWords(input, window.dueOn),
    ...words,
    ...opens,
    hence(window.opensOn, window.dueOn),
    ...latestWords(element, task, clock),
  ];
}

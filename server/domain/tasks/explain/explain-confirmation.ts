import { addDays, type CalendarDate } from '../../shared/calendar-date';
import type { Localised } from '../../shared/localised';
import type { ExplainedTask, TaskExplanation } from '../explained-task';
import { ruleOfTask } from '../rule-of-task';
import { talksOf } from '../talks-of';
import type { TaskInput } from '../task-input';
import { DAYS_TO_CONFIRM } from '../want-track-confirmation';
import { day, list, say } from './say';
import { windowWords } from './window-words';

/** Closed days between the two, each with its reason. */
function leapt(from: CalendarDate, to: CalendarDate, { calendar }: TaskInput): Localised[] {
  const closed: Localised[] = [];
  for (let date = addDays(from, 1); date < to; date = addDays(date, 1)) {
    const because = calendar.closedBecause(date);
    if (because) closed.push(say('{0} ({1})', '{0} ({1})', day(date), because));
  }
  return closed.length === 0 ? [] : [say('Det er ikke arbejdsdage: {0}.', 'These are not working days: {0}.', list(closed))];
}

/** Why a proposed track waits for a person. */
export function explainConfirmation(input: TaskInput, task: ExplainedTask): TaskExplanation {
  const { prepared, outcome, happened } = input;
  const { opensOn, dueOn } = task.window;
  const { label } = ruleOfTask(prepared, task);
  const because = outcome.track.id === task.detail.track ? outcome.track.because.map(({ text }) => text).filter(({ da }) => da !== '') : [];
  const sentences = [
    say('Reglerne foreslår sporet "{0}".', 'The rules propose the track "{0}".', label),
    ...because,
    say(
      'Regler foreslår kun. En medarbejder bekræfter sporet eller vælger et andet.',
      'Rules only propose. A member of staff confirms the track or chooses another.',
    ),
  ];
  if (dueOn === null) return { sentences, arithmetic: windowWords(task.window) };
  const isFirst = talksOf(happened)[0]?.heldOn === opensOn;
  return {
    sentences,
    arithmetic: [
      isFirst
        ? say('Den første samtale blev holdt {0}.', 'The first conversation was held on {0}.', day(opensOn))
        : say(
            'Forslaget ændrede sig, efter at det forrige var besvaret; det blev set {0}.',
            'The proposal changed after the one before was answered; that was seen on {0}.',
            day(opensOn),
          ),
      ...leapt(opensOn, dueOn, input),
      say(
        '{0} arbejdsdage senere er {1}, og det er fristen.',
        '{0} working days later is {1}, and that is when it is due.',
        DAYS_TO_CONFIRM,
        day(dueOn),
      ),
    ],
  };
}

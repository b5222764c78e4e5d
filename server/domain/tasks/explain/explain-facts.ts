import { addDays } from '../../shared/calendar-date';
import type { ExplainedTask, TaskExplanation } from '../explained-task';
import { nextSlot } from '../next-slot';
import type { TaskInput } from '../task-input';
import { DAYS_WITHOUT_CONVERSATION } from '../want-missing-facts';
import { day, list, say } from './say';
import { windowWords } from './window-words';

/** Why facts are to be collected, and by when. */
export function explainFacts(input: TaskInput, { window, detail }: ExplainedTask): TaskExplanation {
  const { prepared, happened } = input;
  const labels = (detail.facts ?? []).map((key) => {
    const label = prepared.catalogue.byKey.get(key)?.label ?? { da: key, en: key };
    return { da: `"${label.da}"`, en: `"${label.en}"` };
  });
  const sentences = [
    say('Vi ved ikke nok til at afgøre spor eller tilbud.', 'Not enough is known to decide the track or a measure.'),
    say('Det, der mangler, og som nogen kan spørges om: {0}.', 'What is missing and somebody can be asked for: {0}.', list(labels)),
  ];
  const next = nextSlot(input);
  if (window.dueOn !== null && next?.dueOn === window.dueOn)
    return {
      sentences,
      arithmetic: [
        say(
          'Den næste samtale skal senest holdes {0}, og dér kan borgeren spørges.',
          'The next conversation is due by {0}, and the citizen can be asked there.',
          day(window.dueOn),
        ),
      ],
    };
  if (next !== undefined || window.dueOn !== addDays(happened.startedOn, DAYS_WITHOUT_CONVERSATION))
    return { sentences, arithmetic: windowWords(window) };
  return {
    sentences,
    arithmetic: [
      say(
        'Der er ingen samtale i planen at spørge ved. {0} dage efter ledighedens første dag, {1}, er {2}.',
        'The plan has no conversation to ask in. {0} days after the first day of unemployment, {1}, is {2}.',
        DAYS_WITHOUT_CONVERSATION,
        day(happened.startedOn),
        day(window.dueOn),
      ),
    ],
  };
}

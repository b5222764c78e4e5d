import { daysBetween } from '../../shared/calendar-date';
import { nextSlot } from '../next-slot';
import type { ExplainedTask, TaskExplanation } from '../explained-task';
import { ruleOfTask } from '../rule-of-task';
import { talksOf } from '../talks-of';
import type { TaskInput } from '../task-input';
import { requirementOf } from '../task-key';
import { day, days, say } from './say';
import { windowWords } from './window-words';

/** Why the citizen is to book, and by when. */
export function explainBooking(input: TaskInput, task: ExplainedTask): TaskExplanation {
  const { happened, prepared } = input;
  const { dueOn, opensOn } = task.window;
  const { about } = task.detail;
  const sentences = [
    say('Borgeren booker selv samtalen "{0}".', 'The citizen books the conversation "{0}".', ruleOfTask(prepared, task).label),
    say('Opgaven står her, så du kan følge med i, om det sker.', 'The task stands here so that you can see whether it happens.'),
  ];
  if (dueOn === null || about === undefined) return { sentences, arithmetic: windowWords(task.window) };
  const isNext = `book:${nextSlot(input)?.id ?? ''}` === requirementOf(task.key);
  const newest = talksOf(happened).at(-1);
  const arithmetic = [say('Samtalen skal senest holdes {0}.', 'The conversation is due by {0}.', day(about))];
  arithmetic.push(
    isNext && happened.nextBookingBy === dueOn && newest
      ? say(
          'Ved samtalen {0} blev fristen for at booke sat til {1}.',
          'After the conversation on {0} the day to book by was set to {1}.',
          day(newest.heldOn),
          day(dueOn),
        )
      : say(
          'Den skal bookes senest {0} før, altså {1}.',
          'It is to be booked at least {0} before, that is by {1}.',
          days(daysBetween(dueOn, about)),
          day(dueOn),
        ),
    say('Opgaven åbner {0}.', 'The task opens on {0}.', day(opensOn)),
  );
  return { sentences, arithmetic };
}

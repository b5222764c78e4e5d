import type { ExplainedTask, TaskExplanation } from '../explained-task';
import type { TaskInput } from '../task-input';
import { DAYS_BEFORE_COURSE_ENDS } from '../want-grant-follow-ups';
import { day, say, weeks } from './say';
import { windowWords } from './window-words';

/** Why a granted course is to be followed up. */
export function explainFollowUp({ prepared }: TaskInput, { window, detail }: ExplainedTask): TaskExplanation {
  const rule = prepared.ruleSet.grants.followUpMeasure;
  const sentences = [
    say(
      'Borgeren har fået bevilget et kursus, og kommunen følger et kursus op af et tilbud.',
      'The citizen was granted a course, and the municipality follows a course by a measure.',
    ),
    say('Der er ikke registreret en opfølgning endnu.', 'No follow-up has been registered yet.'),
  ];
  if (rule === undefined || detail.about === undefined || window.dueOn === null) return { sentences, arithmetic: windowWords(window) };
  return {
    sentences,
    arithmetic: [
      say('Kurset slutter {0}.', 'The course ends on {0}.', day(detail.about)),
      say(
        'Tilbuddet følger inden for {0}, altså senest {1}.',
        'The measure follows within {0}, that is by {1}.',
        weeks(rule.withinWeeks),
        day(window.dueOn),
      ),
      say(
        'Opgaven åbner {0} dage før kurset slutter: {1}.',
        'The task opens {0} days before the course ends: {1}.',
        DAYS_BEFORE_COURSE_ENDS,
        day(window.opensOn),
      ),
    ],
  };
}

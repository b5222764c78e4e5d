import { DAYS_TO_REVIEW } from '../derive-municipal-tasks';
import type { ExplainedTask, TaskExplanation } from '../explained-task';
import { day, say } from './say';
import { windowWords } from './window-words';

/** Why the rules themselves are to be looked over. It has no case behind it. */
export function explainReview({ window }: Pick<ExplainedTask, 'window'>): TaskExplanation {
  const sentences = [
    say(
      'Hvert regelsæt nævner en dag, hvor nogen senest skal se efter, om det stadig passer.',
      'Every rule set names a day by which somebody is to check that it still fits.',
    ),
  ];
  if (window.dueOn === null) return { sentences, arithmetic: windowWords(window) };
  return {
    sentences,
    arithmetic: [
      say('Regelsættet skal efterses senest {0}.', 'The rule set is to be reviewed by {0}.', day(window.dueOn)),
      say('Opgaven åbner {0} dage før: {1}.', 'The task opens {0} days before: {1}.', DAYS_TO_REVIEW, day(window.opensOn)),
    ],
  };
}

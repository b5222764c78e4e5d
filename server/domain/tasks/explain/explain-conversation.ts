import type { Localised } from '../../shared/localised';
import type { ExplainedTask, TaskExplanation } from '../explained-task';
import { ruleOfTask } from '../rule-of-task';
import type { TaskInput } from '../task-input';
import { requirementOf } from '../task-key';
import { conversationArithmetic, elementOf } from './conversation-words';
import { say } from './say';

function whoseRule({ prepared }: TaskInput, task: ExplainedTask): Localised {
  const { label, belongsTo } = ruleOfTask(prepared, task);
  return belongsTo === 'floor'
    ? say('Lovens minimum kræver samtalen: "{0}".', 'The legal minimum asks for the conversation: "{0}".', label)
    : say('Kommunens regler kræver samtalen: "{0}".', 'The municipality\'s rules ask for the conversation: "{0}".', label);
}

/** Why a conversation is to be held, the annual review included. */
export function explainConversation(input: TaskInput, task: ExplainedTask): TaskExplanation {
  const slot = input.outcome.contactPlan.find(({ id }) => `hold:${id}` === requirementOf(task.key));
  const isExtra = elementOf(input, task.ruleId)?.type === 'extra';
  const sentences = [whoseRule(input, task)];
  if (isExtra)
    sentences.push(
      say(
        'Den kommer oven i lovens samtaler og erstatter ingen af dem.',
        'It comes on top of the required conversations and replaces none of them.',
      ),
    );
  else if (slot?.countsTowardsFloor && ruleOfTask(input.prepared, task).belongsTo === 'ruleSet')
    sentences.push(say('Den tæller med i lovens minimum.', 'It counts towards the legal minimum.'));
  if (slot?.voluntary)
    sentences.push(
      say(
        'Kommunen har endnu ikke overtaget borgeren fra a-kassen, så samtalen er et tilbud.',
        'The municipality has not yet taken over from the fund, so the conversation is an offer.',
      ),
    );
  if (task.detail.responsible === 'companyConsultant')
    sentences.push(say('Den holdes af en virksomhedskonsulent.', 'It is held by a company consultant.'));
  if (task.kind === 'annualReview')
    sentences.push(
      say(
        'Sporet ses efter ved det årlige review, med både job- og virksomhedskonsulent.',
        'The track is reviewed at the annual review, with both job and company consultant.',
      ),
    );
  return { sentences, arithmetic: conversationArithmetic(task, input) };
}

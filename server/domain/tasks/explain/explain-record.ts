import type { Localised } from '../../shared/localised';
import type { ConversationKind } from '../../rulebook/rule-set';
import type { ExplainedTask, TaskExplanation } from '../explained-task';
import { CONVERSATION_KIND_WORDS } from './conversation-kind-words';
import { day, say } from './say';
import { windowWords } from './window-words';

const WHY: Readonly<Record<'registerAgreement' | 'setSelfBookingDeadline', Localised>> = {
  registerAgreement: say(
    'Efter en samtale registreres det, der blev aftalt, så den næste kan følge op på det. Der er ikke registreret en aftale endnu.',
    'After a conversation what was agreed is registered, so that the next one can take it up. No agreement has been registered yet.',
  ),
  setSelfBookingDeadline: say(
    'Borgeren booker selv den næste samtale, og fristen for det sættes med det samme. Den er ikke sat endnu.',
    'The citizen books the next conversation, and the day to book by is set at once. It has not been set yet.',
  ),
};

/** Why something is to be written down after a conversation. */
export function explainRecord(kind: keyof typeof WHY, { window, detail }: ExplainedTask): TaskExplanation {
  const held = detail.conversation;
  if (held === undefined) return { sentences: [WHY[kind]], arithmetic: windowWords(window) };
  const words = CONVERSATION_KIND_WORDS[held.kind as ConversationKind];
  return {
    sentences: [say('Den {0} blev der holdt {1}.', 'On {0} there was {1}.', day(held.heldOn), words), WHY[kind]],
    arithmetic: [say('Fristen er samme dag som samtalen: {0}.', 'It is due the day of the conversation: {0}.', day(held.heldOn))],
  };
}

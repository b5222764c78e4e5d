import { problemText, type ProblemText } from './problem-text';

/** Work that waits for its time. */
export const ACTION_TEXTS: Readonly<Record<string, ProblemText>> = {
  'action.not_found': problemText(
    404,
    'Handlingen findes ikke',
    'Action not found',
    'Der er ingen udskudt handling med den nøgle i denne kommune.',
    'There is no deferred action with that id in this municipality.',
  ),
  'action.not_parked': problemText(
    409,
    'Handlingen er ikke lagt til side',
    'Action not parked',
    'Kun en handling, der er lagt til side efter flere forsøg, kan sættes i gang igen. Denne venter, er udført eller er aflyst.',
    'Only an action that was parked after several attempts can be started again. This one waits, is done or was cancelled.',
  ),
  'action.out_of_time': problemText(
    500,
    'Handlingen blev ikke færdig i tide',
    'Action ran out of time',
    'Handlingen tog længere tid, end den må, og blev afbrudt. Intet af den er gemt.',
    'The action took longer than it may and was broken off. None of it was stored.',
  ),
};

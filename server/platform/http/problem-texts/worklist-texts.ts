import { problemText, type ProblemText } from './problem-text';

/** Reading living cases and what is to be done in them. */
export const WORKLIST_TEXTS: Readonly<Record<string, ProblemText>> = {
  'worklist.whose': problemText(
    400,
    'Hvis opgaver?',
    'Whose tasks?',
    'Angiv enten consultant eller team, og kun én af dem.',
    'Give either consultant or team, and only one of them.',
  ),
  'case.not_found': problemText(
    404,
    'Sagen findes ikke',
    'Case not found',
    'Der er ingen sag med den nøgle i denne kommune.',
    'There is no case with that id in this municipality.',
  ),
  'task.not_found': problemText(
    404,
    'Opgaven findes ikke',
    'Task not found',
    'Der er ingen opgave med den nøgle i denne kommune.',
    'There is no task with that id in this municipality.',
  ),
};

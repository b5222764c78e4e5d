import { problemText, type ProblemText } from './problem-text';

/** Who acts, and whose work is asked for. */
export const PEOPLE_TEXTS: Readonly<Record<string, ProblemText>> = {
  'actor.unknown': problemText(
    400,
    'Ukendt medarbejder',
    'Unknown member of staff',
    'X-Actor skal være nøglen på en ansat i kommunen. De ansatte står i /api/consultants.',
    'X-Actor must be the id of somebody employed in the municipality. They are listed at /api/consultants.',
  ),
  'consultant.not_found': problemText(
    404,
    'Medarbejderen findes ikke',
    'Consultant not found',
    'Der er ingen medarbejder med den nøgle i denne kommune. De ansatte står i /api/consultants.',
    'There is no consultant with that id in this municipality. They are listed at /api/consultants.',
  ),
  'team.not_found': problemText(
    404,
    'Teamet findes ikke',
    'Team not found',
    'Der er intet team med den nøgle i denne kommune. Kommunens team står i /api/teams.',
    'There is no team with that id in this municipality. They are listed at /api/teams.',
  ),
};

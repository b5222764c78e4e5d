import { problemText, type ProblemText } from './problem-text';

/** Personal data at rest, and numbers of persons. */
export const PERSONAL_DATA_TEXTS: Readonly<Record<string, ProblemText>> = {
  'personal_data.unreadable': problemText(
    500,
    'Personoplysninger kan ikke læses',
    'Personal data cannot be read',
    'Personoplysningerne kan ikke læses med den nøgle, tjenesten har fået. Den, der driver tjenesten, skal rette PERSONAL_DATA_KEY eller lægge filen personal-data.key tilbage.',
    'The personal data cannot be read with the key the service was given. Whoever runs the service must correct PERSONAL_DATA_KEY or put the file personal-data.key back.',
  ),
  'cpr.invalid': problemText(
    422,
    'Ikke et CPR-nummer',
    'Not a CPR number',
    'Det er ikke et CPR-nummer. Skriv ti cifre, der begynder med en fødselsdag, med eller uden bindestreg.',
    'That is no CPR number. Write ten digits that begin with a day of birth, with or without a hyphen.',
  ),
};

import { problemText, type ProblemText } from './problem-text';

/** The capacity calculator. */
export const CAPACITY_TEXTS: Readonly<Record<string, ProblemText>> = {
  'capacity.not_in_halves': problemText(
    400,
    'Kun hele og halve',
    'Only whole ones and halves',
    'Tallet skal være helt eller halvt, f.eks. 3 eller 2,5. Finere kan dage og uger ikke planlægges her.',
    'The number must be whole or a half, e.g. 3 or 2.5. Days and weeks cannot be planned finer than that here.',
  ),
  'capacity.not_in_tenths': problemText(
    400,
    'Højst én decimal',
    'At most one decimal',
    'Procenten må højst have én decimal, f.eks. 30 eller 12,5.',
    'The percentage may have at most one decimal, e.g. 30 or 12.5.',
  ),
};

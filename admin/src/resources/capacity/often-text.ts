import { type Text } from '../../i18n/use-text';

/** The names S3 gives its frequencies. */
const OFTEN = { 4: 'quarterly', 6: 'everyOtherMonth', 12: 'monthly', 24: 'twiceMonthly' } as const;

const isNamed = (perYear: number): perYear is keyof typeof OFTEN => perYear in OFTEN;

/** "Hver måned" for 12 conversations a year; the number alone where there is no word for it. */
export function oftenText(perYear: number, text: Text): string {
  return isNamed(perYear) ? text(`capacity.demand.often.${OFTEN[perYear]}`) : text('capacity.demand.perYear', { count: perYear });
}

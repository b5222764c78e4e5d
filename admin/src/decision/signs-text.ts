import { type Schema } from '../api/types';
import { type Text } from '../i18n/use-text';

/** How much of a profile the citizen shows: "2 af 4 kendetegn, og 1 ved vi ikke endnu; der skal 3 til". `possible` counts the certain ones too. */
export function signsText(
  { matched, possible, atLeast, of }: Pick<Schema<'ArchetypeResult'>, 'matched' | 'possible' | 'atLeast' | 'of'>,
  text: Text,
): string {
  const open = possible - matched;
  return open === 0
    ? text('decisions.view.archetypes.signs', { matched, of, atLeast })
    : text('decisions.view.archetypes.signsOpen', { matched, of, atLeast, open });
}

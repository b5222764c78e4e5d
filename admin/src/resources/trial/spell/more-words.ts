import { type Text } from '../../../i18n/use-text';
import { type TrialDraft } from '../draft/trial-draft';

type Spell = Pick<TrialDraft, 'contacts' | 'pauses' | 'measures' | 'confirmed' | 'unemploymentRising'>;

/** What the folded part of the spell holds, so that nothing in it is forgotten: "1 samtale holdt, 0 pauser, 2 tilbud begyndt, spor bekræftet". Rows without a day are not counted. */
export function moreWords({ contacts, pauses, measures, confirmed, unemploymentRising }: Spell, text: Text): string {
  const count = (rows: readonly (readonly string[])[]): number => rows.filter((row) => row.every((part) => part.trim() !== '')).length;
  return [
    text('trial.spell.moreContacts', { smart_count: count(contacts.map(({ heldOn }) => [heldOn])) }),
    text('trial.spell.morePauses', { smart_count: count(pauses.map(({ from }) => [from])) }),
    text('trial.spell.moreMeasures', { smart_count: count(measures.map(({ id, from }) => [id, from])) }),
    ...(confirmed.track === '' ? [] : [text('trial.spell.moreConfirmed')]),
    ...(unemploymentRising === 'unknown' ? [] : [text(`trial.spell.moreRising.${unemploymentRising}`)]),
  ].join(', ');
}

import { type Fact } from '../../../api/types';
import { type Text } from '../../../i18n/use-text';
import { type Language } from '../../../sentences';
import { type TrialDraft } from '../draft/trial-draft';

/** What the field of a problem is called: "Alder", "Samtale 2", "Ledighedens første dag". */
export function pathLabel(
  path: string,
  draft: Pick<TrialDraft, 'contacts' | 'pauses' | 'measures'>,
  facts: readonly Fact[],
  text: Text,
  language: Language,
): string {
  const [kind = '', rest = ''] = path.split('.');
  const number = (rows: readonly { readonly key: number }[]): number => rows.findIndex(({ key }) => String(key) === rest) + 1;
  switch (kind) {
    case 'facts':
      return facts.find(({ key }) => key === rest)?.label[language] ?? rest;
    case 'contacts':
      return text('trial.spell.contact', { number: number(draft.contacts) });
    case 'pauses':
      return text('trial.spell.pause', { number: number(draft.pauses) });
    case 'measures':
      return text('trial.spell.measure', { number: number(draft.measures) });
    case 'confirmed':
      return text('trial.spell.confirmed');
    default:
      return text(kind === 'asOf' ? 'trial.spell.asOf' : 'trial.spell.startedOn');
  }
}

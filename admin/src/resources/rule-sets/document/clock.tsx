import { Typography } from '@mui/material';
import { type RuleSetDocument } from '../../../api/types';
import { useLanguage, useText } from '../../../i18n/use-text';
import { conversationKindText, formatList } from '../../../sentences';
import { RuleNotes } from './rule-notes';

/** Which conversations count as required and restart the interval. */
export function Clock({ clock }: { readonly clock: RuleSetDocument['clock'] }) {
  const text = useText();
  const language = useLanguage();
  const kinds = clock.resets.map((kind) => conversationKindText(kind, language, 'many'));
  return (
    <>
      <Typography sx={{ maxWidth: '80ch' }}>
        {kinds.length === 0
          ? text('ruleSets.contact.clockNone')
          : `${text('ruleSets.contact.clockText', { kinds: formatList(kinds, text('ruleSets.and')) })} ${text('ruleSets.contact.clockOthers')}`}
      </Typography>
      <RuleNotes basis={clock.basis} />
    </>
  );
}

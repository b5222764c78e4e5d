import { Box } from '@mui/material';
import { type Basis, type Schema } from '../../../api/types';
import { useLanguage, useText } from '../../../i18n/use-text';
import { capitalised, conversationKindText, formatNumber } from '../../../sentences';
import { BasisMark } from '../../../shared/basis-mark';

interface MinutesByKindProps {
  readonly minutes: Schema<'Capacity'>['minutesByKind'];
  readonly basis: Basis;
}

/** How long each kind of conversation is planned to take. */
export function MinutesByKind({ minutes, basis }: MinutesByKindProps) {
  const text = useText();
  const language = useLanguage();
  const kinds = Object.entries(minutes) as [Schema<'ConversationKind'>, number][];
  if (kinds.length === 0) return text('ruleSets.capacity.notStated');
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {kinds.map(([kind, count]) => (
          <li key={kind}>
            {text('ruleSets.capacity.minutesOf', {
              kind: capitalised(conversationKindText(kind, language)),
              minutes: formatNumber(count, language),
            })}
          </li>
        ))}
      </Box>
      <BasisMark basis={basis} />
    </>
  );
}

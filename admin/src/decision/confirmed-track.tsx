import { Typography } from '@mui/material';
import { type Schema } from '../api/types';
import { useLanguage, useText } from '../i18n/use-text';
import { formatDate } from '../sentences';

/** Who chose the track, when and why. */
export function ConfirmedTrack({ confirmed }: { readonly confirmed: NonNullable<Schema<'SpellRecord'>['confirmedTrack']> }) {
  const text = useText();
  const language = useLanguage();
  const date = formatDate(confirmed.confirmedOn, language);
  return (
    <Typography sx={{ mt: 0.5 }}>
      {confirmed.by === undefined
        ? text('decisions.view.track.confirmedOn', { date })
        : text('decisions.view.track.confirmedBy', { date, by: confirmed.by })}
      {confirmed.reason === undefined ? null : ` ${text('decisions.view.track.confirmedReason', { reason: confirmed.reason })}`}
    </Typography>
  );
}

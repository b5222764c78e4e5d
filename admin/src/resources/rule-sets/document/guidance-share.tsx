import { Box, Typography } from '@mui/material';
import { type Schema } from '../../../api/types';
import { useLanguage, useText } from '../../../i18n/use-text';
import { formatPercent } from '../../../sentences';
import { BasisMark } from '../../../shared/basis-mark';

/** How large a part of the citizens the track is meant for: a guide, never a rule. */
export function GuidanceShare({ share }: { readonly share: NonNullable<Schema<'Track'>['guidanceShare']> }) {
  const text = useText();
  const language = useLanguage();
  const most = formatPercent(share.atMost, language);
  return (
    <Box sx={{ mt: 0.5 }}>
      <Typography variant="body2">
        {share.atLeast === undefined
          ? text('ruleSets.tracks.guidanceAtMost', { most })
          : text('ruleSets.tracks.guidanceBetween', { least: formatPercent(share.atLeast, language), most })}
      </Typography>
      <BasisMark basis={share.basis} label={text('ruleSets.tracks.share')} />
    </Box>
  );
}

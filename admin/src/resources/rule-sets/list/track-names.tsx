import { Box } from '@mui/material';
import { type Schema } from '../../../api/types';
import { useLocalised, useText } from '../../../i18n/use-text';
import { LevelMark } from '../../../shared/level-mark';

/** The tracks of a rule set by name, each with its level, in the order they are tried. */
export function TrackNames({ tracks }: { readonly tracks: readonly Pick<Schema<'Track'>, 'id' | 'label' | 'level'>[] }) {
  const text = useText();
  const localised = useLocalised();
  return (
    <Box component="ul" aria-label={text('ruleSets.list.tracks')} sx={{ listStyle: 'none', m: 0, p: 0, typography: 'body2', minWidth: 0 }}>
      {tracks.map(({ id, label, level }) => (
        <Box component="li" key={id} sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
          <LevelMark level={level} />
          <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
            {localised(label)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
